import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { useWidth } from '../ui/use-width.ts'

interface MareyChartProps {
  readonly label: string
  readonly stops: readonly { readonly name: string; readonly km: number }[]
  /** Hours of the run at each stop, by unit; shorter where a unit has not got there. */
  readonly units: readonly (readonly number[])[]
  /** Hours shown. */
  readonly from: number
  readonly to: number
  /** Hour of the clock, read by the playhead alone, so that a frame of playing moves it and draws nothing else anew. */
  readonly clock: () => number
  /** Said where no unit is seen. */
  readonly none: string
  /** Hours at which a day is named, with its name. */
  readonly days: readonly { readonly hours: number; readonly name: string }[]
  readonly distance: (km: number) => string
}

const height = 210
const inset = { left: 128, right: 12, top: 8, bottom: 22 }
const leastGap = 13

function Playhead({ clock, x }: Pick<MareyChartProps, 'clock'> & { readonly x: (hours: number) => number }): JSX.Element {
  const at = x(clock())
  return <line class="marey-clock" x1={at} x2={at} y1={inset.top} y2={height - inset.bottom} />
}

/** Time across, distance down: a line for each unit, level where it stands still. */
export function MareyChart({ label, stops, units, from, to, clock, none, days, distance }: MareyChartProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 800)
  const length = Math.max(1, stops.at(-1)?.km ?? 1)
  const x = (hours: number) => inset.left + ((hours - from) / (to - from)) * (width - inset.left - inset.right)
  const y = (km: number) => inset.top + (km / length) * (height - inset.top - inset.bottom)
  const course = (times: readonly number[]) =>
    times.map((hours, stop) => `${stop === 0 ? 'M' : 'L'}${x(hours).toFixed(1)} ${y(stops[stop]?.km ?? 0).toFixed(1)}`).join('')
  const seen = units.filter((times) => (times[0] ?? 0) <= to && (times.at(-1) ?? 0) >= from)
  // A name that would lie on the one above it is left out; its line stays.
  let last = Number.NEGATIVE_INFINITY
  const named = stops.filter((stop, index) => {
    const isNew = stops[index - 1]?.name !== stop.name
    const fits = isNew && y(stop.km) - last >= leastGap
    if (fits) last = y(stop.km)
    return fits
  })
  return (
    <div ref={box} class="marey">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <defs>
          <clipPath id="marey-field">
            <rect x={inset.left} y={0} width={Math.max(0, width - inset.left - inset.right)} height={height - inset.bottom + 1} />
          </clipPath>
        </defs>
        {named.map(({ name, km }) => (
          <g key={`${name} ${km}`}>
            <line class="chart-grid" x1={inset.left} x2={width - inset.right} y1={y(km)} y2={y(km)} />
            <text class="axis-text" x={inset.left - 8} y={y(km) + 4} text-anchor="end">
              <title>
                {name}, {distance(km)}
              </title>
              {name.length > 20 ? `${name.slice(0, 19)}…` : name}
            </text>
          </g>
        ))}
        {days.map(({ hours, name }) => (
          <g key={hours}>
            <line class="chart-grid" x1={x(hours)} x2={x(hours)} y1={inset.top} y2={height - inset.bottom} />
            <text class="axis-text" x={x(hours)} y={height - 6} text-anchor={hours === to ? 'end' : 'middle'}>
              {name}
            </text>
          </g>
        ))}
        <g clip-path="url(#marey-field)">
          <path class="course-line" d={seen.map(course).join('')} />
          <Playhead clock={clock} x={x} />
        </g>
        {seen.length === 0 && (
          <text class="axis-text" x={inset.left + 12} y={height / 2}>
            {none}
          </text>
        )}
      </svg>
    </div>
  )
}
