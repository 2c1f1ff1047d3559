import { type Language, languages } from '#core/network/facts/places.ts'

/** The first language of an Accept-Language header, by weight, that the product speaks; English where none fits. */
export function negotiateLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((entry, index) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((text) => text !== undefined)
      return { primary: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality), index }
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality || left.index - right.index)
  for (const { primary } of wanted) {
    const found = languages.find((language) => language === primary)
    if (found !== undefined) return found
  }
  return 'en'
}

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)
