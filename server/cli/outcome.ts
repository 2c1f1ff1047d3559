import type { Fault } from '#core/failures.ts'

/** Exit status 0 answered, 1 understood but without an answer, 2 the call, a file or the data is wrong. */
export type Outcome =
  | { readonly status: 0 | 1; readonly json: unknown; readonly text: string }
  | { readonly status: 2; readonly faults: readonly Fault[] }
  /** A faulty dataset, file by file. */
  | { readonly status: 2; readonly json: unknown; readonly text: string }
