import type { Mode, ModeFamily } from '../network/facts/places.ts'

export function modeFamilyOf(mode: Mode): ModeFamily {
  return mode === 'rail-1435' || mode === 'rail-1520' ? 'rail' : mode
}
