import type { CostLine, CostLineKind } from '#core/cost/cost.ts'

/** How well founded an amount is: as its worst line. */
type Ground = 'official' | 'derived' | 'assumed'

/** A step of a waterfall: it starts where the one before ends. Minor units. */
export interface WaterfallStep {
  readonly kind: CostLineKind
  /** Indexes into the lines of the cost. */
  readonly lines: readonly number[]
  readonly fromMinor: number
  readonly toMinor: number
  readonly ground: Ground
}

const groundOf = ({ grade, assumption }: CostLine): Ground => (assumption || grade === 'D' ? 'assumed' : grade === 'C' ? 'derived' : 'official')
const worst = (grounds: readonly Ground[]): Ground => (grounds.includes('assumed') ? 'assumed' : grounds.includes('derived') ? 'derived' : 'official')

/** Groups of line indexes as steps one upon the other; the last ends at the exact sum of all lines. */
function stack(lines: readonly CostLine[], groups: readonly (readonly number[])[]): readonly WaterfallStep[] {
  let reached = 0
  return groups.flatMap((group): readonly WaterfallStep[] => {
    const own = group.flatMap((index) => lines[index] ?? [])
    const [first] = own
    if (first === undefined) return []
    const fromMinor = reached
    reached += own.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
    return [{ kind: first.kind, lines: group, fromMinor, toMinor: reached, ground: worst(own.map(groundOf)) }]
  })
}

/** One step a line, in the order of the journey; what belongs to the whole of it comes last. */
export const stepsByLeg = (lines: readonly CostLine[]): readonly WaterfallStep[] =>
  stack(
    lines,
    [...lines.keys()]
      .sort((one, other) => (lines[one]?.leg ?? Number.POSITIVE_INFINITY) - (lines[other]?.leg ?? Number.POSITIVE_INFINITY) || one - other)
      .map((index) => [index]),
  )

/** One step a kind, the greatest first. */
export function stepsByKind(lines: readonly CostLine[]): readonly WaterfallStep[] {
  const groups = new Map<CostLineKind, number[]>()
  for (const [index, { kind }] of lines.entries()) groups.set(kind, [...(groups.get(kind) ?? []), index])
  const sum = (group: readonly number[]) => group.reduce((total, index) => total + (lines[index]?.amountMinor ?? 0), 0)
  return stack(
    lines,
    [...groups.values()].sort((one, other) => sum(other) - sum(one)),
  )
}

/** What one cost differs from another in, kind by kind, the greatest difference first; from the one total to the other. */
export interface DifferenceStep {
  readonly kind: CostLineKind
  readonly fromMinor: number
  readonly toMinor: number
}

/** Steps from the total of `before` to that of `after`; kinds that cost the same are left out. */
export function differenceSteps(before: readonly CostLine[], after: readonly CostLine[]): readonly DifferenceStep[] {
  const sums = new Map<CostLineKind, number>()
  for (const [lines, sign] of [
    [before, -1],
    [after, 1],
  ] as const)
    for (const { kind, amountMinor } of lines) sums.set(kind, (sums.get(kind) ?? 0) + sign * amountMinor)
  let reached = before.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return [...sums]
    .filter(([, minor]) => minor !== 0)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([kind, minor]) => {
      const fromMinor = reached
      reached += minor
      return { kind, fromMinor, toMinor: reached }
    })
}
