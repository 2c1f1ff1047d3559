import type { FlowLeg, FlowLine } from './freight-flow.ts'

/** A line as a way comes by it, before all borders of the way are known. */
export type PassedLine = Omit<FlowLine, 'direction'>

/**
 * Lines of a way, each with the direction of the border of the way that is nearest to it in time: a line has two ways, and is told
 * apart by the trade that it serves there. None where a way has no land border: ships carry the goods, and no train of their own is followed to the quay.
 */
export function wayLines(lines: readonly PassedLine[], legs: readonly FlowLeg[]): readonly FlowLine[] {
  return lines.flatMap((line): readonly FlowLine[] => {
    const [last, next] = [legs[line.bordersBefore - 1], legs[line.bordersBefore]]
    const nearest = last !== undefined && (next === undefined || line.minutesBefore * 2 < next.minutesBefore) ? last : next
    return nearest === undefined ? [] : [{ ...line, direction: nearest.direction }]
  })
}
