import { signal } from '@preact/signals'
import type { Measure, SimulationResult, Subject } from '#core/simulation/result.ts'
import type { PlayedTrace } from './played-trace.ts'

export const seriesFigures = ['waiting', 'wait', 'passed'] as const
export type SeriesFigure = (typeof seriesFigures)[number]

export const seriesFigure = signal<SeriesFigure>('waiting')
/** Keys of the measures that the reader chose to see; null: those that are most of a queue. */
export const chosenSeries = signal<readonly string[] | null>(null)

/** More lines than these are not told apart. */
export const mostSeries = 3

export const measureKey = ({ subject: { id, direction, class: vehicle } }: { readonly subject: Pick<Subject, 'id' | 'direction' | 'class'> }): string =>
  `${id} ${direction} ${vehicle}`

/** Of a crossing, its vehicles; what they carry is told in tonnes and boxes beside them. */
export const crossingMeasures = ({ measures }: Pick<SimulationResult, 'measures'>): readonly Measure[] =>
  measures.filter(({ subject }) => subject.kind === 'crossing' && subject.unit !== 'tonne' && subject.unit !== 'teu')

/** Parts of crossings and lines that are used, the fullest first; of a crossing without parts of its own, the crossing. */
export function usedMeasures({ measures }: Pick<SimulationResult, 'measures'>): readonly Measure[] {
  const withParts = new Set(measures.flatMap(({ subject }) => (subject.part === undefined ? [] : [subject.part.crossing])))
  return measures
    .filter(({ subject, utilisation }) => {
      const isFinest = subject.kind === 'part' || (subject.kind !== 'flow' && !withParts.has(subject.id))
      return isFinest && subject.unit !== 'tonne' && subject.unit !== 'teu' && utilisation.mean > 0
    })
    .toSorted((one, other) => other.utilisation.mean - one.utilisation.mean)
}

/** One week of a measure: mean over the runs, and the 10-90 % of them. */
export interface WeekPoint {
  readonly start: string
  readonly mean: number
  readonly low: number
  readonly high: number
}

export function weekPoints({ weeks, course }: Pick<Measure, 'weeks' | 'course'>, figure: SeriesFigure): readonly WeekPoint[] {
  if (figure === 'wait') return weeks.map(({ start, waitHours, low, high }) => ({ start, mean: waitHours, low, high }))
  return course.map((week) => ({ start: week.start, ...(figure === 'passed' ? week.passedPerDay : week.waiting) }))
}

const peakOf = (points: readonly WeekPoint[]): WeekPoint | undefined =>
  points.reduce<WeekPoint | undefined>((most, point) => (most === undefined || point.mean > most.mean ? point : most), undefined)

/** The measures to draw: those chosen, else those whose figure rises highest. */
export function shownSeries(result: SimulationResult, figure: SeriesFigure, chosen: readonly string[] | null): readonly Measure[] {
  const all = crossingMeasures(result)
  const picked = chosen === null ? [] : all.filter((measure) => chosen.includes(measureKey(measure)))
  if (picked.length > 0) return picked.slice(0, mostSeries)
  const height = (measure: Measure) => peakOf(weekPoints(measure, figure))?.mean ?? 0
  return [...all].sort((one, other) => height(other) - height(one)).slice(0, mostSeries)
}

/** The crossing that most freight waits at, over the whole run; of one crossing that one. */
export const busiestCrossing = (result: Pick<SimulationResult, 'measures' | 'crossing'>): string | undefined =>
  result.crossing ??
  crossingMeasures(result)
    .filter(({ subject }) => subject.unit !== 'vehicle')
    .reduce<Measure | undefined>((most, one) => (most === undefined || one.queueLength.mean > most.queueLength.mean ? one : most), undefined)?.subject.id

/**
 * Hour of the run at which most wait for any of the measures in seven days from an hour on, as played back: a mean over the week
 * may stand high while its middle is quiet. Undefined where nothing was written down.
 */
export function peakHour(
  trace: Pick<PlayedTrace, 'places' | 'stepMinutes'>,
  measures: readonly Pick<Measure, 'subject'>[],
  fromHour: number,
): number | undefined {
  const perHour = 60 / trace.stepMinutes
  const places = trace.places.filter((place) => measures.some((measure) => measureKey(measure) === measureKey(place)))
  let [most, at] = [0, -1]
  for (const { waiting } of places) {
    const last = Math.min(waiting.length, Math.round((fromHour + 168) * perHour))
    for (let step = Math.max(0, Math.round(fromHour * perHour)); step < last; step += 1)
      if ((waiting[step] as number) > most) [most, at] = [waiting[step] as number, step]
  }
  return at < 0 ? undefined : at / perHour
}

/** Start of the week in which any of the measures stands highest. */
export const peakWeek = (measures: readonly Measure[], figure: SeriesFigure): string | undefined =>
  peakOf(measures.flatMap((measure) => peakOf(weekPoints(measure, figure)) ?? []))?.start
