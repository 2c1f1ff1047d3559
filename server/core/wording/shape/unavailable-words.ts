import type { UnavailableCode } from '../../routing/answer.ts'
import type { Speaker } from '../speaker.ts'

/** Parameters that the reasons know; each may be left out, then its part of the sentence is. */
export interface UnavailableParts {
  readonly crossing?: string
  readonly link?: string
  readonly place?: string
  /** Ends of the link. */
  readonly start?: string
  readonly end?: string
  readonly from?: string
  readonly to?: string
  readonly until?: string
  readonly country?: string
  readonly vehicle?: string
  readonly rule?: string
  readonly family?: string
  readonly service?: string
  readonly tonnes?: number
  readonly limitTonnes?: number
  /** Smaller units among which the goods are divided in an alternative of the same answer. */
  readonly units?: number
}

export type UnavailableWords = { readonly [Code in UnavailableCode]: (parts: UnavailableParts, say: Speaker) => string }
