import { minutesPerDay, minutesPerHour } from '../../units.ts'
import { type DrawKey, drawKey, uniform } from './draws.ts'
import type { RunShape } from './run-shape.ts'
import type { StatePort } from './state-port.ts'
import type { PlannedArrivals, StationPlan } from './station-plan.ts'
import { orderByTime, type TimedColumns } from './time-order.ts'

type PoissonRate = Extract<PlannedArrivals, { kind: 'poisson' }>

/** Most arrivals that a stretch of time holds, about: tens of thousands of sources are looked at once a stretch, not once an arrival. */
const arrivalsPerStretch = 131_072

/**
 * Instants at which the units of all Poisson sources come, in order. Rates follow hour and day, by thinning (Lewis and Shedler 1979).
 * The draws of a source are keyed by seed, replication and source alone, so that no change elsewhere moves an arrival.
 *
 * Arrivals hang on nothing that happens in a run, so they are drawn ahead, source by source for a stretch of time, and put in order:
 * a source is then at hand while it is needed, and none stands among the pending events.
 */
export class PoissonArrivals {
  /** Instant of the next arrival; infinity where none comes before the end. */
  nextTime = Number.POSITIVE_INFINITY
  readonly #end: number
  readonly #rates: readonly (PoissonRate | null)[]
  readonly #keys: readonly DrawKey[]
  readonly #peaks: Float64Array
  readonly #stretchMinutes: number
  /** Of each source the next candidate, its number, and the day that it falls on. */
  readonly #at: Float64Array
  readonly #drawn: Float64Array
  readonly #day: Int32Array
  #until = 0
  /** The arrivals of this stretch, in order. */
  #inOrder: TimedColumns = columnsFor(0)
  #drawnAhead: TimedColumns = columnsFor(0)
  #count = 0
  #taken = 0

  constructor({ sources, end }: Pick<StationPlan, 'sources' | 'end'>, { seed, replication }: RunShape) {
    this.#end = end
    this.#rates = sources.map(({ arrivals }) => (arrivals.kind === 'poisson' ? arrivals : null))
    this.#keys = sources.map(({ name }) => drawKey(seed, replication, name, 'arrivals'))
    this.#peaks = Float64Array.from(this.#rates, (rate) => (rate === null ? 0 : peakOf(rate)))
    const perMinute = this.#peaks.reduce((sum, peak) => sum + peak, 0)
    this.#stretchMinutes = perMinute > 0 ? Math.min(end, arrivalsPerStretch / perMinute) : end
    this.#at = Float64Array.from(this.#peaks, (peak, source) =>
      peak > 0 ? -Math.log(uniform(this.#keys[source] as DrawKey, 0, gapPurpose, 0)) / peak : Number.POSITIVE_INFINITY,
    )
    this.#drawn = new Float64Array(sources.length)
    this.#day = new Int32Array(sources.length)
    this.#advance()
  }

  /** Source of the next arrival, which is over with that. */
  take(): number {
    const source = this.#inOrder.subjects[this.#taken] as number
    this.#taken += 1
    this.#advance()
    return source
  }

  exchange(port: StatePort): void {
    for (const column of [this.#at, this.#drawn, this.#day]) column.set(port.column(column, column.length))
    this.#until = port.number(this.#until)
    this.#count = port.number(this.#count)
    this.#taken = port.number(this.#taken)
    this.#inOrder = { times: port.column(this.#inOrder.times, this.#count), subjects: port.column(this.#inOrder.subjects, this.#count) }
    if (port.isReading) this.#advance()
  }

  #advance(): void {
    while (this.#taken === this.#count && this.#until < this.#end) this.#drawStretch()
    this.nextTime = this.#taken < this.#count ? (this.#inOrder.times[this.#taken] as number) : Number.POSITIVE_INFINITY
  }

  #drawStretch(): void {
    const since = this.#until
    // A stretch too short for the clock to tell would never end.
    const until = since + this.#stretchMinutes > since ? Math.min(this.#end, since + this.#stretchMinutes) : this.#end
    this.#until = until
    this.#count = 0
    this.#taken = 0
    for (let source = 0; source < this.#rates.length; source += 1) if ((this.#at[source] as number) < until) this.#drawSource(source, until)
    if (this.#inOrder.times.length < this.#count) this.#inOrder = columnsFor(this.#drawnAhead.times.length)
    orderByTime(this.#drawnAhead, this.#inOrder, this.#count, since, until)
  }

  #drawSource(source: number, until: number): void {
    const rate = this.#rates[source] as PoissonRate
    const key = this.#keys[source] as DrawKey
    const peak = this.#peaks[source] as number
    let at = this.#at[source] as number
    let drawn = this.#drawn[source] as number
    let day = this.#day[source] as number
    while (at < until) {
      if (rate.dayStarts !== undefined) while ((rate.dayStarts[day + 1] ?? Number.POSITIVE_INFINITY) <= at) day += 1
      const now = rateAt(rate, day, at)
      if (now === peak || uniform(key, drawn, thinningPurpose, 0) * peak < now) this.#keep(at, source)
      drawn += 1
      at -= Math.log(uniform(key, drawn, gapPurpose, 0)) / peak
    }
    this.#at[source] = at
    this.#drawn[source] = drawn
    this.#day[source] = day
  }

  #keep(at: number, source: number): void {
    if (this.#count === this.#drawnAhead.times.length) this.#drawnAhead = grown(this.#drawnAhead)
    this.#drawnAhead.times[this.#count] = at
    this.#drawnAhead.subjects[this.#count] = source
    this.#count += 1
  }
}

/** Candidates come at the greatest rate of all, of which the rate of the hour keeps some. */
const gapPurpose = 1
const thinningPurpose = 2

const hoursPerDay = minutesPerDay / minutesPerHour

function rateAt({ perMinute, hourFactors, dayFactors, dayStarts, stretches }: PoissonRate, day: number, minute: number): number {
  if (dayStarts === undefined) return perMinute
  const hour = Math.floor((minute - (dayStarts[day] ?? 0)) / minutesPerHour)
  const ofStretch = stretches === undefined ? 1 : (stretches.factors[stretches.ofDay[day] ?? 0] ?? 1)
  return perMinute * ofStretch * (dayFactors?.[day] ?? 1) * (hourFactors?.[Math.min(hour, hoursPerDay - 1)] ?? 1)
}

const peakOf = ({ perMinute, hourFactors, dayFactors, stretches }: PoissonRate): number =>
  perMinute * greatest(hourFactors ?? [1]) * greatest(dayFactors ?? [1]) * greatest(stretches?.factors ?? [1])

function greatest(values: ArrayLike<number>): number {
  let most = 0
  for (let index = 0; index < values.length; index += 1) most = Math.max(most, values[index] as number)
  return most
}

const columnsFor = (size: number): TimedColumns => ({ times: new Float64Array(size), subjects: new Int32Array(size) })

function grown({ times, subjects }: TimedColumns): TimedColumns {
  const larger = columnsFor(Math.max(64, 2 * times.length))
  larger.times.set(times)
  larger.subjects.set(subjects)
  return larger
}
