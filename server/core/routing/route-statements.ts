import { daysBetween } from '../calendar/local-time.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { BorderStep } from '../journey/steps.ts'
import type { CargoUnit } from '../network/facts/operations.ts'
import type { Network } from '../network/network.ts'
import type { Statement } from '../statement.ts'
import { hoursPerDay, toThousandths } from '../units.ts'
import type { Leg } from './answer.ts'
import type { Candidate } from './candidate.ts'
import type { JourneyContext } from './journey-context.ts'
import { outOfService } from './out-of-service.ts'
import type { Split } from './split.ts'

const closures: readonly string[] = ['holiday', 'works', 'authority', 'scenario', 'season']

/** What a reader of one route must know beside its figures: closures waited for, where waits come from, how the goods ride. */
export function routeStatements(context: JourneyContext, candidate: Candidate, legs: readonly Leg[]): readonly Statement[] {
  const borders = candidate.steps.filter((step): step is BorderStep => step.kind === 'border')
  return [
    ...legs.flatMap(closureWaited),
    ...borders.map((step) => waitBasis(context, step)),
    ...borders.flatMap((step) => congested(context, step)),
    ...legs.flatMap((leg) => pastCalendar(context, leg)),
    ...legs.flatMap((leg) => bookedTooLate(context, leg)),
    ...legs.flatMap((leg) => termsUnknown(context, leg)),
    ...carriage(context, candidate),
    ...otherPassages(context, candidate),
  ]
}

function closureWaited(leg: Leg): readonly Statement[] {
  if (leg.kind !== 'wait' || leg.code === undefined || !closures.includes(leg.code)) return []
  const place = leg.crossing ?? leg.from
  return [{ code: 'waitsForClosure', parameters: { crossing: place, reason: leg.code, until: leg.arrival.slice(0, 10) }, source: leg.source }]
}

function waitBasis(context: JourneyContext, step: BorderStep): Statement {
  const { queue, basis } = context.timingOf(step)
  const waits = context.waits?.byCrossing.get(step.crossing)
  if (queue !== undefined && waits !== undefined)
    return { code: 'waitFromSimulation', parameters: { crossing: step.crossing, replications: waits.replications } }
  const isExpected = context.crossing(step.crossing).waitFrom === 'simulation'
  return {
    code: isExpected ? 'simulationMissing' : 'waitFromFacts',
    parameters: { crossing: step.crossing },
    ...(basis[0] && { source: basis[0].source }),
  }
}

/** Weeks without flatcars, or the days round a holiday: the days of a route hold the normal regime, this says how long it can last. */
function congested(context: JourneyContext, { crossing, direction, mode }: BorderStep): readonly Statement[] {
  const vehicle = mode.startsWith('rail') ? 'train' : 'truck'
  const regime = context
    .crossing(crossing)
    .congestedHours?.find((record) => record.class === vehicle && (record.direction === direction || record.direction === 'both'))
  if (regime === undefined) return []
  const days = (hours: number): number => Math.round((hours / hoursPerDay) * 10) / 10
  return [{ code: 'congestedBorder', parameters: { crossing, fromDays: days(regime.value.p50), toDays: days(regime.value.p90) }, source: regime.source }]
}

/** Past the last calendar the weekly hours hold, and holidays are not known. */
function pastCalendar(context: JourneyContext, leg: Leg): readonly Statement[] {
  const lastYear = Math.max(...context.network.facts.calendars.map((calendar) => calendar.year))
  const isPast = leg.kind === 'border' && Number.isFinite(lastYear) && Number(leg.departure.slice(0, 4)) > lastYear
  return isPast && leg.crossing !== undefined ? [{ code: 'pastCalendar', parameters: { crossing: leg.crossing, date: leg.departure.slice(0, 10) } }] : []
}

/** The goods are ready sooner after the day of the quote than space on a service is booked. */
function bookedTooLate({ query, readyDate }: JourneyContext, { bookingLeadDays, serviceNames }: Leg): readonly Statement[] {
  if (bookingLeadDays === undefined || serviceNames === undefined || daysBetween(query.quoteDate, readyDate) >= bookingLeadDays) return []
  return [{ code: 'bookingLead', parameters: { ...serviceNames, days: bookingLeadDays, quoteDate: query.quoteDate } }]
}

/** What the operator of the service waited for does not publish: no figure stands in for it, so that it has to be asked. */
function termsUnknown({ network }: JourneyContext, { code, service, serviceNames }: Leg): readonly Statement[] {
  const boarded = code === 'departure' && serviceNames !== undefined ? network.facts.services.find(({ id }) => id === service) : undefined
  if (boarded === undefined) return []
  const terms = { cutOff: boarded.cutOffHours, heaviest: boarded.grossUnitTonnes, goods: boarded.cargoNotTaken }
  const missing = Object.entries(terms).flatMap(([term, known]) => (known === undefined ? [term] : []))
  return missing.length === 0 ? [] : [{ code: 'serviceTermsUnknown', parameters: { ...boarded.names, missing: missing.join(' ') } }]
}

function carriage({ load, fitsTrain, trainLimit, split, query, network }: JourneyContext, candidate: Candidate): readonly Statement[] {
  const byRail = candidate.families.includes('rail')
  const unit = candidate.boxed ? load.boxUnit : load.truckUnit
  return [
    ...(split === null ? [] : [divided(split, unit, query)]),
    ...(candidate.boxed && load.boxUnit !== load.truckUnit ? [{ code: 'carriedInBox', parameters: { unit: load.truckUnit, box: load.boxUnit } }] : []),
    ...(candidate.boxed ? boxTooSmall(load.boxUnit, query.volume, network) : []),
    ...(byRail && !fitsTrain
      ? [
          {
            code: 'tooHeavyForTrain',
            parameters: { unit: load.boxUnit, tonnes: load.boxGrossTonnes, limitTonnes: trainLimit?.value ?? 0 },
            ...(trainLimit && { source: trainLimit.source }),
          },
        ]
      : []),
  ]
}

/** What fills a trailer does not go into the box that carries its goods by rail and sea: the price is of one box all the same, and says so. */
function boxTooSmall(box: CargoUnit, volume: number | null, { facts }: Network): readonly Statement[] {
  const room = facts.cargo.units.find(({ unit }) => unit === box)?.volumeCubicMetres
  if (room === undefined || volume === null || volume <= room.value) return []
  return [{ code: 'boxTooSmall', parameters: { box, volume, room: room.value }, source: room.source }]
}

/** Other ways between the same seaports that no service takes: the choice of the ocean way is said, not only made. */
function otherPassages({ network, readyDate }: JourneyContext, { steps }: Candidate): readonly Statement[] {
  const sailed = steps.flatMap((step) => (step.kind === 'move' && step.link.passage !== undefined ? [step.link] : []))
  return sailed.flatMap(({ from, to, passage }) =>
    network.facts.links.flatMap((link) => {
      const joins = (link.from === from && link.to === to) || (link.from === to && link.to === from)
      const idle = joins && link.passage !== undefined && link.passage !== passage ? outOfService(link, readyDate) : null
      if (idle === null) return []
      const { since, fact } = idle
      return [{ code: 'passageNotServed', parameters: { passage: link.passage ?? '', from, to, ...(since !== null && { since }) }, source: fact.source }]
    }),
  )
}

function divided({ grossTonnes, limitTonnes, source }: Split, unit: CargoUnit, { quantity, weight }: RouteQuery): Statement {
  const parameters = { unit, count: quantity, tonnes: toThousandths(weight), grossTonnes, limitTonnes }
  return { code: 'splitIntoUnits', parameters, ...(source !== undefined && { source }) }
}
