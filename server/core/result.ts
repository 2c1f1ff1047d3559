/** An answer or the failures that stand in its way; core functions that a user can make fail return one. */
export type Result<Value, Failure> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failures: readonly Failure[] }

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const failed = <Failure>(failures: readonly Failure[]): Result<never, Failure> => ({ ok: false, failures })
