import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Measure, SimulationResult } from '#core/simulation/result.ts'
import { BandChart, type HourSpan } from '../charts/band-chart.tsx'
import { type BandPlotData, lineLooks } from '../charts/band-plot.ts'
import { dayAt, hoursTo, monthStarts } from '../charts/run-calendar.ts'
import { yearSpans } from '../charts/year-spans.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { geography } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { clockHours, setClock } from '../state/simulation-clock.ts'
import {
  chosenSeries,
  crossingMeasures,
  measureKey,
  mostSeries,
  peakHour,
  peakWeek,
  type SeriesFigure,
  seriesFigure,
  seriesFigures,
  shownSeries,
  weekPoints,
} from '../state/simulation-series.ts'
import { playedTrace } from '../state/simulation-trace.ts'
import { breadth } from '../ui/breadth.ts'
import { Popover } from '../ui/popover.tsx'
import { ScrollTable } from '../ui/scroll-table.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { subjectText } from './subject-text.ts'

/** Middle of a week that starts on a day, hours from the start of the run. */
const midWeek = (start: string, week: string): number => hoursTo(start, week) + 84

/** Hour that the clock is set to for the highest week: of queues, that at which most stand in the run that is played back. */
function hourOfPeak(result: SimulationResult, measures: readonly Measure[], figure: SeriesFigure, week: string): number {
  const { trace } = playedTrace.peek()
  const played = figure !== 'waiting' || trace?.key !== result.key ? undefined : peakHour(trace, measures, hoursTo(result.start, week))
  return played ?? midWeek(result.start, week)
}

const decimalsOf = (value: number): number => (Math.abs(value) >= 20 ? 0 : 1)

/** Weeks of all lines side by side; a week that a line knows nothing of is a gap. No band where no interval is. */
function plotData(result: SimulationResult, measures: readonly Measure[], figure: SeriesFigure): BandPlotData {
  const lines = measures.map((measure) => ({
    points: new Map(weekPoints(measure, figure).map((point) => [point.start, point])),
    // The intervals of one long run are those of its batches; a band is of replications.
    hasBand: measure.throughputPerDay.low !== null && result.replications > 1,
  }))
  const weeks = [...new Set(lines.flatMap(({ points }) => [...points.keys()]))].sort()
  return {
    hours: weeks.map((week) => midWeek(result.start, week)),
    lines: lines.map(({ points, hasBand }) => ({
      mean: weeks.map((week) => points.get(week)?.mean ?? null),
      low: weeks.map((week) => (hasBand ? (points.get(week)?.low ?? null) : null)),
      high: weeks.map((week) => (hasBand ? (points.get(week)?.high ?? null) : null)),
    })),
  }
}

/** Closures and seasons of the crossings shown, named; none where every day is like the first. */
function spansOf(result: SimulationResult, measures: readonly Measure[]): readonly HourSpan[] {
  if (result.steady === true) return []
  const f = formats()
  const crossings = geography.value?.crossings ?? new Map()
  const known = new Map<string, HourSpan>()
  for (const id of new Set(measures.map(({ subject }) => subject.id))) {
    for (const { kind, from, to } of yearSpans(crossings, id, result.start, result.days)) {
      const name = `${kind === 'river' ? messages().riverShut : domainWords().closureReasons[kind]}, ${f.daySpan(from, to)}`
      known.set(name, { name, from: Math.max(0, hoursTo(result.start, from)), to: Math.min(result.days * 24, hoursTo(result.start, to) + 24) })
    }
  }
  return [...known.values()]
}

function LineKey({ index }: { readonly index: number }): JSX.Element {
  const look = lineLooks[index % lineLooks.length] as (typeof lineLooks)[number]
  return (
    <svg width="26" height="6" viewBox="0 0 26 6" aria-hidden="true" focusable="false">
      <line x1="0" x2="26" y1="3" y2="3" style={{ stroke: `var(${look.token})` }} stroke-width="2" stroke-dasharray={look.dash.join(' ')} />
    </svg>
  )
}

/** Figure of a line in the week that the clock stands in. */
function LegendValue({ data, line }: { readonly data: BandPlotData; readonly line: number }): JSX.Element {
  const week = data.hours.findIndex((hour) => Math.abs(hour - clockHours.value) <= 84)
  const value = data.lines[line]?.mean[week]
  return <b class="figures">{value === null || value === undefined ? '–' : formats().number(value, decimalsOf(value))}</b>
}

/** The same figures in rows. */
function CourseTable({ data, names, start }: { readonly data: BandPlotData; readonly names: readonly string[]; readonly start: string }): JSX.Element {
  const t = messages()
  const f = formats()
  const rows = data.hours.map((hour, row) => ({
    key: String(hour),
    name: f.date(dayAt(start, hour - 84).date),
    cells: data.lines.map(({ mean, low, high }, line) => {
      const value = mean[row]
      const [from, to] = [low[row], high[row]]
      return (
        <td key={names[line]} class="figures">
          {value == null ? '' : f.number(value, decimalsOf(value))}
          {from != null && to != null && ` (${f.range(f.number(from, decimalsOf(to)), f.number(to, decimalsOf(to)))})`}
        </td>
      )
    }),
  }))
  return (
    <details class="chart-table">
      <summary>{t.asTable}</summary>
      <ScrollTable kind="chart-table-box" label={t.asTable} head={[t.week, ...names]} rows={rows} />
    </details>
  )
}

