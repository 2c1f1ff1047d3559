import type { Language } from '../network/facts/places.ts'
import type { Alternative } from '../routing/answer.ts'
import type { Lookup } from './lookup.ts'
import { passageName } from './passage-name.ts'

/** The parts of an alternative that its title needs. */
export type Titled = Pick<Alternative, 'crossings' | 'legs'>

/** A route without a border, a port or a choice. */
const directWords: Readonly<Record<Language, string>> = { zh: '直达', ru: 'Прямой путь', en: 'Direct' }

/**
 * An alternative by what makes it different among all of its list: as many of its sea port and passage and of the towns
 * of its crossings as tell it from every other.
 */
export function alternativeTitle(alternative: Titled, lookup: Lookup, language: Language, all: readonly Titled[] = []): string {
  const points = tellingPoints(alternative, lookup, language, all)
  return points.length === 0 ? directWords[language] : via(points, language)
}

/** The same as a name that stands within a sentence, beside a curve or over a column: `Manzhouli`. */
export function alternativeName(alternative: Titled, lookup: Lookup, language: Language, all: readonly Titled[] = []): string {
  const points = tellingPoints(alternative, lookup, language, all)
  return points.length === 0 ? directWords[language] : points.join(language === 'zh' ? '、' : ', ')
}

function tellingPoints(alternative: Titled, lookup: Lookup, language: Language, all: readonly Titled[]): readonly string[] {
  const { sea, crossings } = pointsOf(alternative, lookup, language)
  const own = [...sea, ...crossings]
  const others = all
    .filter((other) => other !== alternative)
    .map((other) => pointsOf(other, lookup, language))
    .map((points) => [...points.sea, ...points.crossings])
  const least = Math.max(1, sea.length)
  let count = least
  while (count < own.length && others.some((other) => other.slice(0, count).join() === own.slice(0, count).join())) count++
  const telling = others.some((other) => other.slice(0, count).join() === own.slice(0, count).join()) ? least : count
  return own.slice(0, telling)
}

function via(points: readonly string[], language: Language): string {
  if (language === 'zh') return `经${points.join('、')}`
  // Names stand in the nominative after the colon: the data hold no other case.
  return language === 'ru' ? `Через: ${points.join(', ')}` : `via ${points.join(', ')}`
}

function pointsOf({ legs, crossings }: Titled, lookup: Lookup, language: Language): { readonly sea: readonly string[]; readonly crossings: readonly string[] } {
  const seaLegs = legs.filter((leg) => leg.kind === 'move' && leg.mode === 'sea')
  const [firstSea] = seaLegs
  const passage = seaLegs
    .flatMap((leg) => leg.links)
    .map(lookup.passageOf)
    .find((found) => found !== null)
  const port = firstSea === undefined ? [] : [lookup.nameOf(firstSea.from)]
  // A crossing is known by the town that the journey reaches first, but no way leads over the place where it begins.
  const towns = crossings.map((crossing) => {
    const passing = legs.filter((leg) => leg.crossing === crossing)
    const reached = passing[0]?.from
    return lookup.nameOf((reached === legs[0]?.from ? passing.at(-1)?.to : reached) ?? crossing)
  })
  return { sea: [...port, ...(passage === undefined ? [] : [passageName(passage, language)])], crossings: [...new Set(towns)] }
}
