import { StationRun } from '#core/simulation/engine/station-run.ts'
import { handPlan, hearing } from './hand-plan.ts'

export interface StationCourse {
  /** Time from coming to the start of service, by vehicle. */
  readonly waits: Float64Array
  /** Integral of the number waiting over the whole course. */
  readonly waitingArea: number
}

/** One station on given arrivals and services, from empty to empty. */
export function runStation(lanes: number, arrivals: Float64Array, services: Float64Array): StationCourse {
  const waits = new Float64Array(arrivals.length)
  const end = (arrivals.at(-1) ?? 0) + services.reduce((sum, minutes) => sum + minutes, 0) + 1
  const plan = handPlan({
    end,
    stations: [{ kind: 'service', name: 'lanes', servers: lanes }],
    stages: [{ station: 0, law: { kind: 'given', minutes: services } }],
    arrivals: { kind: 'instants', times: arrivals },
  })
  const run: StationRun = new StationRun(
    plan,
    { seed: 1, replication: 0 },
    hearing({
      waited(_part, minutes, _joinedAt, unit) {
        waits[run.units.serial[unit] as number] = minutes
      },
    }),
  )
  while (run.advance());
  return { waits, waitingArea: run.waiting.areaUntil(0, end) }
}

/**
 * The recursion of Kiefer and Wolfowitz (1955): the vector of times until each lane is free, sorted; a vehicle waits for
 * the first of them.
 */
export function kieferWolfowitz(lanes: number, arrivals: Float64Array, services: Float64Array): Float64Array {
  const freeAt = new Float64Array(lanes)
  return arrivals.map((arrivedAt, vehicle) => {
    const start = Math.max(arrivedAt, freeAt[0] as number)
    freeAt[0] = start + (services[vehicle] as number)
    freeAt.sort()
    return start - arrivedAt
  })
}
