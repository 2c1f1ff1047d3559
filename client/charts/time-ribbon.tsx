import type { JSX } from 'preact'
import type { Leg } from '#core/routing/answer.ts'
import { formats, messages } from '../i18n/messages.ts'
import { axisFor, axisTicks } from './day-axis.ts'
import { hourAxis } from './hour-axis.ts'
import { ModeLine } from './mode-line.tsx'

const height = 16
const rowHeight = 34

/** Hatching for time in which nothing moves; put once on the page, since patterns are found by id. */
export function HatchPattern(): JSX.Element {
  return (
    <svg class="offscreen" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch-line" x1="0" x2="0" y1="0" y2="5" />
        </pattern>
      </defs>
    </svg>
  )
}

/** What one leg looks like in time: a line of its mode, a block with track bars, hatching or grey. */
export function LegBlock({ leg, from, to, y }: { readonly leg: Leg; readonly from: number; readonly to: number; readonly y: number }): JSX.Element {
  const width = Math.max(1, to - from)
  const middle = from + width / 2
  if (leg.kind === 'move') return <ModeLine mode={leg.mode} from={from} to={Math.max(to, from + 1)} y={y + height / 2} width={5} />
  if (leg.kind === 'gaugeChange') {
    return (
      <g>
        <rect class="block-gauge" x={from} y={y} width={width} height={height} />
        {width > 14 && <path class="block-bars" d={`M${middle - 4} ${y + 4}v8M${middle} ${y + 4}v8M${middle + 4} ${y + 4}v8`} />}
      </g>
    )
  }
  if (leg.kind === 'wait') {
    return (
      <g>
        <rect class="block-wait" x={from + 0.5} y={y + 1} width={Math.max(0.5, width - 1)} height={height - 2} />
        <rect class="block-hatch" x={from} y={y + 1} width={width} height={height - 2} />
      </g>
    )
  }
  return (
    <rect class={leg.kind === 'border' ? 'block-border' : 'block-handling'} x={from + 0.5} y={y + 2.5} width={Math.max(0.5, width - 1)} height={height - 5} />
  )
}

/** The journey on a ribbon to the scale of time, with day ticks; hours follow the median course. */
export function TimeRibbon({ legs, width }: { readonly legs: readonly Leg[]; readonly width: number }): JSX.Element {
  const t = messages()
  const f = formats()
  const hours = legs.reduce((sum, leg) => sum + leg.hours, 0)
  const days = hours / 24
  const x = (hour: number) => (hours === 0 ? 0 : (hour / hours) * width)
  // A crossing of the river takes hours: quarters of a day are no scale for it.
  const inHours = days < 2
  const scale = inHours ? { from: 0, to: hourAxis(hours).top, step: hourAxis(hours).step } : axisFor([0], [days])
  const unitHours = inHours ? 1 : 24
  const ticks = axisTicks(scale).filter((tick) => tick * unitHours <= hours)
  let passed = 0
  return (
    <svg class="time-ribbon" width={width} height={rowHeight} viewBox={`0 0 ${width} ${rowHeight}`} aria-hidden="true" focusable="false">
      {legs.map((leg) => {
        const from = x(passed)
        passed += leg.hours
        return <LegBlock key={`${leg.departure}${leg.kind}${leg.from}${from}`} leg={leg} from={from} to={x(passed)} y={0} />
      })}
      {ticks.map((tick, index) => (
        <g key={tick}>
          <line class="axis-tick" x1={x(tick * unitHours)} x2={x(tick * unitHours)} y1={height + 1} y2={height + 4} />
          <text
            class="axis-text"
            x={x(tick * unitHours)}
            y={rowHeight - 3}
            text-anchor={index === 0 ? 'start' : x(tick * unitHours) > width - 20 ? 'end' : 'middle'}
          >
            {index === 0 ? (inHours ? t.hoursUnit : t.daysUnit) : f.number(tick, tick % 1 === 0 ? 0 : 1)}
          </text>
        </g>
      ))}
    </svg>
  )
}
