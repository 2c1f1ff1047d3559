/** A type with intersections flattened and everything readonly, so that two spellings of one shape are identical. */
type Plain<Value> = Value extends string | number | boolean | null | undefined ? Value : { readonly [Key in keyof Value]: Plain<Value[Key]> }

type Identical<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

/**
 * `true` where a schema's output and a core type are the same in every field, optional ones included. Written as
 * `const same: SameType<...> = true`, a drift between the two is a compile error in either direction.
 */
export type SameType<Left, Right> = Identical<Plain<Left>, Plain<Right>>
