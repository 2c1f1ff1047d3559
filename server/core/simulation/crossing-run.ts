import { ArrivalStream } from './arrival-stream.ts'
import { ChainState, type CheckpointSteps, capacityStepsOf } from './chain-state.ts'
import { type CrossingListener, kinds, priorities, stages } from './crossing-events.ts'
import type { CrossingPlan, PlannedCrossing, PlannedFlow, PlannedLeg } from './crossing-plan.ts'
import { EventQueue } from './event-queue.ts'
import { openMinutes } from './open-time.ts'
import { ServiceStation } from './service-station.ts'
import { VehicleMarks } from './vehicle-marks.ts'
import { outside, VehicleStore } from './vehicle-store.ts'

/** Chance in a crossing beyond the arrivals. */
export interface RunShape {
  readonly seed: number
  readonly replication: number
  /** Coefficient of variation of one inspection. */
  readonly serviceVariation: number
  readonly noShowShare: number
}

interface CrossingState {
  readonly plan: PlannedCrossing
  isOpen: boolean
  /** Index of the interval that is open or opens next. */
  interval: number
}

/** How many events pass between two looks at the hooks. */
const eventsPerTurn = 1024

/** One replication: vehicles come, book, are inspected, pass the bridge and are inspected again. */
export class CrossingRun {
  /** By crossing, then by flow. */
  readonly chains: readonly ChainState[]
  readonly vehicles = new VehicleStore()
  /** Vehicles that came since counting began, by chain. */
  readonly joined: Float64Array
  eventCount = 0
  readonly #plan: CrossingPlan
  readonly #listener: CrossingListener
  readonly #events = new EventQueue()
  readonly #arrivals: readonly ArrivalStream[]
  readonly #marks: readonly VehicleMarks[]
  readonly #crossings: CrossingState[]
  readonly #steps: readonly CheckpointSteps[]
  #now = 0

  constructor(plan: CrossingPlan, shape: RunShape, listener: CrossingListener) {
    this.#plan = plan
    this.#listener = listener
    this.#arrivals = plan.flows.map((flow) => new ArrivalStream(flow, shape.seed, shape.replication))
    this.#marks = plan.flows.map((flow) => new VehicleMarks(flow.name, shape.seed, shape.replication, shape.serviceVariation, shape.noShowShare))
    this.#crossings = plan.crossings.map((crossing) => ({ plan: crossing, isOpen: false, interval: 0 }))
    const bridges = new Map<string, ServiceStation>()
    this.chains = plan.chains.map((chain) => {
      const bridge = bridges.get(chain.bridge) ?? new ServiceStation(1)
      bridges.set(chain.bridge, bridge)
      return new ChainState(chain, plan.crossings[chain.crossing] as PlannedCrossing, bridge)
    })
    this.joined = new Float64Array(this.chains.length)
    this.#steps = this.chains.flatMap((chain) => capacityStepsOf(chain))
    this.#scheduleStart()
  }

  /** Takes up to a thousand events; false once the run has ended. */
  advance(): boolean {
    const events = this.#events
    const end = this.#plan.end
    for (let turn = 0; turn < eventsPerTurn; turn += 1) {
      if (events.nextTime() >= end) return this.#finish()
      events.pop()
      this.#now = events.time
      this.#happen(events.kind, events.subject)
      this.eventCount += 1
    }
    return true
  }

  /** Share of the run that lies behind, 0 to 1. */
  get progress(): number {
    return this.#now / this.#plan.end
  }

