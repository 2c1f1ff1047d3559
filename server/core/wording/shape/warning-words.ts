import type { Speaker } from '../speaker.ts'
import type { WarningCode, WarningParameters } from '../warning-codes.ts'

export interface WarningWords {
  readonly sentences: { readonly [Code in WarningCode]: (parameters: WarningParameters[Code], say: Speaker) => string }
  /** For a code that an answer of a newer version carries. */
  readonly unknown: (code: string, details: string) => string
}
