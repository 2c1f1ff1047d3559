import type { SeaPassage } from '../network/facts/links.ts'
import type { Language } from '../network/facts/places.ts'

const words: Readonly<Record<SeaPassage, Readonly<Record<Language, string>>>> = {
  suez: { zh: '苏伊士运河', ru: 'Суэцкий канал', en: 'Suez' },
  cape: { zh: '好望角', ru: 'мыс Доброй Надежды', en: 'the Cape' },
  northernSeaRoute: { zh: '北方海航道', ru: 'Северный морской путь', en: 'the Northern Sea Route' },
}

/** The way between the Far East and Europe in words; Russian in the nominative. */
export function passageName(passage: SeaPassage, language: Language): string {
  return words[passage][language]
}
