import type { Language } from '../network/facts/places.ts'
import type { UnavailableCode } from '../routing/answer.ts'
import { unavailable as en } from './en/unavailable.ts'
import type { NameOf } from './lookup.ts'
import { unavailable as ru } from './ru/unavailable.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import { unavailable as zh } from './zh/unavailable.ts'

/** Parameters that the reasons know; each may be left out, then its part of the sentence is. */
export interface UnavailableParts {
  readonly crossing?: string
  readonly link?: string
  readonly place?: string
  /** Ends of the link. */
  readonly start?: string
  readonly end?: string
  readonly from?: string
  readonly to?: string
  readonly until?: string
  readonly country?: string
  readonly vehicle?: string
  readonly rule?: string
  readonly family?: string
  readonly service?: string
  readonly tonnes?: number
  readonly limitTonnes?: number
  /** Smaller units among which the goods are divided in an alternative of the same answer. */
  readonly units?: number
}

export type UnavailableWords = { readonly [Code in UnavailableCode]: (parts: UnavailableParts, say: Speaker) => string }

const words: Readonly<Record<Language, UnavailableWords>> = { zh, ru, en }

/** Why a mode family has no route, and until when where that is known. */
export function unavailableReason(code: UnavailableCode, parameters: Readonly<Record<string, string | number>>, nameOf: NameOf, language: Language): string {
  return words[language][code](parameters, speakerOf(nameOf, language))
}
