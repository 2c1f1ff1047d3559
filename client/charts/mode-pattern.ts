import type { Mode } from '#core/network/facts/places.ts'

export interface ModePattern {
  readonly dash: string | undefined
  readonly round: boolean
  /** Second line over the first: cross ticks. */
  readonly ticks?: { readonly width: number; readonly dash: string }
}

const pair = (on: number, off: number) => `${on.toFixed(2)} ${off.toFixed(2)}`

/** Dash pattern of a mode at a line width, px. */
export function modePattern(mode: Mode, width: number): ModePattern {
  switch (mode) {
    case 'rail-1435':
      return { dash: undefined, round: false }
    case 'rail-1520':
      return { dash: undefined, round: false, ticks: { width: width * 2.5, dash: pair(1.4, Math.max(6, width * 2.6)) } }
    case 'road':
      return { dash: pair(width * 2.4, width * 1.3), round: false }
    case 'river':
      return { dash: pair(0.01, width * 1.9), round: true }
    case 'sea':
      return { dash: pair(width * 4, width * 1.6), round: false }
  }
}
