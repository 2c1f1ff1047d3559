import type { Fault } from '#core/failures.ts'

type FlagKind = 'text' | 'number' | 'list' | 'switch'
/** Flags of a command by name, without the dashes. */
export type Flags = Readonly<Record<string, FlagKind>>

export interface Parsed {
  /** By camelCase name, as the HTTP fields are called. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
  readonly faults: readonly Fault[]
}

/**
 * Reads `--flag value` and `--flag=value`; lists by comma or by repetition. A number that is none stays text, so that
 * the one who knows the field says what is wrong with it. All faults of the call at once.
 */
export function parseFlags(words: readonly string[], flags: Flags): Parsed {
  const fields = new Map<string, unknown>()
  const positionals: string[] = []
  const faults: Fault[] = []
  const names = Object.keys(flags).map((name) => `--${name}`)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (!word.startsWith('--')) {
      positionals.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const name = equals === -1 ? word.slice(2) : word.slice(2, equals)
    const field = camelCase(name)
    const kind = Object.hasOwn(flags, name) ? flags[name] : undefined
    if (kind === undefined) {
      faults.push({ pointer: `/${field}`, code: 'unexpected', value: word, allowed: names })
      // A value after an unknown flag belongs to it, as far as anybody can tell.
      if (equals === -1 && !(words[index + 1] ?? '--').startsWith('--')) index += 1
      continue
    }
    if (kind === 'switch') {
      if (equals === -1) fields.set(field, true)
      else faults.push({ pointer: `/${field}`, code: 'unexpected', value: word, allowed: [`--${name}`] })
      continue
    }
    const value = equals === -1 ? words[index + 1] : word.slice(equals + 1)
    if (equals === -1) index += 1
    if (value === undefined || (equals === -1 && value.startsWith('--'))) {
      faults.push({ pointer: `/${field}`, code: 'missing', value: null, allowed: [`--${name}=${kind}`] })
      if (value !== undefined) index -= 1
    } else if (kind === 'list') fields.set(field, [...((fields.get(field) as string[] | undefined) ?? []), ...split(value)])
    else if (fields.has(field)) faults.push({ pointer: `/${field}`, code: 'conflict', value: word, allowed: [String(fields.get(field))] })
    else fields.set(field, kind === 'number' ? numberOr(value) : value)
  }
  return { fields: Object.fromEntries(fields), positionals, faults }
}

const split = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

const numberOr = (text: string): number | string => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : text)

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
