import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { simulationWords } from '../i18n/simulation-words.ts'
import { simulation } from '../state/simulation.ts'
import { followClock, runHours, setClock, stepClock, togglePlaying } from '../state/simulation-clock.ts'
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
          <SimulateCourse result={result} />
          <SimulateMarey result={result} />
        </section>
      ),
    [result, progress === null, t],
  )
}
