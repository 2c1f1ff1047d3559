import type { Language } from '../network/facts/places.ts'
import type { UnavailableCode } from '../routing/answer.ts'
import { unavailable as en } from './en/unavailable.ts'
import type { NameOf } from './lookup.ts'
import { unavailable as ru } from './ru/unavailable.ts'
import type { UnavailableWords } from './shape/unavailable-words.ts'
import { speakerOf } from './speaker.ts'
import { unavailable as zh } from './zh/unavailable.ts'

const words: Readonly<Record<Language, UnavailableWords>> = { zh, ru, en }

/** Why a mode family has no route, and until when where that is known. */
export function unavailableReason(code: UnavailableCode, parameters: Readonly<Record<string, string | number>>, nameOf: NameOf, language: Language): string {
  return words[language][code](parameters, speakerOf(nameOf, language))
}
