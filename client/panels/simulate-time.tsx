import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { simulationWords } from '../i18n/simulation-words.ts'
import { repeatRun, simulation } from '../state/simulation.ts'
import { followClock, runHours, setClock, stepClock, togglePlaying } from '../state/simulation-clock.ts'
import { playedTrace } from '../state/simulation-trace.ts'
import { SimulateCourse } from './simulate-course.tsx'
import { SimulateMarey } from './simulate-marey.tsx'
import { SimulatePlayback } from './simulate-playback.tsx'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea|button|summary)$/i.test(target.tagName))

/** Space, arrows, Home and End move the clock, wherever on the page the keyboard is but in a field or on a button. */
function onKey(event: KeyboardEvent): void {
  const { code, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || isTyping(target) || (target instanceof Element && target.closest('.map-canvas') !== null)) return
  const moves: Readonly<Record<string, () => void>> = {
    Space: togglePlaying,
    ArrowLeft: () => stepClock(-1),
    ArrowRight: () => stepClock(1),
    Home: () => setClock(0),
    End: () => setClock(runHours.peek()),
  }
  const move = moves[code]
  if (move === undefined) return
  event.preventDefault()
  move()
}

/** Why neither queues on the map nor the diagram of time and distance are there. */
function TraceFaultNotice(): JSX.Element | null {
  const t = simulationWords()
  const { fault } = playedTrace.value
  if (fault === null) return null
  return (
    <p class="trace-fault" role="status">
      {t.traceFaults[fault]}{' '}
      {fault !== 'unreachable' && (
        <button type="button" class="text-button" onClick={() => void repeatRun()}>
          {t.form.runAgain}
        </button>
      )}
    </p>
  )
}

/** The run over time: one clock for the plots, the queues and the map. */
export function SimulateTime(): JSX.Element | null {
  const t = simulationWords()
  const { run, progress } = simulation.value
  useEffect(() => {
    const stop = followClock()
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      stop()
    }
  }, [])
  const result = run?.result ?? null
  return useMemo(
    () =>
      result === null ? null : (
        <section class={progress === null ? 'time-pane' : 'time-pane old'} aria-label={t.course}>
          <SimulatePlayback result={result} />
          <TraceFaultNotice />
          <SimulateCourse result={result} />
          <SimulateMarey result={result} />
        </section>
      ),
    [result, progress === null, t],
  )
}
