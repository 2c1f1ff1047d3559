import { computed, effect, signal } from '@preact/signals'
import type { Estimate, Measure, SimulationResult, Subject } from '#core/simulation/result.ts'
import { intervalDecimals, marginText } from '../i18n/interval-text.ts'
import { domainWords, formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { geography } from './geography.ts'
import { type FlowBand, type FlowScene, flowScene, runCrossing, runNotes } from './map-flows.ts'
import { isOpenAt, waitingAt } from './played-trace.ts'
import { shownRun } from './simulation.ts'
import { clockHours } from './simulation-clock.ts'
import { isOfBase, leaveDifference, runDifference, takeDifference } from './simulation-difference.ts'
import { busiestCrossing, crossingMeasures } from './simulation-series.ts'
import { playedTrace } from './simulation-trace.ts'
import { widestZero } from './widest-zero.ts'

export const runViews = ['flow', 'queues', 'difference'] as const
export type RunView = (typeof runViews)[number]

/** What of the run the map tells. */
export const runView = signal<RunView>('flow')

const daysOfYear = 365
const toMillionTonnesAYear = daysOfYear / 1e6
const freight: readonly string[] = ['truck', 'train', 'teu', 'tonne']
const isVehicle = ({ unit, class: of }: Subject): boolean => freight.includes(of) && unit !== 'tonne' && unit !== 'teu'

/** Million tonnes a year over each link, into China and out of it; all that does not enter it counts as out. */
function tonnesByLink({ network }: SimulationResult): ReadonlyMap<string, { readonly into: number; readonly out: number }> {
  const links = new Map<string, { into: number; out: number }>()
  for (const { link, direction, tonnesPerDay } of network?.links ?? []) {
    const known = links.get(link) ?? { into: 0, out: 0 }
    const yearly = tonnesPerDay * toMillionTonnesAYear
    if (direction.endsWith('>CN')) known.into += yearly
    else known.out += yearly
    links.set(link, known)
  }
  return links
}

function bandsOf(result: SimulationResult, base: SimulationResult | null): readonly FlowBand[] {
  const lines = geography.value?.lines
  const now = tonnesByLink(result)
  const before = base === null ? new Map<string, { into: number; out: number }>() : tonnesByLink(base)
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((id): readonly FlowBand[] => {
    const line = lines?.get(id)
    if (line === undefined) return []
    const [to, from] = [now.get(id) ?? { into: 0, out: 0 }, before.get(id) ?? { into: 0, out: 0 }]
    return [{ mode: line.mode, coordinates: line.coordinates, intoChina: to.into - from.into, outOfChina: to.out - from.out }]
  })
}

/** Crossings of the certificate's cut, with the line that they lie on. */
function cutsOf({ certificate, measures }: SimulationResult): FlowScene['cuts'] {
  const known = geography.value
  const ids = new Set(certificate.cut.map((id) => measures.find(({ subject }) => subject.id === id)?.subject.part?.crossing ?? id))
  return [...ids].flatMap((id) => {
    const crossing = known?.crossings.get(id)
    const [one, other] = (crossing?.sides ?? []).map((side) => known?.places.get(side)?.coordinates)
    return crossing === undefined || one === undefined || other === undefined ? [] : [{ at: crossing.coordinates, along: [one, other] as const }]
  })
}

const currentScene = computed((): FlowScene | null => {
  const run = shownRun.value
  if (run?.result.network === undefined) return null
  if (runView.value !== 'difference') return { kind: 'flow', bands: bandsOf(run.result, null), cuts: cutsOf(run.result) }
  const { base, key, differences } = runDifference.value
  if (base === null || key !== run.result.key) return null
  const zeroUpTo = widestZero(differences)
  return { kind: 'difference', bands: bandsOf(run.result, base), cuts: [], zeroUpTo: zeroUpTo === null ? null : zeroUpTo * toMillionTonnesAYear }
})

const withMargin = (of: Estimate): string => [formats().number(of.mean, intervalDecimals(of)), marginText(of, formats())].join(' ').trim()

/** An interval that holds zero is zero, with its number. */
const difference = (of: Estimate): string => [formats().signed(of.mean, intervalDecimals(of)), marginText(of, formats())].join(' ').trim()

const arrow = (direction: string): string => direction.replace('>', ' → ')

function flowNotes(measures: readonly Measure[]): readonly string[] {
  const { perDay } = simulationWords()
  return measures.map(({ subject, throughputPerDay }) => `${arrow(subject.direction)} ${withMargin(throughputPerDay)} ${perDay[subject.unit]}`)
}

/** Steps of the clock that the map follows: the queue of a place does not change by the frame. */
const shownHour = computed(() => Math.floor(clockHours.value * 4) / 4)

function queueNotes(crossing: string): readonly string[] {
  const { trace } = playedTrace.value
  const t = simulationWords()
  const hour = shownHour.value
  const places = trace?.places.filter(({ subject }) => subject.id === crossing && freight.includes(subject.class)) ?? []
  return places.map((place) => {
    const waiting = formats().number(trace === null ? 0 : waitingAt(trace, place, hour))
    // Trucks and trains of one border may stand below one name.
    const vehicles = (domainWords().vehicleClasses as Readonly<Record<string, string>>)[place.subject.class] ?? place.subject.class
    return t.list([`${arrow(place.subject.direction)} ${vehicles}`, t.waiting(waiting), ...(isOpenAt(place, hour) ? [] : [t.shut])])
  })
}

const currentNotes = computed((): ((crossing: string) => readonly string[]) | null => {
  const run = shownRun.value
  if (run === null) return null
  const measures = crossingMeasures(run.result).filter(({ subject, throughputPerDay }) => freight.includes(subject.class) && throughputPerDay.mean > 0)
  const ofCrossing = (id: string) => measures.filter(({ subject }) => subject.id === id)
  if (runView.value === 'queues') return queueNotes
  if (runView.value === 'flow') return (id) => flowNotes(ofCrossing(id))
  const { differences, key } = runDifference.value
  if (key !== run.result.key) return null
  return (id) =>
    differences
      .filter(({ subject }) => subject.kind === 'crossing' && subject.id === id && isVehicle(subject))
      .map(({ subject, throughputPerDay }) => `${arrow(subject.direction)} ${difference(throughputPerDay)} ${simulationWords().perDay[subject.unit]}`)
})

/** Puts the run on the map while its screen is open. Returns what takes it off again. */
export function followRunOnMap(): () => void {
  const stops = [
    effect(() => {
      flowScene.value = currentScene.value
    }),
    effect(() => {
      runNotes.value = currentNotes.value
      const run = shownRun.value
      runCrossing.value = run === null ? null : (busiestCrossing(run.result) ?? null)
    }),
    effect(() => {
      const run = shownRun.value
      // Nobody waits for it any more.
      if (runView.value !== 'difference') return leaveDifference()
      // The base has no difference from itself.
      if (run === null || isOfBase(run) || run.asked.steady) runView.value = 'flow'
      // Each run that comes while the difference is looked at has its own.
      else void takeDifference()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
    leaveDifference()
    flowScene.value = null
    runNotes.value = null
    runCrossing.value = null
  }
}
