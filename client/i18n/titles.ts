import type { CargoUnit } from '#core/network/facts/operations.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { alternativeName, alternativeTitle } from '#core/wording/alternative-title.ts'
import { familyName } from '#core/wording/labels.ts'
import { answerState } from '../state/answers.ts'
import { geography, placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { domainWords, messages } from './messages.ts'

const passageOf = (link: string) => geography.value?.lines.get(link)?.passage ?? null

/** An alternative by what makes it different among those of the answer. */
export function shortTitle(alternative: Alternative): string {
  const all = answerState.value.answer?.alternatives ?? []
  return alternativeTitle(
    alternative,
    { nameOf: placeName.value, passageOf },
    language.value,
    all.filter(({ id }) => id !== alternative.id),
  )
}

/** A word like «Ж/д» stays on one line. */
const unbroken = (word: string): string => word.replaceAll('/', '/\u2060')

/** The same where its modes do not stand beside it: routes of one crossing are told apart by them. */
export function titleOf(alternative: Alternative): string {
  const all = answerState.value.answer?.alternatives ?? []
  const title = shortTitle(alternative)
  if (!all.some((other) => other.id !== alternative.id && shortTitle(other) === title)) return title
  return `${title} · ${unbroken(familyName(alternative.family, language.value))}`
}

/** An alternative within a sentence, beside a curve, over a column: `Manzhouli`, with its modes where another goes the same way. */
export function nameOf(alternative: Alternative): string {
  const all = answerState.value.answer?.alternatives ?? []
  const plain = (one: Alternative) =>
    alternativeName(
      one,
      { nameOf: placeName.value, passageOf },
      language.value,
      all.filter(({ id }) => id !== one.id),
    )
  const name = plain(alternative)
  return all.some((other) => other.id !== alternative.id && plain(other) === name)
    ? `${name} · ${unbroken(familyName(alternative.family, language.value))}`
    : name
}

/** A container by its size code, which shippers say; a load without one in words. */
export const cargoCode = (unit: CargoUnit): string => (unit.toUpperCase() === unit ? unit : domainWords().cargoUnits[unit])

/** Its modes in words: `Rail`, `Truck, rail`, `Rail, sea`. */
export function modeSentence({ modes }: Alternative): string {
  const t = messages()
  const words = [...new Set(modes.map((mode) => (mode.startsWith('rail') ? 'rail' : mode) as keyof typeof t.modeWords))]
  if (words.length === 1) return words[0] === 'rail' ? t.allRail : words[0] === 'road' ? t.allRoad : t.modeWords[words[0] ?? 'sea']
  return t.joinModes(words.map((word) => t.modeWords[word]))
}
