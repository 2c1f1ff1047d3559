import type { JSX } from 'preact'
import type { Leg } from '#core/routing/answer.ts'
import { ModeLine } from './mode-line.tsx'
import { modeStretches } from './mode-stretches.ts'

const leastPixels = 5

/** The modes of a journey as one line, lengths by distance, with a tick where a border is passed. */
export function ModeStrip({ legs, width }: { readonly legs: readonly Leg[]; readonly width: number }): JSX.Element {
  const stretches = modeStretches(legs)
  const total = stretches.reduce((sum, { distanceKm }) => sum + distanceKm, 0)
  const room = Math.max(0, width - leastPixels * stretches.length)
  const pixels = stretches.map(({ distanceKm }) => leastPixels + (total === 0 ? 0 : (room * distanceKm) / total))
  let x = 0
  return (
    <svg class="mode-strip" width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true" focusable="false">
      {stretches.map((stretch, index) => {
        const from = x
        x += pixels[index] ?? 0
        return (
          <g key={`${stretch.mode}-${from}`}>
            <ModeLine mode={stretch.mode} from={from} to={x} y={6} width={3.4} />
            {stretch.entersByBorder && <line class="border-tick" x1={from} x2={from} y1={0.5} y2={11.5} />}
          </g>
        )
      })}
    </svg>
  )
}