  #happen(kind: number, subject: number): void {
    switch (kind) {
      case kinds.arrival:
        this.#arrive(subject)
        break
      case kinds.serviceEnd:
        this.#endService(subject)
        break
      case kinds.slotReached:
        this.#chainOf(subject).parts[stages.booking]?.waiting.change(this.#now, -1)
        this.#endBooking(subject)
        break
      case kinds.entryReached:
        this.#join(subject, stages.entry)
        break
      case kinds.chainReached:
        this.#enter(subject)
        break
      case kinds.slot:
        this.#openSlot(subject)
        break
      case kinds.opening:
        this.#toggle(subject)
        break
      case kinds.capacityStep:
        this.#stepCapacity(subject)
        break
      default:
        this.#startMeasuring()
    }
  }

  #scheduleStart(): void {
    this.#crossings.forEach((crossing, index) => {
      const first = crossing.plan.open.findIndex(([, closes]) => closes > 0)
      crossing.interval = first === -1 ? crossing.plan.open.length : first
      this.#scheduleToggle(index)
    })
    this.#steps.forEach((steps, index) => {
      steps.chain.stepTo(steps, 0)
      this.#scheduleStep(index)
    })
    this.chains.forEach((chain, index) => {
      if (chain.gate !== null) this.#events.push(0, priorities.slot, kinds.slot, index)
    })
    this.#plan.flows.forEach((_, flow) => {
      this.#scheduleArrival(flow)
    })
    this.#events.push(this.#plan.measuredFrom, priorities.calendar, kinds.measure, 0)
  }

  #scheduleArrival(flow: number): void {
    const at = this.#arrivals[flow]?.next(this.#plan.end) ?? this.#plan.end
    if (at < this.#plan.end) this.#events.push(at, priorities.arrival, kinds.arrival, flow)
  }

  #arrive(flow: number): void {
    this.#scheduleArrival(flow)
    const marks = this.#marks[flow] as VehicleMarks
    marks.draw()
    const vehicles = this.vehicles
    const vehicle = vehicles.take()
    vehicles.flow[vehicle] = flow
    vehicles.way[vehicle] = this.#choose(flow, marks.choice)
    vehicles.leg[vehicle] = 0
    vehicles.exitFactor[vehicle] = marks.exitFactor
    vehicles.entryFactor[vehicle] = marks.entryFactor
    vehicles.missesSlot[vehicle] = marks.missesSlot ? 1 : 0
    this.#travel(vehicle)
  }

  /** To the chain of the leg that the vehicle is on. */
  #travel(vehicle: number): void {
    const { minutesBefore } = this.#legOf(vehicle) as PlannedLeg
    if (minutesBefore > 0) this.#events.push(this.#now + minutesBefore, priorities.arrival, kinds.chainReached, vehicle)
    else this.#enter(vehicle)
  }

  /** Undefined past the last leg. */
  #legOf(vehicle: number): PlannedLeg | undefined {
    const { flow, way, leg } = this.vehicles
    return this.#plan.flows[flow[vehicle] as number]?.ways[way[vehicle] as number]?.legs[leg[vehicle] as number]
  }

  #enter(vehicle: number): void {
    const vehicles = this.vehicles
    const { chain: index } = this.#legOf(vehicle) as PlannedLeg
    const chain = this.chains[index] as ChainState
    vehicles.chain[vehicle] = index
    vehicles.joinedAt[vehicle] = this.#now
    vehicles.waitedMinutes[vehicle] = 0
    vehicles.joinedWhileOpen[vehicle] = this.#crossings[chain.crossing]?.isOpen ? 1 : 0
    this.joined[index] = (this.joined[index] as number) + 1
    if (chain.gate === null || chain.quotaAt(this.#now) === Number.POSITIVE_INFINITY) this.#join(vehicle, stages.exit)
    else this.#book(vehicle, chain)
  }

  /** Of several ways the one with the shorter expected wait at its first chain; where they are equal, in proportion to capacity. */
  #choose(flow: number, choice: number): number {
    const { ways } = this.#plan.flows[flow] as PlannedFlow
    if (ways.length === 1) return 0
    const firsts = ways.map(({ legs }) => this.chains[legs[0]?.chain ?? 0] as ChainState)
    let best: number[] = []
    let shortest = Number.POSITIVE_INFINITY
    for (const [index, chain] of firsts.entries()) {
      const wait = this.#minutesToOpening(chain.crossing) + chain.minutesOfQueue(this.#now)
      if (wait > shortest) continue
      if (wait < shortest) best = []
      shortest = wait
      best.push(index)
    }
    const weights = best.map((index) => Math.min((firsts[index] as ChainState).leastPerDayAt(this.#now), 1e9))
    let left = choice * weights.reduce((sum, weight) => sum + weight, 0)
    for (const [position, index] of best.entries()) {
      left -= weights[position] ?? 0
      if (left < 0) return index
    }
    return best[0] ?? 0
  }

  #minutesToOpening(crossing: number): number {
    const state = this.#crossings[crossing] as CrossingState
    if (state.isOpen) return 0
    const next = state.plan.open[state.interval]
    // One that does not open again in the run is the last resort, not an impossibility: where it is alone, vehicles queue there.
    return next === undefined ? Number.MAX_VALUE : next[0] - this.#now
  }

  #book(vehicle: number, chain: ChainState): void {
    const part = chain.parts[stages.booking]
    this.vehicles.stage[vehicle] = stages.booking
    this.vehicles.waitsSince[vehicle] = this.#now
    if (!chain.gate?.book(vehicle)) {
      part?.waiting.change(this.#now, 1)
      return
    }
    if (this.#misses(vehicle)) {
      chain.gate.waiting.push(vehicle)
      part?.waiting.change(this.#now, 1)
      return
    }
    this.#endBooking(vehicle)
  }

  #endBooking(vehicle: number): void {
    const { finished } = this.#chainOf(vehicle)
    finished[stages.booking] = (finished[stages.booking] as number) + 1
    this.#endWait(vehicle, stages.booking)
    this.#join(vehicle, stages.exit)
  }

  /** True once for a vehicle marked to miss its slot. */
  #misses(vehicle: number): boolean {
    if (this.vehicles.missesSlot[vehicle] === 0) return false
    this.vehicles.missesSlot[vehicle] = 0
    return true
  }

  #openSlot(index: number): void {
    const chain = this.chains[index] as ChainState
    const gate = chain.gate
    if (gate === null) return
    const { slotMinutes, open: openHours } = chain.hours
    this.#events.push(this.#now + slotMinutes, priorities.slot, kinds.slot, index)
    const quotaPerDay = chain.quotaAt(this.#now)
    if (quotaPerDay === Number.POSITIVE_INFINITY) return
    const open = openMinutes(openHours, this.#now, this.#now + slotMinutes)
    const called = gate.open(open === 0 ? 0 : (quotaPerDay * open) / chain.scheduledMinutesAt(this.#now))
    const spacing = slotMinutes / gate.room
    for (let turn = 0; turn < called; turn += 1) {
      const vehicle = gate.call()
      if (this.#misses(vehicle)) gate.waiting.push(vehicle)
      else this.#events.push(this.#now + turn * spacing, priorities.slot, kinds.slotReached, vehicle)
    }
  }

  #join(vehicle: number, stage: number): void {
    const chain = this.#chainOf(vehicle)
    const station = chain.stations[stage]
    this.vehicles.stage[vehicle] = stage
    if (!station) {
      this.#leave(vehicle, stage)
      return
    }
    this.vehicles.waitsSince[vehicle] = this.#now
    chain.parts[stage]?.waiting.change(this.#now, 1)
    station.join(vehicle)
    this.#serve(station)
  }

  #serve(station: ServiceStation): void {
    for (let vehicle = station.start(); vehicle >= 0; vehicle = station.start()) {
      const chain = this.#chainOf(vehicle)
      const stage = this.vehicles.stage[vehicle] as number
      const part = chain.parts[stage]
      part?.waiting.change(this.#now, -1)
      part?.busy.change(this.#now, 1)
      this.#endWait(vehicle, stage)
      this.#events.push(this.#now + this.#serviceMinutes(vehicle, stage, chain), priorities.departure, kinds.serviceEnd, vehicle)
    }
  }

  #serviceMinutes(vehicle: number, stage: number, chain: ChainState): number {
    if (stage === stages.exit) return chain.exitMinutes * (this.vehicles.exitFactor[vehicle] as number)
    if (stage === stages.entry) return chain.entryMinutes * (this.vehicles.entryFactor[vehicle] as number)
    return chain.plan.headwayMinutes
  }

  #endWait(vehicle: number, stage: number): void {
    const minutes = this.#now - (this.vehicles.waitsSince[vehicle] as number)
    this.vehicles.waitedMinutes[vehicle] = (this.vehicles.waitedMinutes[vehicle] as number) + minutes
    this.vehicles.waitsSince[vehicle] = Number.NaN
    this.#listener.waited(this.vehicles.chain[vehicle] as number, stage, minutes, this.vehicles.joinedAt[vehicle] as number)
  }

  #endService(vehicle: number): void {
    const chain = this.#chainOf(vehicle)
    const stage = this.vehicles.stage[vehicle] as number
    const station = chain.stations[stage] as ServiceStation
    chain.parts[stage]?.busy.change(this.#now, -1)
    chain.finished[stage] = (chain.finished[stage] as number) + 1
    station.finish()
    this.#leave(vehicle, stage)
    this.#serve(station)
  }

  /** To what comes after a stage: the bridge, the road to the other side, or out. */
  #leave(vehicle: number, stage: number): void {
    if (stage === stages.exit) this.#join(vehicle, stages.bridge)
    else if (stage === stages.bridge) {
      const { plan } = this.#chainOf(vehicle)
      this.#events.push(this.#now + Math.max(0, plan.passageMinutes - plan.headwayMinutes), priorities.departure, kinds.entryReached, vehicle)
    } else this.#release(vehicle)
  }

  #release(vehicle: number): void {
    const vehicles = this.vehicles
    const chain = vehicles.chain[vehicle] as number
    const joinedWhileOpen = vehicles.joinedWhileOpen[vehicle] === 1
    this.#listener.released(chain, vehicles.waitedMinutes[vehicle] as number, vehicles.joinedAt[vehicle] as number, joinedWhileOpen)
    this.#chainOf(vehicle).released += 1
    vehicles.chain[vehicle] = outside
    vehicles.leg[vehicle] = (vehicles.leg[vehicle] as number) + 1
    if (this.#legOf(vehicle) === undefined) vehicles.release(vehicle)
    else this.#travel(vehicle)
  }

  #chainOf(vehicle: number): ChainState {
    return this.chains[this.vehicles.chain[vehicle] as number] as ChainState
  }

  #scheduleToggle(index: number): void {
    const crossing = this.#crossings[index] as CrossingState
    const interval = crossing.plan.open[crossing.interval]
    if (interval === undefined) return
    const at = Math.max(0, crossing.isOpen ? interval[1] : interval[0])
    if (at < this.#plan.end) this.#events.push(at, priorities.calendar, kinds.opening, index)
  }

  #toggle(index: number): void {
    const crossing = this.#crossings[index] as CrossingState
    if (crossing.isOpen) crossing.interval += 1
    crossing.isOpen = !crossing.isOpen
    this.#scheduleToggle(index)
    for (const chain of this.chains) {
      if (chain.crossing !== index) continue
      chain.setOpen(this.#now, crossing.isOpen)
      this.#serveCheckpoints(chain)
    }
  }

  #serveCheckpoints(chain: ChainState): void {
    for (const station of [chain.stations[stages.exit], chain.stations[stages.entry]]) if (station) this.#serve(station)
  }

  #scheduleStep(index: number): void {
    const steps = this.#steps[index] as CheckpointSteps
    const at = steps.times[steps.next] ?? this.#plan.end
    if (at < this.#plan.end) this.#events.push(at, priorities.calendar, kinds.capacityStep, index)
  }

  #stepCapacity(index: number): void {
    const steps = this.#steps[index] as CheckpointSteps
    steps.chain.stepTo(steps, this.#now)
    this.#scheduleStep(index)
    this.#serveCheckpoints(steps.chain)
  }

  #startMeasuring(): void {
    for (const chain of this.chains) chain.restart(this.#now)
    this.joined.fill(0)
    this.#listener.measured()
  }

  /** Tells of everybody still inside, chain by chain in the order they came, so that no flow's figures hang on another's. */
  #finish(): false {
    const { chain: chains, joinedAt, joinedWhileOpen, stage, waitedMinutes, waitsSince, used } = this.vehicles
    const inside = Array.from({ length: used }, (_, vehicle) => vehicle)
      .filter((vehicle) => (chains[vehicle] as number) >= 0)
      .sort((left, right) => (chains[left] as number) - (chains[right] as number) || (joinedAt[left] as number) - (joinedAt[right] as number))
    for (const vehicle of inside) {
      const chain = chains[vehicle] as number
      const joined = joinedAt[vehicle] as number
      const since = waitsSince[vehicle] as number
      const waiting = Number.isNaN(since) ? 0 : this.#plan.end - since
      if (waiting > 0) this.#listener.waited(chain, stage[vehicle] as number, waiting, joined)
      this.#listener.remained(chain, (waitedMinutes[vehicle] as number) + waiting, joined, joinedWhileOpen[vehicle] === 1)
    }
    this.#now = this.#plan.end
    return false
  }
}
