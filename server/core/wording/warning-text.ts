import type { Language } from '../network/facts/places.ts'
import type { Statement } from '../statement.ts'
import { warnings as en } from './en/warnings.ts'
import type { NameOf } from './lookup.ts'
import { warnings as ru } from './ru/warnings.ts'
import type { WarningWords } from './shape/warning-words.ts'
import { type Speaker, speakerOf } from './speaker.ts'
import type { WarningCode } from './warning-codes.ts'
import { warnings as zh } from './zh/warnings.ts'

const words: Readonly<Record<Language, WarningWords>> = { zh, ru, en }

export const hasWarningWords = (code: string): code is WarningCode => Object.hasOwn(en.sentences, code)

/** A warning, a condition or another statement of an answer as one sentence. */
export function warningText(statement: Statement, nameOf: NameOf, language: Language): string {
  const { sentences, unknown } = words[language]
  if (!hasWarningWords(statement.code)) {
    return unknown(
      statement.code,
      Object.entries(statement.parameters)
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
    )
  }
  const sentence = sentences[statement.code] as (parameters: Statement['parameters'], say: Speaker) => string
  return sentence(statement.parameters, speakerOf(nameOf, language))
}
