import { languages } from '#core/network/facts/places.ts'
import { buildPlaceIndex, searchables } from '#core/places/place-index.ts'
import { resolvePlace } from '#core/places/resolve-place.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where } from './report.ts'

const scripts = { zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u, en: /\p{Script=Latin}/u } as const

/** Places: codes of their own country and of no other place, names in the script of each language, names that lead to one place. */
export function checkPlaces({ facts }: Assembled, report: Report): void {
  const index = buildPlaceIndex(searchables(facts))
  const codes = new Map<string, string>()
  facts.places.forEach((place, row) => {
    const where: Where = { file: 'places.json', path: [row] }
    checkScripts(place.names, where, report)
    for (const language of languages) {
      const named = resolvePlace(index, place.names[language])
      const other = named.kind === 'ambiguous' ? named.candidates.find(({ id }) => id !== place.id)?.id : named.kind === 'found' ? named.id : undefined
      if (other !== undefined && other !== place.id)
        report.add(inside(where, 'names', language), 'conflict', place.names[language], `The same name as ${other}: who types it cannot reach ${place.id}`)
    }
    if (place.locode === undefined) return
    const earlier = codes.get(place.locode)
    if (earlier !== undefined) report.add(inside(where, 'locode'), 'duplicateId', place.locode, `UN/LOCODE of ${earlier} already`)
    codes.set(place.locode, earlier ?? place.id)
    if (!place.locode.startsWith(place.country))
      report.add(inside(where, 'locode'), 'conflict', place.locode, `A UN/LOCODE begins with its country, ${place.country}`, [`${place.country}...`])
  })
  facts.crossings.forEach(({ names }, row) => {
    checkScripts(names, { file: 'crossings.json', path: [row] }, report)
  })
}

function checkScripts(names: Readonly<Record<keyof typeof scripts, string>>, where: Where, report: Report): void {
  for (const language of languages) {
    if (!scripts[language].test(names[language]))
      report.add(inside(where, 'names', language), 'wrongShape', names[language], 'A name is written in the script of its language', [
        { zh: 'Chinese characters', ru: 'Cyrillic letters', en: 'Latin letters' }[language],
      ])
  }
}
