import { computed, signal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { geography, isOfScenarioOnScreen, placeName } from '../state/geography.ts'
import { isOpenAt, type PlayedTrace, waitingAt } from '../state/played-trace.ts'
import { bringSheets, sheetOf } from '../state/sheets-in-view.ts'
import { sameScenario, shownRun } from '../state/simulation.ts'
import { clockHours } from '../state/simulation-clock.ts'
import { busiestCrossing } from '../state/simulation-series.ts'
import { playedTrace } from '../state/simulation-trace.ts'
import { plan } from '../state/store.ts'
import { RunCrossing, type RunLane } from '../ui/run-crossing.tsx'
import { directionText } from './before-after.tsx'

const wanted = signal('')

/** The queue changes by the step of the trace, not by the frame. */
const shownHour = computed(() => Math.floor(clockHours.value * 4) / 4)

/** Lanes on file for a direction and class: the least of the parts that state some, since those hold the flow. */
function lanesOf(sheet: CrossingSheet | null, direction: string, vehicle: string): number | null {
  const counts = (sheet?.lanes ?? [])
    .filter((lane) => (lane.direction === 'both' || lane.direction === direction) && (lane.class === 'all' || lane.class === vehicle))
    .map(({ count }) => count)
  return counts.length === 0 ? null : Math.min(...counts)
}

const isFreight = ({ subject }: PlayedTrace['places'][number]): boolean => subject.class !== 'bus' && subject.class !== 'car'

function lanesAt(trace: PlayedTrace, crossing: string, sheet: CrossingSheet | null): readonly (RunLane & { readonly direction: string })[] {
  const hour = shownHour.value
  return trace.places
    .filter((place) => place.subject.id === crossing && isFreight(place))
    .map((place) => ({
      name: directionText(place.subject as Parameters<typeof directionText>[0]),
      direction: place.subject.direction,
      waiting: waitingAt(trace, place, hour),
      lanes: lanesOf(sheet, place.subject.direction, place.subject.class),
      isOpen: isOpenAt(place, hour),
    }))
}

/** One crossing alive: who waits on which bank, on how many lanes, and whether it is open at the clock. */
export function SimulateCrossing(): JSX.Element | null {
  const t = simulationWords()
  const f = formats()
  const { trace } = playedTrace.value
  const ids = [...new Set(trace?.places.map(({ subject }) => subject.id))]
  const busiest = shownRun.value === null ? undefined : busiestCrossing(shownRun.value.result)
  const crossing = ids.find((id) => id === wanted.value) ?? ids.find((id) => id === busiest) ?? ids[0] ?? ''
  // What is on file under another scenario says nothing about this run.
  const isOwn = shownRun.value !== null && sameScenario(shownRun.value.of, plan.value.scenario)
  const isThere = isOfScenarioOnScreen.value
  useEffect(() => {
    if (crossing !== '' && isOwn && isThere) void bringSheets([crossing])
  }, [crossing, isOwn, isThere])
  const sides = geography.value?.crossings.get(crossing)?.sides
  if (trace === null || sides === undefined) return null
  const sheet = isOwn ? sheetOf(crossing) : null
  const country = geography.value?.places.get(sides[0])?.country ?? ''
  const lanes = lanesAt(trace, crossing, sheet)
  const [there, back] = [
    lanes.filter(({ direction }) => direction.startsWith(`${country}>`)),
    lanes.filter(({ direction }) => !direction.startsWith(`${country}>`)),
  ]
  const words = [...there, ...back].map(({ name, waiting, isOpen, lanes: count }) =>
    t.laneState(name, t.waiting(f.number(waiting)), isOpen ? t.open : t.shut, count === null ? '' : t.lanes(count)),
  )
  return (
    <section class="run-inset floats" aria-label={placeName.value(crossing)}>
      <label>
        <span class="visually-hidden">{t.crossing}</span>
        <select onChange={(event) => (wanted.value = event.currentTarget.value)}>
          {ids.map((id) => (
            <option key={id} value={id} selected={id === crossing}>
              {placeName.value(id)}
            </option>
          ))}
        </select>
      </label>
      <RunCrossing label={words.join('. ')} banks={[placeName.value(sides[0]), placeName.value(sides[1])]} there={there} back={back} />
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  )
}
