import type { Mode } from '#core/network/facts/places.ts'
import type { Leg } from '#core/routing/answer.ts'

export interface ModeStretch {
  readonly mode: Mode
  readonly distanceKm: number
  /** True where formalities stand between this stretch and the one before. */
  readonly entersByBorder: boolean
}

/** Movement of a journey joined while mode and country go on: what a strip draws. */
export function modeStretches(legs: readonly Leg[]): readonly ModeStretch[] {
  const stretches: ModeStretch[] = []
  let border = false
  for (const leg of legs) {
    if (leg.kind === 'border') border = true
    if (leg.kind !== 'move') continue
    const last = stretches.at(-1)
    if (last !== undefined && last.mode === leg.mode && !border) stretches[stretches.length - 1] = { ...last, distanceKm: last.distanceKm + leg.distanceKm }
    else stretches.push({ mode: leg.mode, distanceKm: leg.distanceKm, entersByBorder: border })
    border = false
  }
  return stretches
}
