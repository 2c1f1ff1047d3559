import { addDays, daysBetween } from '../calendar/local-time.ts'
import { contentHash } from '../content-hash.ts'
import type { CostLine } from '../cost/cost.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { Percentiles } from '../percentiles.ts'
import type { DraftAlternative } from '../routing/alternative.ts'
import type { LegCode, UnavailableCode } from '../routing/answer.ts'
import { bestByFamily } from '../routing/best-by-family.ts'
import type { Refusal } from '../routing/refusal.ts'
import type { Statement } from '../statement.ts'
import { hoursPerDay } from '../units.ts'
import { type WaitsCache, waitsFor } from './plan-with-waits.ts'

/** Price and days of the best route on one ready day. */
export interface SweepPoint {
  readonly amountMinor: number
  readonly days: Percentiles
  readonly daysFromReady: Percentiles
  readonly co2eKg: number
  readonly crossings: readonly string[]
  readonly family: ModeFamily | 'mixed'
  /** More than asked for where the goods are divided, because one unit would be too heavy. */
  readonly unitCount: number
}

export interface SweepWeek {
  /** Ready day, `YYYY-MM-DD`, at the hour asked for. */
  readonly ready: string
  /** Null where nothing goes. */
  readonly best: SweepPoint | null
  /** Each family asked for alone; null where it has no way on that day. */
  readonly families: readonly { readonly family: ModeFamily; readonly point: SweepPoint | null }[]
  /** What keeps each family off that has no way, as an answer says it. */
  readonly refusals: readonly FamilyRefusal[]
  /** What is new against the week before: another border, a step of a tariff; and what the best route waits for. */
  readonly because: readonly Statement[]
}

interface FamilyRefusal {
  readonly family: ModeFamily
  readonly code: UnavailableCode
  readonly parameters: Statement['parameters']
}

export interface Sweep {
  readonly key: string
  readonly query: RouteQuery & { readonly scenario: string }
  readonly dataset: { readonly version: string; readonly hash: string }
  readonly currency: string
  readonly weeks: readonly SweepWeek[]
}

const weeksOfYear = 52
/** Shorter waits are the ordinary course of a day. */
const leastWaitHours = 12
/** A step of a tariff is told where it moves the price of the same way by so much. */
const leastStepShare = 0.005
const closing: readonly LegCode[] = ['holiday', 'season', 'works', 'authority', 'scenario']

/** Ready days a week apart over a year, from the day asked for; moved back as a whole where the data ends before. */
export function sweepDays(network: Network, query: RouteQuery): readonly string[] {
  const { readyFrom, readyTo } = network.facts.dataset
  const length = Math.min(weeksOfYear, Math.floor(daysBetween(readyFrom, readyTo) / 7))
  const asked = query.date.slice(0, 10)
  const latest = addDays(readyTo, -7 * length)
  const first = asked <= latest ? asked : latest
  return Array.from({ length: length + 1 }, (_, week) => addDays(first, 7 * week))
}

/** One week of a sweep; `before` is the best of the week before it. */
export interface SweptWeek {
  readonly week: SweepWeek
  readonly best: DraftAlternative | null
}

export function sweepWeek(network: Network, query: RouteQuery, ready: string, before: DraftAlternative | null, cache: WaitsCache): SweptWeek {
  const onDay = { ...query, date: `${ready}${query.date.slice(10)}`, arriveBy: null }
  const [all, ...families] = bestByFamily(network, onDay, waitsFor(network, onDay, cache))
  const best = all?.route ?? null
  return {
    best,
    week: {
      ready,
      best: pointOf(best),
      // One family asked for is the best itself.
      families: families.flatMap(({ family, route }) => (family === null || query.modes.length === 1 ? [] : [{ family, point: pointOf(route) }])),
      refusals: families.flatMap(({ family, route, refusals }) => (family === null || route !== null ? [] : refusalOf(family, refusals))),
      because: best === null ? [] : [...changesSince(before, best), ...waitsOf(best)],
    },
  }
}

export function sweepDocument(network: Network, query: RouteQuery, weeks: readonly SweepWeek[]): Sweep {
  return {
    key: contentHash({ kind: 'sweep', dataset: network.datasetHash, scenario: network.scenario.hash, query }),
    query: { ...query, scenario: network.scenario.id },
    dataset: { version: network.facts.dataset.version, hash: network.datasetHash },
    currency: query.currency,
    weeks,
  }
}

function pointOf(route: DraftAlternative | null): SweepPoint | null {
  if (route === null) return null
  const { cost, days, daysFromReady, co2eKg, crossings, family, unitCount } = route
  return { amountMinor: cost.amountMinor, days, daysFromReady, co2eKg, crossings, family, unitCount }
}

/** Of several things in the way the first, which is the hardest to lift. */
function refusalOf(family: ModeFamily, [first]: readonly Refusal[]): readonly FamilyRefusal[] {
  return first === undefined ? [] : [{ family, code: first.code, parameters: first.parameters }]
}

function changesSince(before: DraftAlternative | null, now: DraftAlternative): readonly Statement[] {
  const divided = before?.unitCount === now.unitCount ? [] : now.warnings.filter(({ code }) => code === 'splitIntoUnits')
  if (before === null) return divided
  if (before.crossings.join() !== now.crossings.join() || before.modes.join() !== now.modes.join())
    return [{ code: 'sweepOtherWay', parameters: { from: before.crossings[0] ?? '', to: now.crossings[0] ?? '' } }, ...divided]
  // In other units it is another bill: no step of a tariff can be read from it.
  if (before.unitCount !== now.unitCount) return divided
  const priceOf = ({ cost }: DraftAlternative): ReadonlyMap<string, number> => sumByTariff(cost.lines)
  const [old, fresh] = [priceOf(before), priceOf(now)]
  return [...fresh].flatMap(([tariff, amountMinor]): readonly Statement[] => {
    const earlier = old.get(tariff)
    if (earlier === undefined || Math.abs(amountMinor - earlier) < leastStepShare * before.cost.amountMinor) return []
    return [{ code: 'sweepRateStep', parameters: { tariff, ...lineOf(tariff, now), percent: Math.round((amountMinor / earlier - 1) * 1000) / 10 } }]
  })
}

/** What a tariff is for and where, to be told in words: the first line under it, by its kind and its country, crossing or place. */
function lineOf(tariff: string, { cost }: DraftAlternative): { readonly kind: string; readonly at: string } {
  const line = cost.lines.find((each) => each.tariff === tariff)
  const { country, place, from } = line?.parameters ?? {}
  return { kind: line?.kind ?? 'other', at: String(country ?? line?.crossing ?? place ?? from ?? '') }
}

function sumByTariff(lines: readonly CostLine[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { tariff, amountMinor } of lines) sums.set(tariff, (sums.get(tariff) ?? 0) + amountMinor)
  return sums
}

function waitsOf({ legs }: DraftAlternative): readonly Statement[] {
  return legs.flatMap((leg, index): readonly Statement[] => {
    if (leg.kind !== 'wait' || leg.code === undefined || !closing.includes(leg.code) || leg.hours < leastWaitHours) return []
    const crossing = legs.slice(index).find((later) => later.crossing !== undefined)?.crossing
    return [{ code: 'sweepWaits', parameters: { reason: leg.code, place: crossing ?? leg.from, days: Math.round((leg.hours / hoursPerDay) * 10) / 10 } }]
  })
}
