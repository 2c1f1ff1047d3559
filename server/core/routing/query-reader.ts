import type { Fault, FaultCode } from '../failures.ts'

/** Reads the fields of a question one by one and notes every fault; what it gives back after a fault is never used. */
export interface QueryReader {
  readonly fault: (field: string, code: FaultCode, value: unknown, allowed?: readonly string[]) => void
  readonly raw: (field: string) => unknown
  readonly isGiven: (field: string) => boolean
  /** @param right what would be right, told of an empty or wrong value */
  readonly text: (field: string, right?: readonly string[]) => string | undefined
  /** A finite number between bounds, written as one; a string of digits counts, as the command line gives it. */
  readonly number: (field: string, least: number, most: number, whole?: boolean, words?: readonly string[]) => number | undefined
  readonly oneOf: <Value extends string>(field: string, allowed: readonly Value[]) => Value | undefined
  /** Strings of a list; a single string counts as a list, commas part it. */
  readonly list: (field: string, most: number) => readonly string[] | undefined
}

export function queryReader(document: object, faults: Fault[]): QueryReader {
  const fault: QueryReader['fault'] = (field, code, value, allowed) => {
    faults.push({ pointer: `/${field}`, code, value, ...(allowed && { allowed }) })
  }
  const raw = (field: string): unknown => (Object.hasOwn(document, field) ? (document as Record<string, unknown>)[field] : undefined)
  const isGiven = (field: string): boolean => raw(field) !== undefined && raw(field) !== null
  const text = (field: string, right: readonly string[] = ['text']): string | undefined => {
    if (!isGiven(field)) return undefined
    const value = raw(field)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    fault(field, value === '' || typeof value === 'string' ? 'missing' : 'wrongType', value, right)
    return undefined
  }
  const number: QueryReader['number'] = (field, least, most, whole = false, words = []) => {
    if (!isGiven(field)) return undefined
    const value = raw(field)
    const range = [`${least} - ${most}${whole ? ' (whole)' : ''}`, ...words]
    const parsed = typeof value === 'number' ? value : typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN
    if (!Number.isFinite(parsed)) fault(field, typeof value === 'string' || typeof value === 'number' ? 'invalidNumber' : 'wrongType', value, range)
    else if (parsed < least || parsed > most || (whole && !Number.isInteger(parsed))) fault(field, 'outOfRange', value, range)
    else return parsed
    return undefined
  }
  const oneOf: QueryReader['oneOf'] = (field, allowed) => {
    const given = text(field, allowed)
    if (given === undefined) return undefined
    const known = allowed.find((value) => value.toLowerCase() === given.toLowerCase())
    if (known === undefined) fault(field, 'unknownValue', given, allowed)
    return known
  }
  const list: QueryReader['list'] = (field, most) => {
    if (!isGiven(field)) return undefined
    const value = raw(field)
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (entries.some((entry) => typeof entry !== 'string')) {
      fault(field, 'wrongType', value, ['list of texts'])
      return undefined
    }
    const texts = entries.flatMap((entry) => String(entry).split(',')).map((entry) => entry.trim())
    if (texts.length > most) {
      fault(field, 'tooMany', texts.length, [`<= ${most}`])
      return undefined
    }
    return texts.filter((entry) => entry !== '')
  }
  return { fault, raw, isGiven, text, number, oneOf, list }
}
