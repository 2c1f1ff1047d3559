import type { Fault, FaultCode } from '../failures.ts'

/** Reads the fields of a document somebody wrote by hand, and notes every fault instead of stopping at the first. */
export interface FieldReader {
  readonly pointer: string
  has(name: string): boolean
  field(name: string): unknown
  fault(name: string, code: FaultCode, allowed?: readonly string[]): void
  /** Notes every field that is none of these. */
  only(names: readonly string[]): void
  text(name: string): string | undefined
  /** A finite number within the bounds, both inclusive. */
  number(name: string, least: number, most: number): number | undefined
  /** A calendar day `YYYY-MM-DD` that exists. */
  day(name: string): string | undefined
  oneOf<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined
  inside(name: string, value: Readonly<Record<string, unknown>>): FieldReader
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

export function createReader(document: Readonly<Record<string, unknown>>, pointer: string, faults: Fault[]): FieldReader {
  const has = (name: string) => Object.hasOwn(document, name) && document[name] !== undefined
  const field = (name: string): unknown => (has(name) ? document[name] : undefined)
  const fault = (name: string, code: FaultCode, allowed?: readonly string[]): void => {
    faults.push({ pointer: `${pointer}/${escaped(name)}`, code, value: field(name) ?? null, ...(allowed === undefined ? {} : { allowed }) })
  }
  const text = (name: string): string | undefined => {
    const value = field(name)
    if (value === undefined) return undefined
    if (typeof value === 'string' && value !== '' && value.length <= 200) return value
    fault(name, typeof value === 'string' ? 'outOfRange' : 'wrongType', ['text'])
    return undefined
  }
  return {
    pointer,
    has,
    field,
    fault,
    text,
    only(names) {
      for (const name of Object.keys(document)) if (!names.includes(name)) fault(name, 'unexpected', names)
    },
    number(name, least, most) {
      const value = field(name)
      if (value === undefined) return undefined
      if (typeof value !== 'number') fault(name, 'wrongType', ['number'])
      else if (!Number.isFinite(value)) fault(name, 'invalidNumber', ['number'])
      else if (value < least || value > most) fault(name, 'outOfRange', [`${least} - ${most}`])
      else return value
      return undefined
    },
    day(name) {
      const value = text(name)
      if (value === undefined) return undefined
      if (isDay(value)) return value
      fault(name, 'invalidDate', ['YYYY-MM-DD'])
      return undefined
    },
    oneOf(name, allowed) {
      const value = field(name)
      if (value === undefined) return undefined
      const found = allowed.find((candidate) => candidate === value)
      if (found === undefined) fault(name, 'unknownValue', allowed)
      return found
    },
    inside: (name, value) => createReader(value, `${pointer}/${escaped(name)}`, faults),
  }
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}
