import type { Language, Names } from '#core/network/facts/places.ts'
import type { NameOf } from '#core/wording/lookup.ts'

const names: Readonly<Record<string, Names>> = {
  harbin: { zh: '哈尔滨', ru: 'Харбин', en: 'Harbin' },
  heihe: { zh: '黑河', ru: 'Хэйхэ', en: 'Heihe' },
  manzhouli: { zh: '满洲里', ru: 'Маньчжурия', en: 'Manzhouli' },
  dalian: { zh: '大连', ru: 'Далянь', en: 'Dalian' },
  'heihe-bridge': { zh: '黑河公路大桥', ru: 'Мост Хэйхэ', en: 'Heihe bridge' },
}

/** Names as the data would give them; an id without one comes back. */
export const namesIn =
  (language: Language): NameOf =>
  (id) =>
    names[id]?.[language] ?? id
