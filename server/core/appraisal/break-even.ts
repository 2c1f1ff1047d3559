import type { CostLine } from '../cost/cost.ts'
import type { RouteQuery } from '../journey/query.ts'
import { convert, ratesOn } from '../money.ts'
import type { Network } from '../network/network.ts'
import type { Alternative } from '../routing/answer.ts'
import { hoursPerDay } from '../units.ts'

export type BreakEvenCode = 'valueOfTime' | 'exchangeRate' | 'tariffIndex' | 'queue'

/** Where two ways cost the same when one thing changes and all else stays. */
export interface BreakEven {
  readonly code: BreakEvenCode
  /** Currency of the rate, tariff of the index, crossing of the queue; absent for the value of time. */
  readonly subject?: string
  /** EUR per tonne-hour; currency of the answer per unit of the foreign one; times today's list; more hours in the queue. */
  readonly today: number
  /** Null where the two do not meet between `least` and `most`. */
  readonly value: number | null
  readonly least: number
  readonly most: number
  /** Which of the two is the better one below the break-even, or over the whole range where there is none; null where they are always equal. */
  readonly below: 'a' | 'b' | null
  /** Generalised cost of each at the break-even, or today where there is none: minor units of the answer's currency, rounded. */
  readonly atMinor: { readonly a: number; readonly b: number }
}

/** Generalised cost as a straight line: `fixed` + `slope` x parameter, major units. */
interface Line {
  readonly fixed: number
  readonly slope: number
}

/** An unlikely end is no answer: a rate moves by half or doubles, a queue lasts a month, a list rises or falls by half. */
const rateRange = 2
const indexRange = { least: 0.5, most: 2 }
const longestQueueHours = 30 * hoursPerDay
const mostValueOfTime = 20

/**
 * Break-evens of two alternatives of one answer by generalised cost (money plus value of time x P50 hours x tonnes), over the
 * parameters that their lines depend on. Each is linear in its parameter, so that the crossing point is exact.
 */
export function breakEvens(network: Network, query: RouteQuery, a: Alternative, b: Alternative): readonly BreakEven[] {
  const rates = ratesOn(network.facts.exchangeRates, query.quoteDate)
  const tonnes = query.weight * query.quantity
  const perEur = convert({ currency: 'EUR', amount: 1 }, query.currency, rates)
  const hours = ({ days }: Alternative): number => days.p50 * hoursPerDay
  const money = ({ cost }: Alternative): number => cost.amountMinor / 100
  const perHour = query.valueOfTime * perEur * tonnes
  const generalised = (alternative: Alternative): number => money(alternative) + perHour * hours(alternative)
  const meet = (code: BreakEvenCode, today: number, least: number, most: number, lineOf: (alternative: Alternative) => Line, subject?: string): BreakEven => ({
    code,
    ...(subject !== undefined && { subject }),
    today,
    least,
    most,
    ...meetingOf(lineOf(a), lineOf(b), least, most, today),
  })

  const currencies = distinct([a, b].flatMap(({ cost }) => cost.lines.map(({ original }) => original.currency))).filter(
    (currency) => currency !== query.currency,
  )
  const lists = new Set(network.facts.tariffs.hauls.flatMap(({ kind, id }) => (kind === 'indexedList' ? [id] : [])))
  // What is bought at a price of one's own does not follow the list.
  const isListed = ({ tariff, supplier }: CostLine): boolean => lists.has(tariff) && supplier === undefined
  const indexed = distinct([a, b].flatMap(({ cost }) => cost.lines.filter((line) => isListed(line)).map(({ tariff }) => tariff)))
  const queues = distinct([...a.crossings, ...b.crossings]).filter((crossing) => a.crossings.includes(crossing) !== b.crossings.includes(crossing))
  return [
    meet('valueOfTime', query.valueOfTime, 0, mostValueOfTime, (alternative) => ({ fixed: money(alternative), slope: perEur * tonnes * hours(alternative) })),
    ...currencies.map((currency) => {
      const today = convert({ currency, amount: 1 }, query.currency, rates)
      const lineOf = (alternative: Alternative): Line => {
        const slope = sumOf(alternative, ({ original }) => (original.currency === currency ? original.amountMinor / 100 : 0))
        return { fixed: generalised(alternative) - slope * today, slope }
      }
      return meet('exchangeRate', today, today / rateRange, today * rateRange, lineOf, currency)
    }),
    ...indexed.map((tariff) => {
      const lineOf = (alternative: Alternative): Line => {
        const slope = sumOf(alternative, (line) => (isListed(line) && line.tariff === tariff ? line.amountMinor / 100 : 0))
        return { fixed: generalised(alternative) - slope, slope }
      }
      return meet('tariffIndex', 1, indexRange.least, indexRange.most, lineOf, tariff)
    }),
    ...queues.map((crossing) => {
      const lineOf = (alternative: Alternative): Line => ({ fixed: generalised(alternative), slope: alternative.crossings.includes(crossing) ? perHour : 0 })
      return meet('queue', 0, 0, longestQueueHours, lineOf, crossing)
    }),
  ]
}

function meetingOf(a: Line, b: Line, least: number, most: number, today: number): Pick<BreakEven, 'value' | 'below' | 'atMinor'> {
  const at = ({ fixed, slope }: Line, parameter: number): number => Math.round((fixed + slope * parameter) * 100)
  const [gapFixed, gapSlope] = [a.fixed - b.fixed, a.slope - b.slope]
  const meeting = -gapFixed / gapSlope
  const value = gapSlope !== 0 && meeting >= least && meeting <= most ? meeting : null
  const point = value ?? today
  // Below the meeting the one that rises more slowly is dearer; without a meeting whoever is cheaper today is so throughout.
  const gap = value === null ? gapFixed + gapSlope * today : -gapSlope
  return { value, below: gap === 0 ? null : gap < 0 ? 'a' : 'b', atMinor: { a: at(a, point), b: at(b, point) } }
}

const sumOf = ({ cost }: Alternative, of: (line: CostLine) => number): number => cost.lines.reduce((sum, line) => sum + of(line), 0)

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()
