import type { Language } from '../network/facts/places.ts'
import type { Alternative } from '../routing/answer.ts'
import type { Lookup } from './lookup.ts'

/** The parts of an alternative that its title needs. */
export type Titled = Pick<Alternative, 'crossings' | 'legs' | 'family'>

const passageWords: Readonly<Record<'suez' | 'cape', Readonly<Record<Language, string>>>> = {
  suez: { zh: '苏伊士运河', ru: 'Суэцкий канал', en: 'Suez' },
  cape: { zh: '好望角', ru: 'мыс Доброй Надежды', en: 'the Cape' },
}

/** A route without a border, a port or a choice. */
const directWords: Readonly<Record<Language, string>> = { zh: '直达', ru: 'Прямой путь', en: 'Direct' }

/**
 * An alternative by what makes it different: the first crossing, and the port and passage where it goes by sea.
 * Given the others of the list, crossings that all of them share are left out.
 */
export function alternativeTitle(alternative: Titled, lookup: Lookup, language: Language, others: readonly Titled[] = []): string {
  const shared = (crossing: string): boolean => others.length > 0 && others.every((other) => other.crossings.includes(crossing))
  const telling = alternative.crossings.filter((crossing) => !shared(crossing))
  const seaLegs = alternative.legs.filter((leg) => leg.kind === 'move' && leg.mode === 'sea')
  const [firstSea] = seaLegs
  const crossing = firstSea === undefined ? (telling[0] ?? alternative.crossings[0]) : telling[0]
  const passage = seaLegs
    .flatMap((leg) => leg.links)
    .map(lookup.passageOf)
    .find((found) => found !== null)
  const port = firstSea === undefined ? undefined : lookup.nameOf(firstSea.from)
  const points = [
    ...(crossing === undefined ? [] : [lookup.nameOf(townOf(alternative, crossing))]),
    ...(port === undefined ? [] : [language === 'ru' ? `порт ${port}` : port]),
    ...(passage === undefined ? [] : [passageWords[passage][language]]),
  ]
  if (points.length === 0) return directWords[language]
  if (language === 'zh') return `经${points.join('、')}`
  // Names stand in the nominative after the colon: the data hold no other case.
  if (language === 'ru') return `Через: ${points.join(', ')}`
  return `via ${points.join(', ')}`
}

/** The side that the journey reaches first: what people call a crossing by. */
function townOf({ legs }: Titled, crossing: string): string {
  return legs.find((leg) => leg.crossing === crossing)?.from ?? crossing
}
