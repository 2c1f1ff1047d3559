import type { Fault } from '../failures.ts'
import type { Language } from '../network/facts/places.ts'
import { faults as en } from './en/faults.ts'
import { faults as ru } from './ru/faults.ts'
import type { FaultWords } from './shape/fault-words.ts'
import { faults as zh } from './zh/faults.ts'

const words: Readonly<Record<Language, FaultWords>> = { zh, ru, en }
const longestValue = 80
const mostAllowed = 12

/** One or two sentences: what is wrong with the value given, and what would be right. */
export function faultMessage(fault: Fault, language: Language): string {
  const spoken = words[language]
  const value = quotedValue(fault.value, spoken)
  // What stands where nothing belongs has no field: it is named by itself.
  const field = fault.pointer === '' && fault.code === 'unexpected' ? value : fieldOf(fault.pointer, spoken)
  const sentence = spoken.sentences[fault.code]({ field, value, allowed: allowedOf(fault.allowed ?? [], spoken), parameters: fault.parameters ?? {} })
  // A pointer stays as it is written; a word that begins a sentence takes its capital.
  return fault.pointer.endsWith(field) && field !== '' ? sentence : sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}

function fieldOf(pointer: string, { fields, document }: FaultWords): string {
  const path = pointer.replace(/^\//, '')
  if (path === '') return document
  return Object.hasOwn(fields, path) ? fields[path as keyof typeof fields] : path
}

function quotedValue(value: unknown, { quote, nothing }: FaultWords): string {
  if (value === undefined || value === null || value === '') return nothing
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return quote(text.length > longestValue ? `${text.slice(0, longestValue)}…` : text)
}

function allowedOf(allowed: readonly string[], { separator }: FaultWords): string {
  return allowed.length > mostAllowed ? `${allowed.slice(0, mostAllowed).join(separator)}…` : allowed.join(separator)
}
