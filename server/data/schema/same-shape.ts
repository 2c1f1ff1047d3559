import type { z } from 'zod'

/** A type with intersections flattened and everything readonly, so that two spellings of one shape are identical. */
type Plain<Value> = Value extends string | number | boolean | null | undefined ? Value : { readonly [Key in keyof Value]: Plain<Value[Key]> }

type Identical<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

/**
 * Passes a schema through if its output and a core type are the same in every field, optional ones included; a drift between
 * the two, in either direction, is a compile error. Written `sameShape<Place>()(z.strictObject({ ... }))`.
 */
export function sameShape<Core>() {
  return <Schema extends z.ZodType>(schema: Identical<Plain<z.output<Schema>>, Plain<Core>> extends true ? Schema : never): Schema => schema
}
