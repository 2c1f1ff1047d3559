import type { CrossingCalendar } from '../calendar/crossing-calendar.ts'
import type { LinkCalendar } from '../calendar/link-calendar.ts'
import { localToMinute, type Minute } from '../calendar/local-time.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { SimulatedWaits } from '../journey/simulated-waits.ts'
import type { HandlingStep, MoveStep, Step } from '../journey/steps.ts'
import type { Crossing } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Fact } from '../network/facts/provenance.ts'
import type { NamedService } from '../network/facts/services.ts'
import type { DriverHours } from '../network/facts/trucking.ts'
import type { Network } from '../network/network.ts'
import type { Verdict } from '../rules/verdict.ts'
import { borderVerdicts } from './border-verdicts.ts'
import { calendarsOf } from './calendars.ts'
import { type InteriorShelf, interiorShelf } from './interior.ts'
import { type Load, loadOf } from './load.ts'
import { prepareStep } from './prepare-step.ts'
import type { PreparedStep } from './prepared-step.ts'
import { servicesFor } from './services-for.ts'
import type { Split } from './split.ts'
import type { StepTiming } from './step-timing.ts'
import { timeStep } from './time-step.ts'
import { weightLimit } from './weight-limit.ts'

/** What every search and every course of one query shares; looked up once, kept for its length. */
export interface JourneyContext {
  readonly network: Network
  readonly query: RouteQuery
  readonly waits: SimulatedWaits | null
  readonly load: Load
  /** Whether the box is light enough for a China-Europe train; ordinary rail carries it otherwise. */
  readonly fitsTrain: boolean
  /** Heaviest box that a China-Europe train from the origin takes, t gross; undefined where none is on file. */
  readonly trainLimit: Fact<number> | undefined
  /** Why the units are smaller and more than was asked for; null where they are as asked. */
  readonly split: Split | null
  readonly ready: Minute
  /** Local day of the ready time at the origin. */
  readonly readyDate: string
  readonly zoneOf: (place: string) => string
  readonly countryOf: (place: string) => string
  readonly crossing: (id: string) => Crossing
  /** Calendar of a crossing for a vehicle of this gross weight: river services that cannot carry it do not count. */
  readonly calendarOf: (crossing: string, grossTonnes: number) => CrossingCalendar
  /** Calendar of a link; null where it is open to everything all year. */
  readonly linkCalendarOf: (link: Link) => LinkCalendar | null
  readonly driverHours: (country: string) => DriverHours | undefined
  /** Named services that take the load on the ready date, the most frequent first. */
  readonly services: readonly NamedService[]
  /** The same step as part of a named service; one object for each pair, so that what is worked out for it is kept. */
  readonly named: <Part extends MoveStep | HandlingStep>(step: Part, service: NamedService) => Part
  readonly timingOf: (step: Step) => StepTiming
  /** The step with all that its passage asks for at hand. */
  readonly prepared: (step: Step) => PreparedStep
  /** Where what this query shares with others is kept. */
  readonly shelf: InteriorShelf
  /** What the rules in force on a day, the ready date unless told otherwise, make of a move between two countries. */
  readonly verdictOn: (move: MoveStep, date?: string) => Verdict
}

export function journeyContext(network: Network, query: RouteQuery, waits: SimulatedWaits | null, split: Split | null = null): JourneyContext {
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
