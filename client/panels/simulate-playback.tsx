import type { JSX } from 'preact'
import type { SimulationResult } from '#core/simulation/result.ts'
import { dayAt } from '../charts/run-calendar.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { geography, placeName } from '../state/geography.ts'
import {
  type ClockSpeed,
  clockHours,
  clockSpeed,
  clockSpeeds,
  isPlaying,
  runHours,
  setClock,
  stepClock,
  stepsOnly,
  togglePlaying,
} from '../state/simulation-clock.ts'
import { Segmented } from '../ui/segmented.tsx'

const two = (value: number): string => String(value).padStart(2, '0')

/** `14 Apr 2025, 08:00` at an hour of a run. */
function clockText(start: string, hours: number): string {
  const { date, hour, minute } = dayAt(start, hours)
  return `${formats().date(date)}, ${two(hour)}:${two(minute)}`
}

/** Whose local time the clock shows: that of the first side of the crossing, of a whole run that of Harbin, as the run counts its days. */
function clockPlace({ crossing }: SimulationResult): string {
  const first = crossing === null ? 'harbin' : geography.value?.crossings.get(crossing)?.sides?.[0]
  return first === undefined ? '' : placeName.value(first)
}

/** The clock of the run and what moves it. */
export function SimulatePlayback({ result }: { readonly result: SimulationResult }): JSX.Element {
  const t = simulationWords()
  const text = clockText(result.start, clockHours.value)
  const place = clockPlace(result)
  return (
    <section class="playback" aria-label={t.clock}>
      <button type="button" class="play-button" aria-label={isPlaying.value ? t.pause : t.play} onClick={togglePlaying}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={isPlaying.value ? 'M3 2h3.4v12H3zM9.6 2H13v12H9.6z' : 'M3.5 1.6 14 8 3.5 14.4z'} />
        </svg>
      </button>
      <button type="button" class="step-button" aria-label={t.back} onClick={() => stepClock(-1)}>
        ‹
      </button>
      <button type="button" class="step-button" aria-label={t.forth} onClick={() => stepClock(1)}>
        ›
      </button>
      <p class="clock">
        <b class="figures">{text}</b> <span class="quiet">{place}</span>
      </p>
      <Segmented
        label={t.speed}
        value={clockSpeed.value}
        options={(Object.keys(clockSpeeds) as ClockSpeed[]).map((speed) => ({ value: speed, face: t.speeds[speed] }))}
        onChoose={(speed) => {
          clockSpeed.value = speed
        }}
      />
      <input
        class="scrub"
        type="range"
        min={0}
        max={runHours.value}
        step="any"
        value={clockHours.value}
        aria-label={t.clock}
        aria-valuetext={text}
        onInput={(event) => setClock(Number(event.currentTarget.value))}
      />
      {stepsOnly.value && <p class="visually-hidden">{t.keys}</p>}
      <p class={stepsOnly.value ? 'quiet steps-only' : 'visually-hidden'}>{stepsOnly.value ? t.stepsOnly : t.keys}</p>
    </section>
  )
}
