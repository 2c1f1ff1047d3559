import { localToMinute } from '../calendar/local-time.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { SimulatedWaits } from '../journey/simulated-waits.ts'
import type { Step } from '../journey/steps.ts'
import type { Crossing } from '../network/facts/crossings.ts'
import type { NamedService } from '../network/facts/services.ts'
import type { Network } from '../network/network.ts'
import { borderVerdicts } from './border-verdicts.ts'
import { calendarsOf } from './calendars.ts'
import { type InteriorShelf, interiorShelf } from './interior.ts'
import type { JourneyContext } from './journey-context.ts'
import { loadOf } from './load.ts'
import { prepareStep } from './prepare-step.ts'
import type { PreparedStep } from './prepared-step.ts'
import { servicesFor } from './services-for.ts'
import type { Split } from './split.ts'
import type { StepTiming } from './step-timing.ts'
import { timeStep } from './time-step.ts'
import { weightLimit } from './weight-limit.ts'

/**
 * Looks up what all searches and courses of one query share.
 *
 * @param query checked before
 * @param waits simulated hours at the borders; null where only published ones are at hand
 * @param split of the goods asked for, where the query is already that of smaller units
 * @throws RangeError on a place or crossing that the network does not have
 */
export function createJourneyContext(network: Network, query: RouteQuery, waits: SimulatedWaits | null, split: Split | null = null): JourneyContext {
  const place = (id: string) => {
    const found = network.placesById.get(id)
    if (found === undefined) throw new RangeError(`no place ${id}`)
    return found
  }
  const crossing = (id: string): Crossing => {
    const found = network.crossingsById.get(id)
    if (found === undefined) throw new RangeError(`no crossing ${id}`)
    return found
  }
  const zoneOf = (id: string): string => place(id).timeZone
  const load = loadOf(network, query)
  const readyDate = query.date.slice(0, 10)
  const trainLimit = weightLimit(network, 'china-europe-train', place(query.from).country, load.boxUnit, readyDate)
  const namedParts = keptByObject((_: Step) => new Map<NamedService, Step>())
  const calendars = calendarsOf(network)
  const fitsTrain = trainLimit === undefined || load.boxGrossTonnes <= trainLimit.value
  const shelf = interiorShelf(network, query, load, fitsTrain, waits)
  const context: JourneyContext = {
    network,
    query,
    waits,
    load,
    trainLimit,
    split,
    fitsTrain,
    ready: localToMinute(query.date, zoneOf(query.from)),
    readyDate,
    zoneOf,
    countryOf: (id) => place(id).country,
    crossing,
    calendarOf: (id, grossTonnes) => calendars.ofCrossing(crossing(id), grossTonnes),
    linkCalendarOf: calendars.ofLink,
    driverHours: (country) => network.facts.trucking.driverHours.find((rules) => rules.countries.includes(country)),
    services: servicesFor(network, query, load),
    named: (step, service) => {
      const isInside = shelf.interior?.numberOf.has(step) === true
      const parts = isInside ? keptIn(shelf.named.of, step, () => new Map<NamedService, Step>()) : namedParts(step)
      const part = parts.get(service) ?? (step.kind === 'move' ? { ...step, named: service } : { ...step, boards: service })
      parts.set(service, part)
      if (isInside) shelf.named.all.add(part)
      return part as typeof step
    },
    timingOf: keptOnShelf(shelf, 'timings', (step) => timeStep(context, step)),
    prepared: keptOnShelf(shelf, 'prepared', (step) => prepareStep(context, step)),
    shelf,
    verdictOn: borderVerdicts(network, query, readyDate),
  }
  return context
}

/** Keeps a value for each step: with the interior for the steps in it and their named parts, for the length of the query for those of the ends. */
function keptOnShelf<Column extends 'timings' | 'prepared', Value extends Columns[Column] & object>(
  shelf: InteriorShelf,
  column: Column,
  make: (step: Step) => Value,
): (step: Step) => Value {
  const own = new WeakMap<Step, Value>()
  return (step) => {
    const number = shelf.interior?.numberOf.get(step)
    if (shelf.interior === null || number === undefined) {
      return keptIn(shelf.named.all.has(step) ? (shelf.named[column] as unknown as WeakMap<Step, Value>) : own, step, () => make(step))
    }
    const values = shelf.interior[column] as (Value | undefined)[]
    const kept = values[number]
    if (kept !== undefined) return kept
    const value = make(step)
    values[number] = value
    return value
  }
}

interface Columns {
  readonly timings: StepTiming
  readonly prepared: PreparedStep
}

function keptIn<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const value = make()
  known.set(key, value)
  return value
}

function keptByObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => keptIn(known, key, () => make(key))
}
