import { Batches } from './batches.ts'
import { type DrawKey, drawKey, purposeOf, uniform } from './draws.ts'
import { EventQueue } from './event-queue.ts'
import { Gates } from './gates.ts'
import { OpeningHours } from './opening-hours.ts'
import { type PlanColumns, planColumns } from './plan-columns.ts'
import { PoissonArrivals } from './poisson-arrivals.ts'
import { Pools } from './pools.ts'
import { tellRemaining } from './remaining-units.ts'
import { kinds, priorities, type RunListener } from './run-events.ts'
import { RunFigures } from './run-figures.ts'
import type { RunShape } from './run-shape.ts'
import { ServersAtWork } from './servers-at-work.ts'
import type { ServiceStation } from './service-station.ts'
import { ServiceTimes } from './service-times.ts'
import { bytesOf, StatePort, writeState } from './state-port.ts'
import type { PlannedSource, StationPlan } from './station-plan.ts'
import type { StepIntegrals } from './step-integrals.ts'
import { UnitStore, underway } from './unit-store.ts'
import type { Walk } from './walk.ts'
import { WayChoice } from './way-choice.ts'

/** How many events pass between two looks at whoever waits for the run. */
const eventsPerTurn = 1024

const choicePurpose = purposeOf('choice of way')

/** One replication of a plan: units come, walk the stages of their ways, wait and are served. */
export class StationRun implements Walk {
  readonly units = new UnitStore()
  /** What is waiting, busy, open by part, and who came and went; see `RunFigures`. */
  readonly waiting: StepIntegrals
  readonly busy: StepIntegrals
  readonly openServers: StepIntegrals
  readonly finished: Float64Array
  readonly joined: Float64Array
  readonly released: Float64Array
  eventCount = 0
  readonly columns: PlanColumns
  readonly #plan: StationPlan
  readonly #listener: RunListener
  readonly events = new EventQueue()
  readonly #arrivals: PoissonArrivals
  readonly #keys: readonly DrawKey[]
  readonly #servers: ServersAtWork
  readonly #stations: readonly (ServiceStation | null)[]
  readonly #gates: Gates
  readonly #batches: Batches
  readonly #pools: Pools
  readonly figures: RunFigures
  readonly #hours: OpeningHours
  readonly #choice: WayChoice
  readonly #times: ServiceTimes
  readonly #serials: Int32Array
  #now = 0

  constructor(plan: StationPlan, { seed, replication }: RunShape, listener: RunListener) {
    const columns = planColumns(plan)
    this.#plan = plan
    this.columns = columns
    this.#listener = listener
    this.#arrivals = new PoissonArrivals(plan, { seed, replication })
    this.#keys = plan.sources.map(({ name }) => drawKey(seed, replication, name, 'units'))
    this.#servers = new ServersAtWork(plan, this)
    this.#stations = this.#servers.stations
    this.#gates = new Gates(plan, this, this.#keys)
    this.#batches = new Batches(plan, this)
    this.#pools = new Pools(plan, this)
    const figures = new RunFigures(columns.partCount, plan.passages.length)
    this.figures = figures
    this.waiting = figures.waiting
    this.busy = figures.busy
    this.openServers = figures.openServers
    this.finished = figures.finished
    this.joined = figures.joined
    this.released = figures.released
    this.#hours = new OpeningHours(plan.calendars)
    this.#choice = new WayChoice(plan, columns, this.#hours, figures.waiting)
    this.#times = new ServiceTimes(columns, this.units, this.#keys)
    this.#serials = new Int32Array(plan.sources.length)
    this.#scheduleStart()
  }

  /** Goes on where a run of the same plan and shape was saved. */
  static resume(plan: StationPlan, shape: RunShape, bytes: Uint8Array, listener: RunListener): StationRun {
    const run = new StationRun(plan, shape, listener)
    run.#exchange(StatePort.reading(bytes))
    return run
  }

