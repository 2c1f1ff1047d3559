import { boundedCache } from '../bounded-cache.ts'
import { moveCountry } from '../cost/move-country.ts'
import type { Step } from '../journey/steps.ts'
import type { Percentiles } from '../percentiles.ts'
import { randomStream, standardNormal } from '../random.ts'
import { minutesPerDay, toThousandths } from '../units.ts'
import { type ClockColumns, createClockColumns, movesLoad, passAll, passNoted } from './clock-columns.ts'
import { type Course, runCourse, runEnds } from './course.ts'
import type { JourneyContext } from './journey-context.ts'
import type { PassOptions } from './pass-step.ts'
import { percentileOf } from './quantile.ts'

export interface JourneyTimes {
  /** The course that is printed: every leg at one common quantile, so that the whole takes the median number of days. */
  readonly course: Course
  /** From the start of the first move to unloading at the end. */
  readonly days: Percentiles
  readonly daysFromReady: Percentiles
}

const bisections = 26
const widestScore = 4

/**
 * Days by many seeded draws of the whole journey, each run forward through the calendars. The delay of a leg has a part
 * of its own and a part that it shares with every leg of the draw (one state of congestion): independent legs would even
 * out and make the 90th percentile too near. The same seed gives two journeys the same congestion and shared legs the same luck.
 */
export function journeyTimes(context: JourneyContext, steps: readonly Step[], options: PassOptions): JourneyTimes {
  const { departures, arrivals } = drawnEnds(context, steps, options, context.network.facts.operations.uncertainty.draws)
  const moving = arrivals.map((arrival, draw) => arrival - (departures[draw] as number)).sort()
  const all = arrivals.map((arrival) => arrival - context.ready).sort()
  const course = courseAt(context, steps, options, percentileOf(moving, 0.5))
  return { course, days: around(moving, course.arrival - course.departure), daysFromReady: around(all, course.arrival - course.ready) }
}

/** Draws behind a share that is told to the nearest twentieth: its standard error is about two hundredths. */
const drawsOfShare = 250

/** Arrivals of draws of a journey that sets out at the ready time of the context; a draw that cannot run is left out. */
export function arrivalsOf(context: JourneyContext, steps: readonly Step[], options: PassOptions): Float64Array {
  return drawnEnds(context, steps, options, drawsOfShare).arrivals
}

/** Starts of the first move and ends of the draws that run. */
interface DrawnEnds {
  readonly departures: Float64Array
  readonly arrivals: Float64Array
}

function drawnEnds(context: JourneyContext, steps: readonly Step[], options: PassOptions, draws: number): DrawnEnds {
  const patient = { ...options, longestWait: Number.POSITIVE_INFINITY }
  const { seed } = context.query
  const share = context.network.facts.operations.uncertainty.sharedCongestion.value
  const groups = scoreGroups(context, steps)
  const clocks = createClockColumns(draws, context.ready)
  let departures: Float64Array | null = null
  for (const [index, step] of steps.map(context.prepared).entries()) {
    const group = groups[index] as string
    const { sigma } = step.duration
    const luck = { scores: () => groupScores(seed, share, group, draws), growths: sigma === 0 ? null : groupGrowths(seed, share, group, sigma, draws) }
    // The first move is that of the same step in every draw.
    if (departures === null && movesLoad(step)) {
      departures = new Float64Array(draws).fill(Number.NaN)
      passNoted(step, clocks, luck, patient, departures)
    } else passAll(step, clocks, luck, patient)
  }
  return endsOf(clocks, departures)
}

/** Of the draws that ran through: where nothing moves, the journey starts when it ends. */
function endsOf({ minute, blocked }: ClockColumns, starts: Float64Array | null): DrawnEnds {
  const [departures, arrivals] = [new Float64Array(minute.length), new Float64Array(minute.length)]
  let ran = 0
  for (let draw = 0; draw < minute.length; draw += 1) {
    if (blocked[draw] === 1) continue
    departures[ran] = (starts ?? minute)[draw] as number
    arrivals[ran] = minute[draw] as number
    ran += 1
  }
  return { departures: departures.subarray(0, ran), arrivals: arrivals.subarray(0, ran) }
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
const knownDraws = boundedCache<Float64Array>(2000)

function keptDraws(name: string, make: () => Float64Array): Float64Array {
  const known = knownDraws.get(name)
  if (known !== undefined) return known
  const drawn = make()
  knownDraws.set(name, drawn)
  return drawn
}

/** Standard normal scores of a leg, draw by draw: congestion, which all legs share, and luck of its own. */
function groupScores(seed: number, share: number, group: string, draws: number): Float64Array {
  return keptDraws(`scores|${seed}|${share}|${draws}|${group}`, () => {
    const shared = keptDraws(`congestion|${seed}|${draws}`, () => normals(seed, ['congestion'], draws))
    const own = normals(seed, ['leg', group], draws)
    const [weight, ownWeight] = [Math.sqrt(share), Math.sqrt(1 - share)]
    return own.map((score, draw) => weight * (shared[draw] as number) + ownWeight * score)
  })
}

/** Digits of a deviation by which legs share what their draws grow to: durations in whole minutes tell no more. */
const sigmaDigits = 12

/** How many times its median a leg takes, draw by draw. */
function groupGrowths(seed: number, share: number, group: string, sigma: number, draws: number): Float64Array {
  const rounded = sigma.toPrecision(sigmaDigits)
  return keptDraws(`growths|${seed}|${share}|${draws}|${rounded}|${group}`, () =>
    groupScores(seed, share, group, draws).map((score) => Math.exp(Number(rounded) * score)),
  )
}

function normals(seed: number, keys: readonly string[], count: number): Float64Array {
  const stream = randomStream(seed, ...keys)
  return Float64Array.from({ length: count }, () => standardNormal(stream))
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
function around(sorted: Float64Array, printed: number): Percentiles {
  const days = (minutes: number): number => toThousandths(minutes / minutesPerDay)
  const p50 = days(printed)
  return { p10: Math.min(p50, days(percentileOf(sorted, 0.1))), p50, p90: Math.max(p50, days(percentileOf(sorted, 0.9))) }
}
