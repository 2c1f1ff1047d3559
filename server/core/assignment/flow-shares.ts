import type { Direction } from '../network/facts/crossings.ts'
import type { FlowUnit, FlowWay, FreightFlow } from './freight-flow.ts'
import { type ChoiceScales, type ChoiceWay, choiceShares } from './route-choice.ts'

/**
 * Mean minutes from joining the queue of a border to leaving it, as a run measured them; undefined where nobody passed, so
 * that the time on file stands. Of a line by its link: those in its queue alone. By the period of the flows, whose queues differ:
 * goods crowd the bridge while the rivers are shut.
 */
export type BorderDelay = (crossingOrLink: string, direction: Direction, unit: FlowUnit, period: number) => number | undefined

/** What goods choose by. */
export interface Taste extends ChoiceScales {
  /** EUR per tonne-hour. */
  readonly valueOfTime: number
}

/** Minutes of a way with the delays of a run in place of the border times on file, and with the queues before its lines. */
function minutesWith({ minutes, legs, lines, unit }: Pick<FlowWay, 'minutes' | 'legs' | 'lines' | 'unit'>, delay: BorderDelay, period: number): number {
  const atLines = lines.reduce((sum, { link, direction }) => sum + (delay(link, direction, unit, period) ?? 0), minutes)
  return legs.reduce(
    (sum, { crossing, direction, passageMinutes }) => sum + (delay(crossing, direction, unit, period) ?? passageMinutes) - passageMinutes,
    atLines,
  )
}

/**
 * Shares of a flow's ways by period at the delays given: among the ways open in it, or among all where none is and the goods wait.
 *
 * @returns by way, then by period
 */
export function flowShares(ways: FreightFlow['ways'], taste: Taste, delay: BorderDelay): readonly (readonly number[])[] {
  const periods = ways[0]?.open.length ?? 0
  const known = new Map<string, readonly number[]>()
  const inPeriod = Array.from({ length: periods }, (_, period) => {
    const open = ways.flatMap((way, index) => (way.open[period] === true ? [index] : []))
    const chosen = open.length > 0 ? open : ways.map((_, index) => index)
    const costs = ways.map((way) => way.costPerTonne + (taste.valueOfTime * minutesWith(way, delay, period)) / minutesPerHour)
    const key = `${chosen.join()} ${costs.join()}`
    const choices = (): readonly ChoiceWay[] => ways.map(({ linkKm, unit }, way) => ({ cost: costs[way] as number, linkKm, mode: unit }))
    const shares = known.get(key) ?? among(chosen, choices(), taste)
    known.set(key, shares)
    return shares
  })
  return ways.map((_, way) => inPeriod.map((shares) => shares[way] ?? 0))
}

function among(chosen: readonly number[], choices: readonly ChoiceWay[], scales: ChoiceScales): readonly number[] {
  const shares: number[] = choices.map(() => 0)
  choiceShares(
    chosen.flatMap((way) => choices[way] ?? []),
    scales,
  ).forEach((share, index) => {
    shares[chosen[index] as number] = share
  })
  return shares
}

/** Mean of a way's shares over the days of the periods. */
export function meanShare(shares: readonly number[], days: readonly number[]): number {
  const total = days.reduce((sum, count) => sum + count, 0)
  return shares.reduce((sum, share, period) => sum + share * (days[period] ?? 0), 0) / total
}

const minutesPerHour = 60
