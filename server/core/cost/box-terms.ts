import type { RouteQuery } from '../journey/query.ts'
import type { HandlingStep, Step } from '../journey/steps.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { DetentionFacts } from '../network/facts/money.ts'
import type { Grade } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import type { Percentiles } from '../percentiles.ts'
import type { Statement } from '../statement.ts'
import type { BoxTermCode, BoxTermParameters } from './box-term-codes.ts'
import { carriedUnits } from './carried-units.ts'
import type { CostLine } from './cost.ts'
import { daysToBorder, detentionFacts } from './detention-price.ts'
import { doorMove } from './door-move.ts'
import { ridesByShip, ridesInCarrierBox } from './journey-items.ts'
import { countryOf } from './move-country.ts'

/** One of the terms on which the box of a journey is had. */
export interface BoxTerm extends Statement {
  /** Whether the total holds it. */
  readonly included: boolean
  readonly asOf?: string
  readonly grade?: Grade
}

/** A priced journey whose box is asked about. */
export interface BoxJourney {
  readonly steps: readonly Step[]
  readonly dates: readonly string[]
  readonly lines: readonly CostLine[]
  readonly days: Percentiles
  /** False where the goods ride on a truck's own body. */
  readonly boxed: boolean
}

/** On what terms the box is had: each either in the total or not, and where nothing is on file the reader is told so. */
export function boxTerms(network: Network, query: RouteQuery, journey: BoxJourney): readonly BoxTerm[] {
  const { box } = carriedUnits(network, query)
  const isTruckBody = query.cargo === 'tent' || query.cargo === 'reefer-truck' || query.cargo === 'part'
  if (isTruckBody && !journey.boxed) return []
  // The box of a part load is the forwarder's: who else's, the shipper is not told.
  if (!ridesInCarrierBox(query, journey.steps)) return query.cargo === 'part' ? [] : [term('boxIsShippers', { unit: box }, false)]
  return [depot(network, query, journey.steps), ...fees(network, query, journey), ...freeTime(network, query, journey)]
}

function term<Code extends BoxTermCode>(code: Code, parameters: BoxTermParameters[Code], included: boolean, basis?: Basis): BoxTerm {
  return { code, parameters: { ...parameters }, included, ...(basis && { source: basis.source, asOf: basis.asOf, grade: basis.grade }) }
}

type Basis = Required<Pick<BoxTerm, 'source' | 'asOf' | 'grade'>>

/** The empty box is fetched on the way to the door, which the cartage counts there and back. */
function depot(network: Network, query: RouteQuery, steps: readonly Step[]): BoxTerm {
  const first = steps.find((step): step is HandlingStep => step.kind === 'handling' && step.operation === 'load')
  const door = first === undefined ? null : doorMove(network, query, first)
  return door === null
    ? term('boxDepotNotIncluded', { place: query.from }, false)
    : term('boxDepotInDrayage', { place: query.from, km: door.link.lengthKm.value }, true)
}

function fees(network: Network, query: RouteQuery, { steps, lines }: BoxJourney): readonly BoxTerm[] {
  const { box } = carriedUnits(network, query)
  const direction = directionOf(network, query)
  const has = (code: string): CostLine | undefined => lines.find((line) => line.code === code)
  if (ridesByShip(steps)) {
    const use = has('equipmentUse')
    const country = countryOf(network, query.to)
    return [
      term('boxInSeaFreight', { unit: box }, true),
      use === undefined ? term('boxUseNotIncluded', { country }, false) : term('boxUseIncluded', { country }, true, use),
    ]
  }
  const oneWay = has('equipmentOneWay')
  return [
    oneWay === undefined ? term('boxOneWayNotIncluded', { direction, unit: box }, false) : term('boxOneWayIncluded', { direction, unit: box }, true, oneWay),
  ]
}

function freeTime(network: Network, query: RouteQuery, journey: BoxJourney): readonly BoxTerm[] {
  const direction = directionOf(network, query)
  const lists = ridesByShip(journey.steps) ? [] : detentionFacts(network, direction, carriedUnits(network, query).teu)
  if (lists.length === 0) return [term('boxFreeDaysUnknown', { direction }, false), term('boxDetentionUnknown', { direction }, false)]
  return lists.flatMap((list) => [term('boxFreeDays', { days: list.freeDays.value, stretch: list.stretch }, true, list.freeDays), detention(list, journey)])
}

/** Due at the median: a line. Due in one journey of ten, or at a consignee whose unloading nobody plans: it may arise. */
function detention(list: DetentionFacts, { steps, dates, days }: BoxJourney): BoxTerm {
  const [tier] = list.tiers
  if (tier === undefined) throw new RangeError(`${list.id} has no tiers`)
  const rate = { currency: tier.perDay.value.currency, perDay: tier.perDay.value.amount, freeDays: list.freeDays.value }
  const median = list.stretch === 'toBorder' ? daysToBorder(steps, dates) : null
  if (median === null) return term('boxDetentionAtDestination', rate, false, tier.perDay)
  if (median > list.freeDays.value) return term('boxDetentionDue', { ...rate, days: median }, true, tier.perDay)
  const late = Math.ceil(median * (days.p50 > 0 ? days.p90 / days.p50 : 1))
  return term(late > list.freeDays.value ? 'boxDetentionMayArise' : 'boxDetentionNotDue', { ...rate, days: median, lateDays: late }, false, tier.perDay)
}

function directionOf(network: Network, { from, to }: RouteQuery): Direction {
  return `${countryOf(network, from)}>${countryOf(network, to)}`
}
