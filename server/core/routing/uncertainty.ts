import { boundedCache } from '../bounded-cache.ts'
import type { Minute } from '../calendar/local-time.ts'
import { moveCountry } from '../cost/move-country.ts'
import { randomStream, standardNormal } from '../random.ts'
import { minutesPerDay, toThousandths } from '../units.ts'
import type { Percentiles } from './answer.ts'
import { type Course, runCourse, runEnds } from './course.ts'
import type { JourneyContext } from './journey-context.ts'
import type { PassOptions } from './pass-step.ts'
import { percentileOf } from './quantile.ts'
import type { Step } from './steps.ts'

export interface JourneyTimes {
  /** The course that is printed: every leg at one common quantile, so that the whole takes the median number of days. */
  readonly course: Course
  /** From the start of the first move to unloading at the end. */
  readonly days: Percentiles
  readonly daysFromReady: Percentiles
}

const bisections = 40
const widestScore = 4

/**
 * Days by many seeded draws of the whole journey, each run forward through the calendars. The delay of a leg has a part
 * of its own and a part that it shares with every leg of the draw (one state of congestion): independent legs would even
 * out and make the 90th percentile too near. The same seed gives two journeys the same congestion and shared legs the same luck.
 */
export function journeyTimes(context: JourneyContext, steps: readonly Step[], options: PassOptions): JourneyTimes {
  const moving: number[] = []
  const all: number[] = []
  for (const { arrival, departure, ready } of drawnEnds(context, steps, options, context.network.facts.operations.uncertainty.draws)) {
    moving.push(arrival - departure)
    all.push(arrival - ready)
  }
  moving.sort((left, right) => left - right)
  all.sort((left, right) => left - right)
  const course = courseAt(context, steps, options, percentileOf(moving, 0.5))
  return { course, days: around(moving, course.arrival - course.departure), daysFromReady: around(all, course.arrival - course.ready) }
}

/** Draws behind a share that is told to the nearest twentieth: its standard error is about two hundredths. */
const drawsOfShare = 250

/** Arrivals of draws of a journey that sets out at the ready time of the context; a draw that cannot run is left out. */
export function arrivalsOf(context: JourneyContext, steps: readonly Step[], options: PassOptions): readonly Minute[] {
  return [...drawnEnds(context, steps, options, drawsOfShare)].map(({ arrival }) => arrival)
}

function* drawnEnds(context: JourneyContext, steps: readonly Step[], options: PassOptions, draws: number): Generator<Omit<Course, 'pieces'>> {
  const { sharedCongestion } = context.network.facts.operations.uncertainty
  const patient = { ...options, longestWait: Number.POSITIVE_INFINITY }
  const shared = normals(context.query.seed, ['congestion'], draws)
  const groups = scoreGroups(context, steps)
  const own = new Map([...new Set(groups)].map((group) => [group, normals(context.query.seed, ['leg', group], draws)]))
  const weight = Math.sqrt(sharedCongestion.value)
  const ownWeight = Math.sqrt(1 - sharedCongestion.value)
  const ofGroup = groups.map((group) => own.get(group) ?? shared)
  const prepared = steps.map(context.prepared)
  for (let draw = 0; draw < draws; draw += 1) {
    const common = weight * (shared[draw] ?? 0)
    const result = runEnds(context.ready, prepared, (index) => common + ownWeight * (ofGroup[index]?.[draw] ?? 0), patient)
    if (result.ran) yield result.course
  }
}

/** Steps whose luck is one: a haul by one carrier in one country, however many links it has. */
function scoreGroups(context: JourneyContext, steps: readonly Step[]): readonly string[] {
  const seen = new Map<string, number>()
  let last = ''
  return steps.map((step) => {
    const name = groupName(context, step)
    if (name !== last) seen.set(name, (seen.get(name) ?? 0) + 1)
    last = name
    return `${name}|${seen.get(name)}`
  })
}

function groupName(context: JourneyContext, step: Step): string {
  switch (step.kind) {
    case 'move':
      return `move|${step.service}|${step.mode}|${moveCountry(context.network, step)}|${step.vehicle ?? ''}|${step.link.passage ?? ''}`
    case 'border':
      return `border|${step.crossing}|${step.direction}`
    case 'gaugeChange':
      return `gaugeChange|${step.place}`
    case 'handling':
      return `handling|${step.operation}|${step.place}|${step.mode}`
  }
}

/** Draws of a leg are the same in every journey of one seed: 8 kB each, and worth keeping. */
const knownNormals = boundedCache<Float64Array>(500)

function normals(seed: number, keys: readonly string[], count: number): Float64Array {
  const name = [seed, count, ...keys].join('|')
  const known = knownNormals.get(name)
  if (known !== undefined) return known
  const stream = randomStream(seed, ...keys)
  const drawn = Float64Array.from({ length: count }, () => standardNormal(stream))
  knownNormals.set(name, drawn)
  return drawn
}

/** The course at the common score whose days come nearest to those asked for; it exists, because the median course ran. */
function courseAt(context: JourneyContext, steps: readonly Step[], options: PassOptions, minutes: number): Course {
  const prepared = steps.map(context.prepared)
  const minutesAt = (score: number): number | null => {
    const result = runEnds(context.ready, prepared, () => score, options)
    return result.ran ? result.course.arrival - result.course.departure : null
  }
  let low = -widestScore
  let high = widestScore
  let best = 0
  let miss = Math.abs((minutesAt(best) ?? Number.POSITIVE_INFINITY) - minutes)
  for (let count = 0; count < bisections && miss > 0; count += 1) {
    const middle = (low + high) / 2
    const taken = minutesAt(middle)
    if (taken === null || taken > minutes) high = middle
    else low = middle
    if (taken !== null && Math.abs(taken - minutes) < miss) {
      best = middle
      miss = Math.abs(taken - minutes)
    }
  }
  const result = runCourse(context, steps, () => best, options)
  if (!result.ran) throw new RangeError('a journey without a median course was offered')
  return result.course
}

/** Tenth and ninetieth percentile of the draws around the printed median, days. */
function around(sorted: readonly number[], printed: number): Percentiles {
  const days = (minutes: number): number => toThousandths(minutes / minutesPerDay)
  const p50 = days(printed)
  return { p10: Math.min(p50, days(percentileOf(sorted, 0.1))), p50, p90: Math.max(p50, days(percentileOf(sorted, 0.9))) }
}
