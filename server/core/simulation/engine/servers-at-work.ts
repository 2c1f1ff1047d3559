import { kinds, priorities } from './run-events.ts'
import { ServiceStation } from './service-station.ts'
import type { StatePort } from './state-port.ts'
import type { PlannedServers, StationPlan } from './station-plan.ts'
import type { Walk } from './walk.ts'

/** How many servers each station has at work: by its calendar, and by the step of the day where they step. */
export class ServersAtWork {
  /** By station; null for one that has no servers. */
  readonly stations: readonly (ServiceStation | null)[]
  readonly #plan: StationPlan
  readonly #walk: Walk
  readonly #endless: Uint8Array
  /** Index of the step to come, by station. */
  readonly #step: Int32Array

  constructor(plan: StationPlan, walk: Walk) {
    this.#plan = plan
    this.#walk = walk
    const prioritiesAt = walk.columns.prioritiesAt
    this.stations = plan.stations.map((station, index) =>
      station.kind === 'service' ? new ServiceStation(station.steps ? 0 : station.servers, station.calendar === undefined, prioritiesAt[index]) : null,
    )
    this.#endless = Uint8Array.from(plan.stations, (station) => Number(station.kind === 'service' && station.servers === Number.POSITIVE_INFINITY))
    this.#step = new Int32Array(plan.stations.length)
  }

  /** The station opens or closes. */
  open(index: number, isOpen: boolean): void {
    const station = this.stations[index] as ServiceStation
    station.isOpen = isOpen
    this.#count(index)
  }

  /** Takes over the step that holds now, and schedules the next; without steps the servers are those of the plan. */
  stepOn(index: number): void {
    const { steps } = this.#plan.stations[index] as PlannedServers
    if (steps !== undefined) {
      const { end, events, now } = this.#walk
      const station = this.stations[index] as ServiceStation
      let next = this.#step[index] as number
      while ((steps.times[next] ?? Number.POSITIVE_INFINITY) <= now) next += 1
      this.#step[index] = next
      station.servers = steps.servers[next - 1] ?? 0
      station.minutes = steps.minutes[next - 1] ?? 1
      const at = steps.times[next]
      if (at !== undefined && at < end) events.push(at, priorities.calendar, kinds.step, index)
    }
    this.#count(index)
  }

  exchange(port: StatePort): void {
    this.#step.set(port.column(this.#step, this.#step.length))
    for (const station of this.stations) station?.exchange(port)
  }

  #count(index: number): void {
    const { columns, figures, now } = this.#walk
    const { isOpen, servers } = this.stations[index] as ServiceStation
    const open = this.#endless[index] === 1 || !isOpen ? 0 : servers
    for (const part of columns.partsAt[index] ?? []) figures.openServers.change(part, now, open - (figures.openServers.values[part] as number))
  }
}
