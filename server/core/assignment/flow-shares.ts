import type { Direction } from '../network/facts/crossings.ts'
import type { FlowUnit, FlowWay, FreightFlow } from './freight-flow.ts'
import { type ChoiceScales, choiceAmong } from './route-choice.ts'

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
export const flowShares = (ways: FreightFlow['ways'], taste: Taste, delay: BorderDelay): readonly (readonly number[])[] => flowChoice(ways, taste)(delay)

/** The same for a flow that chooses again and again at other delays: what its ways have in common, period by period, is worked out once. */
export function flowChoice(ways: FreightFlow['ways'], taste: Taste): (delay: BorderDelay) => readonly (readonly number[])[] {
  const choices = new Map<string, { readonly among: readonly number[]; readonly sharesAt: (costs: readonly number[]) => readonly number[] }>()
  const inPeriods = (ways[0]?.open ?? []).map((_, period) => {
    const open = ways.flatMap((way, index) => (way.open[period] === true ? [index] : []))
    const among = open.length > 0 ? open : [...ways.keys()]
    const key = among.join()
    const choice = choices.get(key) ?? {
      among,
      sharesAt: choiceAmong(
        among.map((index) => ({ linkKm: (ways[index] as FlowWay).linkKm, mode: (ways[index] as FlowWay).unit })),
        taste,
      ),
    }
    choices.set(key, choice)
    return choice
  })
  return (delay) => {
    const shares = ways.map(() => inPeriods.map(() => 0))
    inPeriods.forEach(({ among, sharesAt }, period) => {
      const costs = among.map((index) => {
        const way = ways[index] as FlowWay
        return way.costPerTonne + (taste.valueOfTime * minutesWith(way, delay, period)) / minutesPerHour
      })
      sharesAt(costs).forEach((share, member) => {
        const ofWay = shares[among[member] as number]
        if (ofWay !== undefined) ofWay[period] = share
      })
    })
    return shares
  }
}

/** Mean of a way's shares over the days of the periods. */
export function meanShare(shares: readonly number[], days: readonly number[]): number {
  const total = days.reduce((sum, count) => sum + count, 0)
  return shares.reduce((sum, share, period) => sum + share * (days[period] ?? 0), 0) / total
}

const minutesPerHour = 60