function SeriesChoice({ result, shown }: { readonly result: SimulationResult; readonly shown: readonly Measure[] }): JSX.Element {
  const t = simulationWords()
  const keys = shown.map(measureKey)
  return (
    <Popover class="field-button" align="right" title={t.series} face={t.series}>
      {() => (
        <div class="form series-choice">
          {crossingMeasures(result).map((measure) => {
            const key = measureKey(measure)
            const isShown = keys.includes(key)
            return (
              <label key={key} class="check">
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={!isShown && keys.length >= mostSeries}
                  onChange={() => {
                    chosenSeries.value = isShown ? keys.filter((other) => other !== key) : [...keys, key]
                  }}
                />
                {subjectText(measure.subject)}
              </label>
            )
          })}
        </div>
      )}
    </Popover>
  )
}

/** Throughput, queue and wait by week, by crossing and direction, with their bands; a click sets the clock. */
export function SimulateCourse({ result }: { readonly result: SimulationResult }): JSX.Element {
  const t = simulationWords()
  const f = formats()
  const all = result.days * 24
  const [zoom, setZoom] = useState<readonly [number, number]>([0, all])
  const shown: readonly [number, number] = zoom[1] > all ? [0, all] : zoom
  const figure = seriesFigure.value
  const measures = useMemo(() => shownSeries(result, figure, chosenSeries.value), [result, figure, chosenSeries.value])
  const tongue = language.value
  const data = useMemo(() => plotData(result, measures, figure), [result, measures, figure, tongue])
  const spans = useMemo(() => spansOf(result, measures), [result, measures, tongue])
  const months = useMemo(() => monthStarts(result.start, result.days), [result])
  const names = measures.map(({ subject }) => subjectText(subject))
  const hasBand = measures.some(({ throughputPerDay }) => throughputPerDay.low !== null)
  const title = t.figures[figure]
  const peak = peakWeek(measures, figure)
  return (
    <div class="course">
      <div class="course-head">
        <Segmented
          label={t.show}
          value={figure}
          options={seriesFigures.map((value) => ({ value, face: t.figures[value] }))}
          onChoose={(value) => {
            seriesFigure.value = value
          }}
        />
        <SeriesChoice result={result} shown={measures} />
        {peak !== undefined && (
          <button type="button" class="field-button" onClick={() => setClock(hourOfPeak(result, measures, figure, peak))}>
            {t.peak}
          </button>
        )}
        <span class="quiet">{hasBand ? t.meanOf(result.replications) : t.meanOnly(result.replications)}</span>
      </div>
      <p class="chart-keys">
        {names.map((name, line) => (
          <span key={name}>
            <LineKey index={line} />
            {name} <LegendValue data={data} line={line} />
          </span>
        ))}
      </p>
      {data.hours.length === 0 ? (
        <p class="quiet">{t.noCourse}</p>
      ) : (
        <>
          <Chart
            data={data}
            label={`${title}. ${names.join('; ')}. ${spans.map(({ name }) => name).join('; ')}`}
            height={breadth.value === 'phone' ? 180 : 196}
            number={(value) => f.number(value, Number.isInteger(value) ? 0 : 1)}
            day={(hours) => f.month(Number(dayAt(result.start, hours).date.slice(5, 7)))}
            months={months}
            spans={spans}
            shown={shown}
            onShown={(from, to) => {
              if (from !== shown[0] || to !== shown[1]) setZoom([Math.max(0, from), Math.min(all, to)])
            }}
          />
          {spans.length > 0 && (
            <p class="span-names">
              {spans.map(({ name }) => (
                <span key={name}>{name}</span>
              ))}
            </p>
          )}
          <Brush all={all} shown={shown} onShown={setZoom} />
          <CourseTable data={data} names={names} start={result.start} />
        </>
      )}
    </div>
  )
}

/** Reads the clock by itself, so that a frame of playing draws the playhead and nothing else. */
function Chart(props: Omit<Parameters<typeof BandChart>[0], 'clock' | 'onClock'>): JSX.Element {
  return <BandChart {...props} clock={clockHours.value} onClock={setClock} />
}

interface BrushProps {
  readonly all: number
  readonly shown: readonly [number, number]
  readonly onShown: (shown: readonly [number, number]) => void
}

const leastShownHours = 14 * 24

/** Which part of the run is shown: two handles that a pointer and the arrow keys move. */
function Brush({ all, shown: [from, to], onShown }: BrushProps): JSX.Element {
  const t = simulationWords()
  return (
    <div class="brush" style={{ '--from': `${(from / all) * 100}%`, '--to': `${(to / all) * 100}%` }}>
      <input
        type="range"
        min={0}
        max={all}
        step={24}
        value={from}
        aria-label={t.firstShown}
        onInput={(event) => onShown([Math.min(Number(event.currentTarget.value), to - leastShownHours), to])}
      />
      <input
        type="range"
        min={0}
        max={all}
        step={24}
        value={to}
        aria-label={t.lastShown}
        onInput={(event) => onShown([from, Math.max(Number(event.currentTarget.value), from + leastShownHours)])}
      />
    </div>
  )
}
