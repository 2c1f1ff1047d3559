import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { formats } from '../i18n/messages.ts'
import { useWidth } from '../ui/use-width.ts'
import { axisDecimals, valueAxis, valueTicks } from './value-axis.ts'

/** One week of a measure; null where nothing goes. */
interface SweptValue {
  readonly ready: string
  readonly value: number | null
  readonly low?: number
  readonly high?: number
}

interface SweepChartProps {
  readonly title: string
  readonly note: string
  readonly weeks: readonly SweptValue[]
  /** Index of the week asked for. */
  readonly now: number
  readonly nowWord: string
}

const height = 150
const inset = { left: 56, right: 12, top: 14, bottom: 24 }

/** One measure by week of the ready date; weeks without a route stay open, the week asked for is marked. */
export function SweepChart({ title, note, weeks, now, nowWord }: SweepChartProps): JSX.Element {
  const f = formats()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 620)
  const { step, top } = valueAxis(Math.max(0, ...weeks.map(({ value, high }) => Math.max(value ?? 0, high ?? 0))))
  const stride = (width - inset.left - inset.right) / Math.max(1, weeks.length)
  const x = (week: number) => inset.left + (week + 0.5) * stride
  const y = (value: number) => height - inset.bottom - (value / top) * (height - inset.top - inset.bottom)
  const months = weeks
    .map(({ ready }, index) => ({ index, month: Number(ready.slice(5, 7)) }))
    .filter(({ month, index }) => index > 0 && Number(weeks[index - 1]?.ready.slice(5, 7)) !== month)
  const every = width < 480 ? 2 : 1
  return (
    <figure class="sweep-chart">
      <figcaption>
        <b>{title}</b> <span>{note}</span>
      </figcaption>
      <div ref={box}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${note}`}>
          {valueTicks({ step, top }).map((value) => (
            <g key={value}>
              <line class="chart-grid" x1={inset.left} x2={width - inset.right} y1={y(value)} y2={y(value)} />
              <text class="axis-text" x={inset.left - 8} y={y(value) + 4} text-anchor="end">
                {f.number(value, axisDecimals(step))}
              </text>
            </g>
          ))}
          {months
            .filter((_, index) => index % every === 0)
            .map(({ index, month }) => (
              <text key={index} class="axis-text" x={x(index)} y={height - 6} text-anchor="middle">
                {f.month(month)}
              </text>
            ))}
          {weeks.map(({ ready, value, low, high }, index) =>
            value === null ? null : (
              <g key={ready} class={index === now ? 'swept now' : 'swept'}>
                {low !== undefined && high !== undefined && (
                  <rect class="swept-band" x={x(index) - stride / 2} y={y(high)} width={stride} height={y(low) - y(high)} />
                )}
                <line class="swept-value" x1={x(index) - stride / 2} x2={x(index) + stride / 2} y1={y(value)} y2={y(value)} />
              </g>
            ),
          )}
          {now >= 0 && (
            <g class="swept-now">
              <line x1={x(now)} x2={x(now)} y1={inset.top} y2={height - inset.bottom} />
              <text x={x(now) + (x(now) > width * 0.75 ? -5 : 5)} y={inset.top + 8} text-anchor={x(now) > width * 0.75 ? 'end' : 'start'}>
                {nowWord}
              </text>
            </g>
          )}
        </svg>
      </div>
    </figure>
  )
}
