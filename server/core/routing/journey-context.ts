import type { CrossingCalendar } from '../calendar/crossing-calendar.ts'
import type { LinkCalendar } from '../calendar/link-calendar.ts'
import type { Minute } from '../calendar/local-time.ts'
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
import type { InteriorShelf } from './interior.ts'
import type { Load } from './load.ts'
import type { PreparedStep } from './prepared-step.ts'
import type { Split } from './split.ts'
import type { StepTiming } from './step-timing.ts'

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
