import type { FieldReader } from '../field-reader.ts'

/** Notes a fault unless exactly one of the fields is there. */
export function readsOneOf(reader: FieldReader, names: readonly string[]): void {
  const [first, ...others] = names.filter(reader.has)
  if (first === undefined) reader.fault(names[0] ?? '', 'missing', names)
  for (const name of others) reader.fault(name, 'unexpected', names)
}
