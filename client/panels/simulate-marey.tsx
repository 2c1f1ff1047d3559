import { computed } from '@preact/signals'
import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { SimulationResult } from '#core/simulation/result.ts'
import { MareyChart } from '../charts/marey-chart.tsx'
import { dayAt } from '../charts/run-calendar.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { placeName } from '../state/geography.ts'
import type { PlayedCorridor } from '../state/played-trace.ts'
import { clockHours } from '../state/simulation-clock.ts'
import { playedTrace } from '../state/simulation-trace.ts'

const dayHours = 24
/** Days shown before and after the clock: as long as the way takes, within reason. */
const shownDays = ({ units }: PlayedCorridor): number => {
  const longest = units.slice(0, 200).reduce((most, times) => Math.max(most, (times.at(-1) ?? 0) - (times[0] ?? 0)), 0) / 60 / dayHours
  return Math.max(3, Math.min(30, Math.ceil(longest * 1.5)))
}

/** The day of the clock: the diagram moves on by whole days, its playhead with every frame. */
const clockDay = computed(() => Math.floor(clockHours.value / dayHours))

/** Units of one corridor over time and distance, around the clock. */
export function SimulateMarey({ result }: { readonly result: SimulationResult }): JSX.Element | null {
  const t = simulationWords()
  const f = formats()
  const [wanted, setWanted] = useState('')
  const corridors = playedTrace.value.trace?.corridors ?? []
  const corridor = corridors.find(({ id }) => id === wanted) ?? corridors[0]
  const units = useMemo(() => corridor?.units.map((times) => times.map((minutes) => minutes / 60)) ?? [], [corridor])
  if (corridor === undefined) return null
  const days = shownDays(corridor)
  const all = result.days
  const first = Math.max(0, Math.min(all - 2 * days, clockDay.value - days))
  const last = Math.min(all, first + 2 * days)
  const step = Math.max(1, Math.ceil((last - first) / 12))
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => (first + index * step) * dayHours)
  return (
    <details class="marey-pane" open>
      <summary>{t.diagram}</summary>
      <p class="form-row">
        <label>
          <span class="visually-hidden">{t.corridor}</span>
          <select onChange={(event) => setWanted(event.currentTarget.value)}>
            {corridors.map(({ id, from, to, stops }) => (
              <option key={id} value={id} selected={id === corridor.id}>
                {[from, ...new Set(stops.slice(1, -1).map((stop) => stop.id)), to].map(placeName.value).join(' → ')}
              </option>
            ))}
          </select>
        </label>
        {corridor.every > 1 && <span class="quiet">{t.everyUnit(corridor.every)}</span>}
      </p>
      <MareyChart
        label={t.marey(placeName.value(corridor.from), placeName.value(corridor.to))}
        stops={corridor.stops.map(({ id, km }) => ({ name: placeName.value(id), km }))}
        units={units}
        from={first * dayHours}
        to={last * dayHours}
        clock={() => clockHours.value}
        none={t.noUnits}
        days={ticks.map((hours) => ({ hours, name: f.daySpan(dayAt(result.start, hours).date, dayAt(result.start, hours).date) }))}
        distance={f.kilometres}
      />
    </details>
  )
}
