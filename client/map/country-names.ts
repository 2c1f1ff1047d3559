import type { Language, Position } from '#core/network/facts/places.ts'
import { countryName } from '#core/wording/lookup.ts'
import type { Box } from './place-labels.ts'

/** Where a country's name stands on a small map: open ground, off the corridor. */
const anchors: Readonly<Record<string, Position>> = {
  RU: [96, 65],
  CN: [104, 35],
  MN: [103, 46.3],
  KZ: [67, 47.5],
}

export const countryLabels = (language: Language): readonly { readonly name: string; readonly coordinates: Position }[] =>
  Object.entries(anchors).map(([code, coordinates]) => ({ name: countryName(code, language), coordinates }))

/** Of a capital letter in its wide spacing, px; names are set a little apart from other labels. */
const letter = { width: 13, height: 16 }

/** The names as text elements, without those that a label lies over: a country can be told by its places, a place not by its country. */
export function countryNames(
  names: ReturnType<typeof countryLabels>,
  point: (position: Position) => { readonly x: number; readonly y: number },
  labels: readonly Box[],
): readonly SVGTextElement[] {
  return names.flatMap(({ name, coordinates }) => {
    const { x, y } = point(coordinates)
    const half = (name.length * letter.width) / 2
    const isCovered = labels.some(({ left, top, right, bottom }) => left < x + half && right > x - half && top < y + 4 && bottom > y - letter.height)
    if (isCovered) return []
    const label = document.createElementNS('http://www.w3.org/2000/svg', 'text')
    label.setAttribute('class', 'country-name')
    label.setAttribute('x', x.toFixed(0))
    label.setAttribute('y', y.toFixed(0))
    label.setAttribute('text-anchor', 'middle')
    label.textContent = name
    return [label]
  })
}
