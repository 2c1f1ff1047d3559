import type { Language, Position } from '#core/network/facts/places.ts'
import { countryName } from '#core/wording/lookup.ts'

/** Where a country's name stands on a small map: open ground, off the corridor. */
const anchors: Readonly<Record<string, Position>> = {
  RU: [96, 65],
  CN: [104, 35],
  MN: [103, 46.3],
  KZ: [67, 47.5],
}

export const countryLabels = (language: Language): readonly { readonly name: string; readonly coordinates: Position }[] =>
  Object.entries(anchors).map(([code, coordinates]) => ({ name: countryName(code, language), coordinates }))
