import { minutesPerDay } from '../units.ts'
import { stageCount } from './crossing-events.ts'
import type { PlannedChain, PlannedCheckpoint, PlannedCrossing } from './crossing-plan.ts'
import { ServiceStation } from './service-station.ts'
import { SlotGate } from './slot-gate.ts'
import { TimeAverage } from './statistics/time-average.ts'

/** What is integrated over time at one stage of a chain. */
export interface PartState {
  readonly waiting: TimeAverage
  readonly busy: TimeAverage
  /** Lanes while open. */
  readonly openLanes: TimeAverage
}

/** The days on which lanes or inspection time of a checkpoint change. */
export interface CheckpointSteps {
  readonly chain: ChainState
  readonly side: 'exit' | 'entry'
  readonly checkpoint: PlannedCheckpoint
  readonly times: readonly number[]
  /** Index of the step to come. */
  next: number
}

/** One direction and class at one crossing while a run lasts. */
export class ChainState {
  readonly plan: PlannedChain
  /** Index of the crossing in the plan. */
  readonly crossing: number
  readonly gate: SlotGate | null
  /** By stage; the bridge is shared by the classes of a direction. */
  readonly stations: readonly (ServiceStation | null)[]
  readonly parts: readonly PartState[]
  /** Services ended since counting began, by stage. */
  readonly finished = new Float64Array(stageCount)
  released = 0
  exitMinutes = 0
  entryMinutes = 0
  readonly #crossing: PlannedCrossing
  #day = 0

  constructor(plan: PlannedChain, crossing: PlannedCrossing, bridge: ServiceStation) {
    this.plan = plan
    this.crossing = plan.crossing
    this.#crossing = crossing
    this.gate = plan.quotaPerDay === null ? null : new SlotGate()
    const checkpoint = (planned: PlannedCheckpoint | null) => (planned === null ? null : new ServiceStation(0, false))
    this.stations = [null, checkpoint(plan.exit), bridge, checkpoint(plan.entry)]
    this.parts = this.stations.map(() => ({ waiting: new TimeAverage(), busy: new TimeAverage(), openLanes: new TimeAverage() }))
    // The bridge has one lane a direction and never closes by itself.
    this.parts[2]?.openLanes.change(0, 1)
  }

  /** Intervals in which the crossing is open, and the length of a booked slot. */
  get hours(): Pick<PlannedCrossing, 'open' | 'slotMinutes'> {
    return this.#crossing
  }

  /** Vehicles a day that book, infinite while nobody does. */
  quotaAt(minute: number): number {
    return this.plan.quotaPerDay?.[this.#dayAt(minute)] ?? Number.POSITIVE_INFINITY
  }

  leastPerDayAt(minute: number): number {
    return this.plan.leastPerDay[this.#dayAt(minute)] ?? 0
  }

  scheduledMinutesAt(minute: number): number {
    return this.#crossing.scheduledMinutes[this.#dayAt(minute)] ?? minutesPerDay
  }

  /** Minutes that those who wait in the chain now will take at the capacity of the day. */
  minutesOfQueue(minute: number): number {
    let waiting = 0
    for (const part of this.parts) waiting += part.waiting.value
    const perDay = this.leastPerDayAt(minute)
    return perDay === 0 ? Number.MAX_VALUE : (waiting * minutesPerDay) / perDay
  }

  setOpen(minute: number, isOpen: boolean): void {
    this.stations.forEach((station, stage) => {
      if (station === null || stage === 2) return
      station.isOpen = isOpen
      this.#countLanes(station, stage, minute)
    })
  }

  /** Applies the step that is due and moves on to the next. */
  stepTo(steps: CheckpointSteps, minute: number): void {
    const { checkpoint, side } = steps
    let day = checkpoint.dayStarts.findLastIndex((start) => start <= minute)
    day = Math.max(0, Math.min(day, checkpoint.dates.length - 1))
    const stage = side === 'exit' ? 1 : 3
    if (side === 'exit') this.exitMinutes = checkpoint.meanMinutes[day] ?? 0
    else this.entryMinutes = checkpoint.meanMinutes[day] ?? 0
    const station = this.stations[stage]
    if (station) {
      station.lanes = checkpoint.lanes[day] ?? 0
      this.#countLanes(station, stage, minute)
    }
    while ((steps.times[steps.next] ?? Number.POSITIVE_INFINITY) <= minute) steps.next += 1
  }

  /** Forgets what was integrated so far; who waits and who is served stays. */
  restart(minute: number): void {
    for (const part of this.parts) {
      part.waiting.restart(minute)
      part.busy.restart(minute)
      part.openLanes.restart(minute)
    }
    this.finished.fill(0)
    this.released = 0
    this.gate?.resetCounts()
  }

  #countLanes(station: ServiceStation, stage: number, minute: number): void {
    const counted = this.parts[stage]?.openLanes
    counted?.change(minute, (station.isOpen ? station.lanes : 0) - counted.value)
  }

  #dayAt(minute: number): number {
    const { starts } = this.#crossing.days
    while ((starts[this.#day + 1] ?? Number.POSITIVE_INFINITY) <= minute) this.#day += 1
    return this.#day
  }
}

/** The steps of both checkpoints of a chain over a run. */
export function capacityStepsOf(chain: ChainState): readonly CheckpointSteps[] {
  return (['exit', 'entry'] as const).flatMap((side) => {
    const checkpoint = chain.plan[side]
    if (!checkpoint) return []
    const changes = (day: number): boolean =>
      checkpoint.lanes[day] !== checkpoint.lanes[day - 1] || checkpoint.meanMinutes[day] !== checkpoint.meanMinutes[day - 1]
    const times = checkpoint.dates.flatMap((_, day) => (day > 0 && changes(day) ? [checkpoint.dayStarts[day] ?? 0] : []))
    return [{ chain, side, checkpoint, times, next: 0 }]
  })
}
