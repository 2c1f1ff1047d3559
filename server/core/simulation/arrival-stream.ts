import { type RandomStream, randomStream, standardExponential } from '../random.ts'
import { minutesPerDay, minutesPerHour } from '../units.ts'
import type { PlannedFlow } from './crossing-plan.ts'

/**
 * Times at which the vehicles of one flow come: a Poisson process whose rate follows hour, weekday and closed days, by
 * thinning (Lewis and Shedler 1979). Its stream is keyed by seed, replication and flow alone, so that no change at a
 * crossing moves an arrival.
 */
export class ArrivalStream {
  readonly #flow: PlannedFlow
  readonly #random: RandomStream
  readonly #peakPerMinute: number
  #at = 0
  #day = 0

  constructor(flow: PlannedFlow, seed: number, replication: number) {
    this.#flow = flow
    this.#random = randomStream(seed, replication, flow.name, 'arrivals')
    this.#peakPerMinute = flow.vehiclesPerMinute * Math.max(...flow.hourFactors) * Math.max(...flow.dayFactors)
  }

  /** Minute of the next arrival; at or after `end` none comes any more. */
  next(end: number): number {
    if (!(this.#peakPerMinute > 0)) return end
    do {
      this.#at += standardExponential(this.#random) / this.#peakPerMinute
      if (this.#at >= end) return end
    } while (this.#random() * this.#peakPerMinute >= this.#rateAt(this.#at))
    return this.#at
  }

  #rateAt(minute: number): number {
    const { dayStarts, dayFactors, hourFactors, vehiclesPerMinute } = this.#flow
    while ((dayStarts[this.#day + 1] ?? Number.POSITIVE_INFINITY) <= minute) this.#day += 1
    const hour = Math.floor((minute - (dayStarts[this.#day] ?? 0)) / minutesPerHour)
    return vehiclesPerMinute * (dayFactors[this.#day] ?? 1) * (hourFactors[Math.min(hour, minutesPerDay / minutesPerHour - 1)] ?? 1)
  }
}
