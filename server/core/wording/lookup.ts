import type { SeaPassage } from '../network/facts/links.ts'
import type { Language } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'

/** The name of a place, crossing, link or commodity, or the title of a rule, in the language of the sentence; the id itself where it has none. Names are data, never catalogue. */
export type NameOf = (id: string) => string

export interface Lookup {
  readonly nameOf: NameOf
  /** The way between the Far East and Europe that a sea link takes. */
  readonly passageOf: (link: string) => SeaPassage | null
}

export function lookupOf(network: Network, language: Language): Lookup {
  const titles = new Map(network.facts.rules.map((rule) => [rule.id, rule.title[language]]))
  for (const { id, names } of network.facts.freight?.commodities ?? []) titles.set(id, names[language])
  return {
    nameOf: (id) => {
      const named = network.placesById.get(id) ?? network.crossingsById.get(id)
      return named?.names[language] ?? network.linksById.get(id)?.name?.[language] ?? titles.get(id) ?? id
    },
    passageOf: (link) => network.linksById.get(link)?.passage ?? null,
  }
}

const regions: Readonly<Record<Language, Intl.DisplayNames>> = {
  zh: new Intl.DisplayNames('zh-CN', { type: 'region' }),
  ru: new Intl.DisplayNames('ru-RU', { type: 'region' }),
  en: new Intl.DisplayNames('en-GB', { type: 'region' }),
}

/** `RU` as Russia; a text that is no country code comes back as it is. */
export function countryName(code: string, language: Language): string {
  return /^[A-Z]{2}$/.test(code) ? (regions[language].of(code) ?? code) : code
}

/** `CN>RU` as China to Russia. */
export function directionName(direction: string, language: Language): string {
  const [from, to] = direction.split('>')
  if (from === undefined || to === undefined) return direction
  const [start, end] = [countryName(from, language), countryName(to, language)]
  // An arrow in Russian: the countries would need two cases after "из" and "в".
  return { zh: `${start}至${end}`, ru: `${start} → ${end}`, en: `${start} to ${end}` }[language]
}
