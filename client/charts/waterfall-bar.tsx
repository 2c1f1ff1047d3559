import type { JSX } from 'preact'

interface WaterfallBarProps {
  readonly fromMinor: number
  readonly toMinor: number
  /** Greatest amount of the axis, minor units. */
  readonly topMinor: number
  /** Classes say the ground of an amount, or the direction of a difference. */
  readonly look: 'official' | 'derived' | 'assumed' | 'total' | 'more' | 'less'
  /** Where the total would stand at either end of its tariffs. */
  readonly range?: readonly [lowMinor: number, highMinor: number]
  readonly width: number
}

const height = 26

/** One step of a waterfall that runs downwards: its bar, the dots that lead on to the next, a bracket for a range. */
export function WaterfallBar({ fromMinor, toMinor, topMinor, look, range, width }: WaterfallBarProps): JSX.Element {
  const x = (minor: number) => (topMinor === 0 ? 0 : 1 + (minor / topMinor) * (width - 10))
  const [left, right] = [Math.min(x(fromMinor), x(toMinor)), Math.max(x(fromMinor), x(toMinor))]
  return (
    <svg class="waterfall-bar" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <line key={share} class="chart-grid" x1={x(topMinor * share)} x2={x(topMinor * share)} y1={0} y2={height} />
      ))}
      {look !== 'total' && <line class="waterfall-lead" x1={x(toMinor)} x2={x(toMinor)} y1={19} y2={height} />}
      {look !== 'total' && fromMinor > 0 && <line class="waterfall-lead" x1={x(fromMinor)} x2={x(fromMinor)} y1={0} y2={7} />}
      {look === 'assumed' && <rect class="waterfall-assumed-ground" x={left} y={7} width={Math.max(2, right - left)} height={12} />}
      <rect class={`waterfall-${look}`} x={left} y={7} width={Math.max(2, right - left)} height={12} />
      {range !== undefined && range[0] !== range[1] && (
        <path class="waterfall-range" d={`M${x(range[0])} 2v5M${x(range[0])} 4.5H${x(range[1])}M${x(range[1])} 2v5`} />
      )}
    </svg>
  )
}