  bytesOfSave(): number {
    return bytesOf((port) => this.#exchange(port))
  }

  /** Everything that `resume` needs, between two turns; see {@link writeState} for `spare`. */
  save(spare?: Uint8Array): Uint8Array {
    return writeState((port) => this.#exchange(port), spare)
  }

  /** Takes up to a thousand events; false once the run has ended. */
  advance(): boolean {
    const events = this.events
    const arrivals = this.#arrivals
    for (let turn = 0; turn < eventsPerTurn; turn += 1) {
      // At one instant units come last.
      if (arrivals.nextTime < events.nextTime()) {
        this.#now = arrivals.nextTime
        this.#arrive(arrivals.take())
      } else {
        if (events.nextTime() >= this.#plan.end) return this.#finish()
        events.pop()
        this.#now = events.time
        this.#happen(events.kind, events.subject)
      }
      this.eventCount += 1
    }
    return true
  }

  /** Share of the run that lies behind, 0 to 1. */
  get progress(): number {
    return this.#now / this.#plan.end
  }

  get now(): number {
    return this.#now
  }

  get end(): number {
    return this.#plan.end
  }

  /** Of a pool, how many are not in use. */
  atHand(pool: number): number {
    return this.#pools.atHand(pool)
  }

  /** Share of the slots of a gate that were given out since counting began; null for another station, or where there were none. */
  slotShare(station: number): number | null {
    return this.#gates.slotShare(station)
  }

  #happen(kind: number, subject: number): void {
    switch (kind) {
      case kinds.arrival:
        this.#scheduleArrival(subject, (this.#serials[subject] as number) + 1)
        this.#arrive(subject)
        break
      case kinds.serviceEnd:
        this.#endService(subject)
        break
      case kinds.stageReached:
        this.#join(subject, this.units.part[subject] as number)
        break
      case kinds.legReached:
        this.#enter(subject)
        break
      case kinds.slotReached:
        this.#gates.come(subject)
        break
      case kinds.slot:
        this.#gates.openSlot(subject)
        break
      case kinds.opening:
        this.#toggle(subject)
        break
      case kinds.step:
        this.#servers.stepOn(subject)
        this.#serve(this.#stations[subject] as ServiceStation)
        break
      case kinds.batchLeaves:
        this.#batches.call(subject)
        break
      case kinds.poolReturn:
        this.#pools.giveBack(subject)
        break
      default:
        this.#startMeasuring()
    }
  }

  #scheduleStart(): void {
    const { calendars, stations, sources, measuredFrom } = this.#plan
    calendars.forEach((_, calendar) => {
      this.#scheduleToggle(calendar)
    })
    stations.forEach((station, index) => {
      if (station.kind === 'service') this.#servers.stepOn(index)
      if (station.kind === 'gate') this.events.push(0, priorities.slot, kinds.slot, index)
      if (station.kind === 'batch') this.#batches.scheduleDeparture(index)
    })
    sources.forEach((_, source) => {
      this.#scheduleArrival(source, 0)
    })
    this.events.push(measuredFrom, priorities.calendar, kinds.measure, 0)
  }

  /** Of a source whose units come at given instants, the unit of that number. */
  #scheduleArrival(source: number, serial: number): void {
    const { arrivals } = this.#plan.sources[source] as PlannedSource
    const at = arrivals.kind === 'instants' ? arrivals.times[serial] : undefined
    if (at !== undefined && at < this.#plan.end) this.events.push(at, priorities.arrival, kinds.arrival, source)
  }

  #arrive(source: number): void {
    const units = this.units
    const unit = units.take()
    const serial = this.#serials[source] as number
    this.#serials[source] = serial + 1
    units.source[unit] = source
    units.serial[unit] = serial
    const way = (this.columns.firstWay[source] as number) + this.#chooseWay(source, serial)
    units.load[unit] = this.columns.wayLoad[way] as number
    units.leg[unit] = this.columns.wayFirstLeg[way] as number
    this.#travel(unit)
  }

