import type { Mode } from '#core/network/facts/places.ts'

/** Colours of the map, read from the style sheet so that both themes live in one place. */
export interface Palette {
  readonly land: string
  readonly water: string
  readonly stream: string
  readonly border: string
  readonly baseRail: string
  readonly baseRoad: string
  readonly ghost: string
  readonly less: string
  readonly more: string
  readonly bad: string
  readonly focus: string
  readonly modes: Readonly<Record<Mode, string>>
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    land: read('land'),
    water: read('water'),
    stream: read('stream'),
    border: read('border'),
    baseRail: read('base-rail'),
    baseRoad: read('base-road'),
    ghost: read('ghost'),
    less: read('less'),
    more: read('more'),
    bad: read('bad'),
    focus: read('focus'),
    modes: { 'rail-1435': read('rail-1435'), 'rail-1520': read('rail-1520'), road: read('road'), river: read('river'), sea: read('sea') },
  }
}
