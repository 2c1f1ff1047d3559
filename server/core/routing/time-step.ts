import { doorMove } from '../cost/door-move.ts'
import { moveCountry } from '../cost/move-country.ts'
import type { BorderStep, HandlingStep, MoveStep, Step } from '../journey/steps.ts'
import { factOn } from '../network/fact-on.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { HandlingFacts, SpeedFacts } from '../network/facts/operations.ts'
import type { Mode } from '../network/facts/places.ts'
import type { Fact, Spread } from '../network/facts/provenance.ts'
import { assumedDepartures, type Departures, serviceDepartures } from './departures.ts'
import type { JourneyContext } from './journey-context.ts'
import type { StepTiming } from './step-timing.ts'

const instant: Spread = { p50: 0, p90: 0 }

/** @throws RangeError where the data has no speed or time for a step that the network offers. */
export function timeStep(context: JourneyContext, step: Step): StepTiming {
  switch (step.kind) {
    case 'move':
      return moveTiming(context, step)
    case 'handling':
      return handlingTiming(context, step)
    case 'border':
      return borderTiming(context, step)
    case 'gaugeChange': {
      const facts = context.network.facts.operations.gaugeChanges.find(
        (record) => record.place === step.place && record.from === step.from && record.to === step.to,
      )
      if (facts === undefined) throw new RangeError(`no gauge change from ${step.from} to ${step.to} at ${step.place}`)
      return { hours: facts.hours.value, basis: [facts.hours] }
    }
  }
}

function moveTiming(context: JourneyContext, step: MoveStep): StepTiming {
  const { lengthKm } = step.link
  const { speed, unit } = speedFacts(context, step)
  const kmPerHour = unit === 'kmPerDay' ? 1 / 24 : 1
  return {
    hours: { p50: lengthKm.value / (speed.value.p50 * kmPerHour), p90: lengthKm.value / (speed.value.p90 * kmPerHour) },
    basis: [lengthKm, speed],
  }
}

/** The most specific record of the service: by its name, by link, by passage, then by length, then by country. A scenario's link may need a neighbour's. */
function speedFacts(context: JourneyContext, step: MoveStep): SpeedFacts {
  const country = moveCountry(context.network, step)
  const { passage, lengthKm } = step.link
  const ofService = context.network.facts.operations.speeds.filter((record) => record.mode === step.mode && record.service === step.service)
  const holding = ofService.filter(
    (record) =>
      (record.country === undefined || record.country === country) &&
      (record.passage === undefined || record.passage === passage) &&
      (record.links === undefined || record.links.includes(step.link.id)) &&
      (record.named === undefined || (step.named !== undefined && record.named.includes(step.named.id))) &&
      (record.underKm === undefined || (passage === undefined && lengthKm.value < record.underKm)),
  )
  const best = [...holding].sort((left, right) => specificity(right) - specificity(left))[0] ?? ofService[0]
  if (best === undefined) throw new RangeError(`no speed of ${step.service} on ${step.mode} in ${country}`)
  return best
}

const specificity = (record: SpeedFacts): number =>
  (record.named === undefined ? 0 : 16) +
  (record.links === undefined ? 0 : 8) +
  (record.passage === undefined ? 0 : 4) +
  (record.underKm === undefined ? 0 : 2) +
  (record.country === undefined ? 0 : 1)

function handlingTiming(context: JourneyContext, step: HandlingStep): StepTiming {
  const facts = handlingFacts(context, step.operation, step.mode, context.countryOf(step.place))
  const departures = departuresAfter(context, step)
  const door = doorTiming(context, step)
  return { hours: facts.hours.value, basis: [facts.hours], ...(departures !== null && { departures }), ...(door !== null && { door }) }
}

/** A distance given in the question rests on nothing on file. */
function doorTiming(context: JourneyContext, step: HandlingStep): Required<StepTiming>['door'] | null {
  const move = doorMove(context.network, context.query, step)
  if (move === null) return null
  const usualKm = context.network.facts.trucking.doors?.distanceKm
  const { hours, basis } = moveTiming(context, move)
  return { move, hours, basis: basis.filter((fact) => fact !== move.link.lengthKm || usualKm?.value === move.link.lengthKm.value) }
}

/** What a load waits for after it was put on a carrier: the named service, else the departures assumed for the mode. */
function departuresAfter(context: JourneyContext, step: HandlingStep): Departures | null {
  if (step.operation !== 'load' && step.operation !== 'transfer') return null
  const zone = context.zoneOf(step.place)
  if (step.boards !== undefined) return serviceDepartures(step.boards, step.place, zone, context.readyDate)
  return assumedDepartures(handlingFacts(context, 'load', step.toMode ?? step.mode, context.countryOf(step.place)), zone)
}

function handlingFacts({ network }: JourneyContext, operation: HandlingStep['operation'], mode: Mode, country: string): HandlingFacts {
  const score = (record: HandlingFacts): number =>
    record.mode !== undefined && record.mode !== mode ? -1 : (record.mode === undefined ? 0 : 2) + (record.country === country ? 1 : 0)
  const holding = network.facts.operations.handling.filter((record) => record.operation === operation && score(record) >= 0)
  const best = holding.sort((left, right) => score(right) - score(left))[0]
  if (best === undefined) throw new RangeError(`no hours of ${operation} at ${mode} in ${country}`)
  return best
}

function borderTiming(context: JourneyContext, step: BorderStep): StepTiming {
  const crossing = context.crossing(step.crossing)
  const months = crossing.waitFrom === 'simulation' ? context.waits?.byCrossing.get(step.crossing)?.months.get(step.direction) : undefined
  const inspection = forStep(crossing.inspectionHours ?? [], step, context.readyDate)
  if (months !== undefined && inspection !== undefined) {
    return { hours: inspection.value, basis: [inspection], queue: (month) => months[month - 1] ?? null }
  }
  const dwell = forStep(crossing.dwellHours, step, context.readyDate)
  return dwell === undefined ? { hours: instant, basis: [crossing] } : { hours: dwell.value, basis: [dwell] }
}

type Dwell = Fact<Spread> & { readonly direction: Direction | 'both'; readonly class: string }

function forStep(dwells: readonly Dwell[], step: BorderStep, date: string): Fact<Spread> | undefined {
  const vehicleClass = step.mode.startsWith('rail') ? 'train' : 'truck'
  const ofClass = dwells.filter((dwell) => dwell.class === vehicleClass)
  const own = ofClass.filter((dwell) => dwell.direction === step.direction)
  return factOn(own.length > 0 ? own : ofClass.filter((dwell) => dwell.direction === 'both'), date)
}