  #chooseWay(source: number, serial: number): number {
    if (this.columns.hasOneWay[source] === 1) return 0
    return this.#choice.choose(this.#plan.sources[source] as PlannedSource, uniform(this.#keys[source] as DrawKey, serial, choicePurpose, 0), this.#now)
  }

  /** To the passage of the leg that the unit is on. */
  #travel(unit: number): void {
    const minutes = this.columns.legMinutes[this.units.leg[unit] as number] as number
    this.units.part[unit] = underway
    if (minutes > 0) this.events.push(this.#now + minutes, priorities.arrival, kinds.legReached, unit)
    else this.#enter(unit)
  }

  #enter(unit: number): void {
    const units = this.units
    const passage = this.columns.legPassage[units.leg[unit] as number] as number
    units.joinedAt[unit] = this.#now
    units.waitedMinutes[unit] = 0
    units.waitsSince[unit] = Number.NaN
    units.missed[unit] = 0
    units.joinedWhileOpen[unit] = this.#hours.isOpenAt(this.columns.passageCalendar[passage] as number)
    this.joined[passage] = (this.joined[passage] as number) + 1
    this.#approach(unit, this.columns.firstPart[passage] as number)
  }

  #approach(unit: number, part: number): void {
    const minutes = this.columns.partMinutesBefore[part] as number
    this.units.part[unit] = part
    if (minutes > 0) this.events.push(this.#now + minutes, priorities.departure, kinds.stageReached, unit)
    else this.#join(unit, part)
  }

  #join(unit: number, part: number): void {
    const index = this.columns.partStation[part] as number
    const station = this.#stations[index]
    if (station === null || station === undefined) {
      const mechanism = this.#plan.stations[index]?.kind === 'gate' ? this.#gates : this.#batches
      mechanism.join(unit, part, index)
      return
    }
    this.units.waitsSince[unit] = this.#now
    this.waiting.change(part, this.#now, 1)
    station.join(unit, this.columns.partPriority[part] as number)
    this.#serve(station)
  }

  #serve(station: ServiceStation): void {
    for (let unit = station.start(); unit >= 0; unit = station.start()) {
      const part = this.units.part[unit] as number
      this.waiting.change(part, this.#now, -1)
      this.busy.change(part, this.#now, 1)
      this.endWait(unit, part)
      const laws = this.columns.partPool[part] === -1 || this.#pools.take(part) ? this.columns.laws : this.columns.lawsWithout
      this.events.push(this.#now + this.#times.of(unit, part, laws) * station.minutes, priorities.departure, kinds.serviceEnd, unit)
    }
  }

  endWait(unit: number, part: number): void {
    const units = this.units
    const minutes = this.#now - (units.waitsSince[unit] as number)
    units.waitedMinutes[unit] = (units.waitedMinutes[unit] as number) + minutes
    units.waitsSince[unit] = Number.NaN
    this.#listener.waited(part, minutes, units.joinedAt[unit] as number, unit, this.#now)
  }

  #endService(unit: number): void {
    const part = this.units.part[unit] as number
    const station = this.#stations[this.columns.partStation[part] as number] as ServiceStation
    this.busy.change(part, this.#now, -1)
    this.finished[part] = (this.finished[part] as number) + 1
    station.finish()
    this.leave(unit, part)
    this.#serve(station)
  }

  leave(unit: number, part: number): void {
    if (this.columns.partIsLast[part] === 0) {
      this.#approach(unit, part + 1)
      return
    }
    this.tellReleased(unit)
    this.goOn(unit)
  }

  tellReleased(unit: number): void {
    const units = this.units
    const passage = this.columns.partPassage[units.part[unit] as number] as number
    this.released[passage] = (this.released[passage] as number) + 1
    this.#listener.released(passage, units.waitedMinutes[unit] as number, units.joinedAt[unit] as number, units.joinedWhileOpen[unit] === 1, unit, this.#now)
  }

  goOn(unit: number): void {
    const leg = this.units.leg[unit] as number
    if (this.columns.legIsLast[leg] === 1) {
      this.units.release(unit)
      return
    }
    this.units.leg[unit] = leg + 1
    this.#travel(unit)
  }

  #scheduleToggle(calendar: number): void {
    const at = this.#hours.nextToggle(calendar)
    if (at < this.#plan.end) this.events.push(at, priorities.calendar, kinds.opening, calendar)
  }

  #toggle(calendar: number): void {
    this.#hours.toggle(calendar)
    this.#scheduleToggle(calendar)
    const isOpen = this.#hours.isOpenAt(calendar) === 1
    for (const index of this.columns.stationsOf[calendar] ?? []) {
      this.#servers.open(index, isOpen)
      this.#serve(this.#stations[index] as ServiceStation)
    }
  }

  #startMeasuring(): void {
    this.figures.restart(this.#now)
    this.#gates.restart()
    this.#listener.measured()
  }

  #finish(): false {
    tellRemaining(this.units, this.columns, this.#plan.end, this.#listener)
    this.#now = this.#plan.end
    return false
  }

  #exchange(port: StatePort): void {
    this.#now = port.number(this.#now)
    this.eventCount = port.number(this.eventCount)
    this.#serials.set(port.column(this.#serials, this.#serials.length))
    const all = [this.events, this.units, this.figures, this.#hours, this.#choice, this.#gates, this.#batches, this.#arrivals, this.#servers, this.#pools]
    for (const each of all) each.exchange(port)
  }
}
