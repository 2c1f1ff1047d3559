import { minutesPerDay } from '../../units.ts'
import type { PlannedServers, PlannedStation, StationPlan } from '../engine/station-plan.ts'

/** Stations of a plan while it is made, each once by its name. */
export class StationList {
  readonly stations: PlannedStation[] = []
  readonly pools: StationPlan['pools'][number][] = []
  readonly #indexByName = new Map<string, number>()

  /** Index of the station of a name; made where it is new. */
  take(name: string, make: () => PlannedStation): number {
    const known = this.#indexByName.get(name)
    if (known !== undefined) return known
    const index = this.stations.push(make()) - 1
    this.#indexByName.set(name, index)
    return index
  }

  /** Index of the pool of a name; made where it is new. */
  pool(name: string, size: number): number {
    const known = this.pools.findIndex((pool) => pool.name === name)
    return known === -1 ? this.pools.push({ name, size }) - 1 : known
  }

  /** Everybody is served at once: a way, a formality, work without a capacity on file. */
  delay(name: string, calendar?: number): number {
    return this.take(name, () => ({ kind: 'service', name, servers: Number.POSITIVE_INFINITY, ...(calendar !== undefined && { calendar }) }))
  }

  /** One at a time, each by the headway of its day. @param perMinute units, or tonnes, by day; on a day of 0 nobody starts */
  headway(name: string, starts: Float64Array, perMinute: readonly number[], calendar?: number): number {
    const servers = perMinute.map((rate) => (rate > 0 ? 1 : 0))
    const minutes = perMinute.map((rate) => (rate > 0 ? 1 / rate : minutesPerDay))
    return this.take(name, () => ({
      kind: 'service',
      name,
      servers: 0,
      ...(calendar !== undefined && { calendar }),
      steps: stepsOf(starts, servers, minutes),
    }))
  }
}

/** Servers and mean minutes by the day, a step wherever one of them changes. */
export function stepsOf(starts: Float64Array, servers: ArrayLike<number>, minutes: ArrayLike<number>): NonNullable<PlannedServers['steps']> {
  const days = Array.from(servers, (_, day) => day).filter((day) => day === 0 || servers[day] !== servers[day - 1] || minutes[day] !== minutes[day - 1])
  return {
    times: Float64Array.from(days, (day) => starts[day] ?? 0),
    servers: Int32Array.from(days, (day) => servers[day] ?? 0),
    minutes: Float64Array.from(days, (day) => minutes[day] ?? 0),
  }
}
