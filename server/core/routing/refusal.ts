import type { Blocker } from './answer.ts'

/** What stands in the way, and since and until when, as far as that is known. */
export type Refusal = Omit<Blocker, 'id' | 'reason'> & { readonly blockedBy: readonly string[] }
