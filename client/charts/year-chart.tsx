import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Measure } from '#core/simulation/result.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { language } from '../state/preferences.ts'
import { useWidth } from '../ui/use-width.ts'
import { hourAxis } from './hour-axis.ts'
import type { YearSpan } from './year-spans.ts'

type Week = Measure['weeks'][number]

interface YearSeries {
  readonly name: string
  readonly look: 'base' | 'scenario'
  readonly weeks: readonly Week[]
}

interface YearChartProps {
  readonly title: string
  readonly note: string
  readonly series: readonly YearSeries[]
  /** Tinted and named above the plot. */
  readonly spans: readonly YearSpan[]
}

const height = 236
const inset = { left: 44, right: 12, top: 26, bottom: 24 }
/** Mean width of a letter of the names, px. */
const nameWidth = { zh: 9.5, ru: 6.2, en: 5.8 }
const dayOfYear = (date: string, start: string) => (Date.parse(`${date}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / 86_400_000

function WeekTable({ series }: Pick<YearChartProps, 'series'>): JSX.Element {
  const t = messages()
  const f = formats()
  return (
    <details class="chart-table">
      <summary>{t.asTable}</summary>
      <div class="chart-table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}, {t.hoursUnit}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {series[0]?.weeks.map(({ start }, index) => (
              <tr key={start}>
                <th scope="row">{f.date(start)}</th>
                {series.map(({ name, weeks }) => {
                  const week = weeks[index]
                  return (
                    <td key={name} class="figures">
                      {week !== undefined && `${f.number(week.waitHours, 1)} (${f.range(f.number(week.low, 1), f.number(week.high, 1))})`}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** A simulated year: mean wait by week with its band, one axis for both; the same as a table below. */
export function YearChart({ title, note, series, spans }: YearChartProps): JSX.Element {
  const f = formats()
  const t = messages()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 900)
  const start = series[0]?.weeks[0]?.start ?? '2026-01-01'
  const weeks = series.flatMap((one) => one.weeks)
  const { step, top } = hourAxis(Math.max(1, ...weeks.map(({ high }) => high)))
  const days = Math.max(7, ...weeks.map((week) => dayOfYear(week.start, start) + 7))
  const x = (day: number) => inset.left + (day / days) * (width - inset.left - inset.right)
  const y = (hours: number) => height - inset.bottom - (hours / top) * (height - inset.top - inset.bottom)
  const middle = (week: Week) => x(dayOfYear(week.start, start) + 3.5).toFixed(1)
  // A name that would run into the one before it is left to the tint, its title and the words of the picture.
  let taken = 0
  const named = spans.map((span) => {
    const [from, to] = [x(Math.max(0, dayOfYear(span.from, start))), x(Math.min(days, dayOfYear(span.to, start) + 1))]
    const name = `${span.kind === 'river' ? t.riverShut : domainWords().closureReasons[span.kind]}, ${f.daySpan(span.from, span.to)}`
    const half = (name.length * nameWidth[language.value]) / 2
    const at = Math.max(inset.left + half, Math.min((from + to) / 2, width - inset.right - half))
    const fits = at - half > taken
    if (fits) taken = at + half + 8
    return { name, from, to, middle: at, fits }
  })
  const path = (points: readonly string[]) => `M${points.join('L')}`
  const firstMonth = Number(start.slice(5, 7))
  const months = Array.from({ length: Math.ceil(days / 30.4) }, (_, index) => index)
    .map((index) => {
      const month = ((firstMonth - 1 + index) % 12) + 1
      const first = new Date(Date.UTC(Number(start.slice(0, 4)), firstMonth - 1 + index, 1)).toISOString().slice(0, 10)
      return { month, day: Math.max(0, dayOfYear(first, start)) }
    })
    .filter(({ day }) => day < days - 12)
  return (
    <figure class="year-chart">
      <figcaption>
        <b>{title}</b> <span>{note}</span>
        <span class="chart-keys">
          {series.map(({ name, look }) => (
            <span key={name} class={`series-${look}`}>
              <svg width="26" height="10" viewBox="0 0 26 10" aria-hidden="true" focusable="false">
                <rect class="band" x="0" y="0" width="26" height="10" />
                <line class="mean" x1="0" x2="26" y1="5" y2="5" />
              </svg>
              {name}
            </span>
          ))}
        </span>
      </figcaption>
      <div ref={box}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={[`${title}. ${note}`, ...named.map(({ name }) => name)].join('. ')}
        >
          {named.map(({ name, from, to, middle: at, fits }) => (
            <g key={name} class="year-span">
              <rect x={from} y={inset.top} width={Math.max(2, to - from)} height={height - inset.top - inset.bottom}>
                <title>{name}</title>
              </rect>
              {fits && (
                <text class="axis-text" x={at} y={inset.top - 8} text-anchor="middle">
                  {name}
                </text>
              )}
            </g>
          ))}
          {Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map((hours) => (
            <g key={hours}>
              <line class="chart-grid" x1={inset.left} x2={width - inset.right} y1={y(hours)} y2={y(hours)} />
              <text class="axis-text" x={inset.left - 8} y={y(hours) + 4} text-anchor="end">
                {f.number(hours)}
              </text>
            </g>
          ))}
          {months.map(({ month, day }) => (
            <text key={day} class="axis-text" x={x(Math.min(day + 15, days - 5))} y={height - 6} text-anchor="middle">
              {f.month(month)}
            </text>
          ))}
          {series.map(({ name, look, weeks: own }) => (
            <g key={name} class={`series-${look}`}>
              {own.length > 1 && (
                <path
                  class="band"
                  d={`${path([...own.map((week) => `${middle(week)} ${y(week.high).toFixed(1)}`), ...[...own].reverse().map((week) => `${middle(week)} ${y(week.low).toFixed(1)}`)])}Z`}
                />
              )}
              {own.length > 1 && <path class="mean" d={path(own.map((week) => `${middle(week)} ${y(week.waitHours).toFixed(1)}`))} />}
            </g>
          ))}
        </svg>
      </div>
      <WeekTable series={series} />
    </figure>
  )
}
