import type { JSX } from 'preact'
import type { Mode } from '#core/network/facts/places.ts'
import { modePattern } from './mode-pattern.ts'

interface ModeLineProps {
  readonly mode: Mode
  readonly from: number
  readonly to: number
  readonly y: number
  readonly width: number
}

/** A level stretch of a mode: hue and pattern together, since the hue alone does not tell modes apart for everyone. */
export function ModeLine({ mode, from, to, y, width }: ModeLineProps): JSX.Element {
  const { dash, ticks, round } = modePattern(mode, width)
  return (
    <g class={`mode-${mode}`}>
      <line x1={from} x2={to} y1={y} y2={y} stroke-width={width} stroke-dasharray={dash} stroke-linecap={round ? 'round' : 'butt'} />
      {ticks !== undefined && to - from > 6 && <line x1={from + 3} x2={to} y1={y} y2={y} stroke-width={ticks.width} stroke-dasharray={ticks.dash} />}
    </g>
  )
}
