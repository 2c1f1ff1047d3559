import type { Language } from '../network/facts/places.ts'

type Names = Readonly<Record<Language, string>>

/** Price lists that break-evens are asked for, by the id of their tariff. */
const names: Readonly<Record<string, Names>> = {
  'rzd-10-01-20': {
    zh: '俄铁 10-01 号运价表，20 英尺重箱，通用平车',
    ru: 'Прейскурант РЖД № 10-01, гружёный 20-футовый контейнер, платформа общего парка',
    en: 'RZD Price List 10-01, 20 ft loaded, common-fleet flatcar',
  },
  'rzd-10-01-40': {
    zh: '俄铁 10-01 号运价表，40 英尺重箱，通用平车',
    ru: 'Прейскурант РЖД № 10-01, гружёный 40-футовый контейнер, платформа общего парка',
    en: 'RZD Price List 10-01, 40 ft loaded, common-fleet flatcar',
  },
}

/** Name of an indexed price list in a language; null for a list that only one's own data knows. */
export const tariffListName = (tariff: string, language: Language): string | null => (Object.hasOwn(names, tariff) ? (names[tariff]?.[language] ?? null) : null)
