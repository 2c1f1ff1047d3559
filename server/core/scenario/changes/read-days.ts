import type { FieldReader } from '../field-reader.ts'

/** The days `from` and `to` of a change, each where it is given. */
export function readDays(reader: FieldReader): { readonly from?: string; readonly to?: string } {
  const from = reader.day('from')
  const to = reader.day('to')
  if (from !== undefined && to !== undefined && from > to) reader.fault('to', 'outOfRange', [`>= ${from}`])
  return { ...(from && { from }), ...(to && { to }) }
}
