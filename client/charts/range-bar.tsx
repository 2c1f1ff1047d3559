import type { JSX } from 'preact'
import type { Percentiles } from '#core/percentiles.ts'
import { type Axis, axisTicks } from './day-axis.ts'

interface RangeBarProps {
  readonly of: Percentiles
  readonly axis: Axis
  readonly width: number
}

/** P10-P90 as a bar, P50 as a tick, on an axis that the whole list shares; the figures stand beside it in words. */
export function RangeBar({ of, axis, width }: RangeBarProps): JSX.Element {
  const x = (value: number) => 1 + ((value - axis.from) / (axis.to - axis.from)) * (width - 2)
  return (
    <svg class="range-bar" width={width} height={16} viewBox={`0 0 ${width} 16`} aria-hidden="true" focusable="false">
      {axisTicks(axis).map((tick) => (
        <line key={tick} class="range-grid" x1={x(tick)} x2={x(tick)} y1={1} y2={15} />
      ))}
      <line class="range-grid" x1={0} x2={width} y1={8} y2={8} />
      <rect class="range-band" x={x(of.p10)} y={4.5} width={Math.max(7, x(of.p90) - x(of.p10))} height={7} rx={3.5} />
      <rect class="range-median" x={x(of.p50) - 1.5} y={1} width={3} height={14} />
    </svg>
  )
}
