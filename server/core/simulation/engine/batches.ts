import { BatchFormer } from './batch-former.ts'
import { kinds, priorities } from './run-events.ts'
import type { StatePort } from './state-port.ts'
import type { PlannedBatch, StationPlan } from './station-plan.ts'
import type { Walk } from './walk.ts'

/** The batches of a run: boxes gather and leave as one train when it is full, due, or has waited long enough. */
export class Batches {
  readonly #plan: StationPlan
  readonly #walk: Walk
  /** By station. */
  readonly #batches: readonly (BatchFormer | null)[]
  /** Departures of the timetable that lie behind, by station. */
  readonly #departed: Int32Array

  constructor(plan: StationPlan, walk: Walk) {
    this.#plan = plan
    this.#walk = walk
    this.#batches = plan.stations.map((station) => (station.kind === 'batch' ? new BatchFormer(station.size) : null))
    this.#departed = new Int32Array(plan.stations.length)
  }

  scheduleDeparture(station: number): void {
    const { departures } = this.#plan.stations[station] as PlannedBatch
    const at = departures?.[this.#departed[station] as number]
    if (at !== undefined && at < this.#walk.end) this.#walk.events.push(Math.max(0, at), priorities.departure, kinds.batchLeaves, station)
  }

  join(unit: number, part: number, station: number): void {
    const { events, figures, now, units } = this.#walk
    units.waitsSince[unit] = now
    figures.waiting.change(part, now, 1)
    const { patienceMinutes } = this.#plan.stations[station] as PlannedBatch
    const batch = this.#batches[station] as BatchFormer
    // Only the first of a batch sets a limit; a batch never leaves anybody behind.
    if (patienceMinutes !== undefined && batch.gathered.length === 0) events.push(now + patienceMinutes, priorities.departure, kinds.batchLeaves, station)
    if (batch.join(unit)) this.#leave(batch)
  }

  /** The timetable says leave, or the patience of one may have run out. */
  call(station: number): void {
    const { now, units } = this.#walk
    const planned = this.#plan.stations[station] as PlannedBatch
    const batch = this.#batches[station] as BatchFormer
    const departure = planned.departures?.[this.#departed[station] as number]
    const isDue = departure !== undefined && Math.max(0, departure) === now
    if (isDue) {
      this.#departed[station] = (this.#departed[station] as number) + 1
      this.scheduleDeparture(station)
    }
    const first = batch.gathered.first
    const isImpatient = first >= 0 && now - (units.waitsSince[first] as number) >= (planned.patienceMinutes ?? Number.POSITIVE_INFINITY)
    if ((isDue || isImpatient) && first >= 0) this.#leave(batch)
  }

  exchange(port: StatePort): void {
    this.#departed.set(port.column(this.#departed, this.#departed.length))
    for (const batch of this.#batches) batch?.exchange(port)
  }

  /** The first goes on with the loads of all. */
  #leave(batch: BatchFormer): void {
    const { figures, now, units } = this.#walk
    const lead = batch.gathered.first
    let total = 0
    for (let left = batch.leaving; left > 0; left -= 1) {
      const unit = batch.gathered.shift()
      const part = units.part[unit] as number
      figures.waiting.change(part, now, -1)
      figures.finished[part] = (figures.finished[part] as number) + 1
      this.#walk.endWait(unit, part)
      this.#walk.tellReleased(unit)
      total += units.load[unit] as number
      if (unit !== lead) units.release(unit)
    }
    units.load[lead] = total
    this.#walk.goOn(lead)
  }
}
