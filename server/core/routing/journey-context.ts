import { type CrossingCalendar, crossingCalendar } from '../calendar/crossing-calendar.ts'
import { type LinkCalendar, linkCalendar } from '../calendar/link-calendar.ts'
import { localToMinute, type Minute } from '../calendar/local-time.ts'
import type { Crossing } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Fact } from '../network/facts/provenance.ts'
import type { NamedService } from '../network/facts/services.ts'
import type { DriverHours } from '../network/facts/trucking.ts'
import type { Network } from '../network/network.ts'
import type { Verdict } from '../rules/verdict.ts'
import { borderVerdicts } from './border-verdicts.ts'
import { type Load, loadOf } from './load.ts'
import type { RouteQuery } from './query.ts'
import { servicesFor } from './services-for.ts'
import type { Split } from './split-load.ts'
import { type StepTiming, stepTiming } from './step-timing.ts'
import type { HandlingStep, MoveStep, Step } from './steps.ts'
import type { SimulatedWaits } from './waits.ts'
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
  const closuresOf = (link: string) => network.facts.linkClosures?.filter((closure) => closure.link === link) ?? []
  const namedParts = keptByObject((_: Step) => new Map<NamedService, MoveStep | HandlingStep>())
  const calendars = new Map<string, CrossingCalendar>()
  const context: JourneyContext = {
    network,
    query,
    waits,
    load,
    trainLimit,
    split,
    fitsTrain: trainLimit === undefined || load.boxGrossTonnes <= trainLimit.value,
    ready: localToMinute(query.date, zoneOf(query.from)),
    readyDate,
    zoneOf,
    countryOf: (id) => place(id).country,
    crossing,
    calendarOf: (id, grossTonnes) => {
      const key = `${id}|${grossTonnes}`
      const calendar = calendars.get(key) ?? crossingCalendar(carrying(crossing(id), grossTonnes), zoneOf)
      calendars.set(key, calendar)
      return calendar
    },
    linkCalendarOf: keptByObject((link: Link) => linkCalendar(link, closuresOf(link.id), zoneOf(link.from))),
    driverHours: (country) => network.facts.trucking.driverHours.find((rules) => rules.countries.includes(country)),
    services: servicesFor(network, query, load),
    named: (step, service) => {
      const parts = namedParts(step)
      const part = parts.get(service) ?? (step.kind === 'move' ? { ...step, named: service } : { ...step, boards: service })
      parts.set(service, part)
      return part as typeof step
    },
    timingOf: keptByObject((step: Step) => stepTiming(context, step)),
    verdictOn: borderVerdicts(network, query, readyDate),
  }
  return context
}

/** The crossing with those of its river services that bear the weight. */
function carrying(crossing: Crossing, grossTonnes: number): Crossing {
  if (crossing.riverServices === undefined) return crossing
  return {
    ...crossing,
    riverServices: crossing.riverServices.filter((service) => grossTonnes <= (service.grossVehicleTonnes?.value ?? Number.POSITIVE_INFINITY)),
  }
}

function keptByObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return (key) => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const value = make(key)
    known.set(key, value)
    return value
  }
}
