import { minutesPerDay, minutesPerHour } from '../../units.ts'
import { type DrawKey, uniform } from './draws.ts'
import type { StatePort } from './state-port.ts'
import type { PlannedArrivals } from './station-plan.ts'

const hoursPerDay = minutesPerDay / minutesPerHour

/**
 * Instants at which the units of a source come: as given, or a Poisson process whose rate follows hour and day, by thinning
 * (Lewis and Shedler 1979). Its draws are keyed by seed, replication and source alone, so that no change elsewhere moves an arrival.
 */
export class ArrivalStream {
  readonly #arrivals: PlannedArrivals
  readonly #key: DrawKey
  readonly #peakPerMinute: number
  /** Candidates drawn, or instants used. */
  #drawn = 0
  #at = 0
  #day = 0

  constructor(arrivals: PlannedArrivals, key: DrawKey) {
    this.#arrivals = arrivals
    this.#key = key
    this.#peakPerMinute = arrivals.kind === 'instants' ? 0 : peakOf(arrivals)
  }

  /** Minute of the next arrival; at or after `end` none comes any more. */
  next(end: number): number {
    const arrivals = this.#arrivals
    if (arrivals.kind === 'instants') {
      const at = arrivals.times[this.#drawn] ?? end
      this.#drawn += 1
      return at
    }
    const peak = this.#peakPerMinute
    if (!(peak > 0)) return end
    for (;;) {
      const draw = this.#drawn
      this.#drawn += 1
      this.#at -= Math.log(uniform(this.#key, draw, gapPurpose, 0)) / peak
      if (this.#at >= end) return end
      const rate = this.#rateAt(arrivals, this.#at)
      if (rate === peak || uniform(this.#key, draw, thinningPurpose, 0) * peak < rate) return this.#at
    }
  }

  exchange(port: StatePort): void {
    this.#drawn = port.number(this.#drawn)
    this.#at = port.number(this.#at)
    this.#day = port.number(this.#day)
  }

  #rateAt({ perMinute, hourFactors, dayFactors, dayStarts, stretches }: PoissonArrivals, minute: number): number {
    if (dayStarts === undefined) return perMinute
    while ((dayStarts[this.#day + 1] ?? Number.POSITIVE_INFINITY) <= minute) this.#day += 1
    const hour = Math.floor((minute - (dayStarts[this.#day] ?? 0)) / minutesPerHour)
    const ofStretch = stretches === undefined ? 1 : (stretches.factors[stretches.ofDay[this.#day] ?? 0] ?? 1)
    return perMinute * ofStretch * (dayFactors?.[this.#day] ?? 1) * (hourFactors?.[Math.min(hour, hoursPerDay - 1)] ?? 1)
  }
}

type PoissonArrivals = Extract<PlannedArrivals, { kind: 'poisson' }>

const peakOf = ({ perMinute, hourFactors, dayFactors, stretches }: PoissonArrivals): number =>
  perMinute * greatest(hourFactors ?? [1]) * greatest(dayFactors ?? [1]) * greatest(stretches?.factors ?? [1])

const gapPurpose = 1
const thinningPurpose = 2

const greatest = (values: Iterable<number>): number => {
  let most = 0
  for (const value of values) most = Math.max(most, value)
  return most
}
