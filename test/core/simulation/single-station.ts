import { EventQueue } from '#core/simulation/event-queue.ts'
import { ServiceStation } from '#core/simulation/service-station.ts'
import { TimeAverage } from '#core/simulation/statistics/time-average.ts'

const arrival = 0
const departure = 1

export interface StationCourse {
  /** Time from coming to the start of service, by vehicle. */
  readonly waits: Float64Array
  /** When the last vehicle left. */
  readonly end: number
  /** Integral of the number waiting over the whole course. */
  readonly waitingArea: number
}

/** One station on given arrivals and services, from empty to empty, by the mechanisms that a crossing uses. */
export function runStation(lanes: number, arrivals: Float64Array, services: Float64Array): StationCourse {
  const events = new EventQueue(4)
  const station = new ServiceStation(lanes)
  const waits = new Float64Array(arrivals.length)
  const waiting = new TimeAverage()
  events.push(arrivals[0] as number, 1, arrival, 0)
  while (events.pop()) {
    const now = events.time
    if (events.kind === departure) station.finish()
    else {
      station.join(events.subject)
      waiting.change(now, 1)
      const next = events.subject + 1
      if (next < arrivals.length) events.push(arrivals[next] as number, 1, arrival, next)
    }
    for (let vehicle = station.start(); vehicle >= 0; vehicle = station.start()) {
      waits[vehicle] = now - (arrivals[vehicle] as number)
      waiting.change(now, -1)
      events.push(now + (services[vehicle] as number), 0, departure, vehicle)
    }
  }
  return { waits, end: events.time, waitingArea: waiting.areaUntil(events.time) }
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
