/**
 * Faults that a user can cause, as kind-tagged values. A bug throws instead.
 * Message and HTTP status are made from `code` by the one table in `wording/fault-messages.ts`.
 */
export const faultCodes = [
  'unknownPlace',
  'ambiguousPlace',
  'sameEnds',
  'invalidDate',
  'dateOutsideData',
  'invalidNumber',
  'notWhole',
  'outOfRange',
  'unknownValue',
  'missing',
  'unexpected',
  'wrongType',
  'unknownScenario',
  'unknownCrossing',
  'unknownLink',
  'unknownAlternative',
  'duplicateId',
  'notJson',
  'tooLarge',
  'wrongShape',
  'unreadable',
  'conflict',
  'steadyNeedsCrossing',
  'notFound',
  'tooMany',
  'noTrafficOnFile',
  'runLeavesData',
  'runTooLong',
] as const
export type FaultCode = (typeof faultCodes)[number]

export interface Fault {
  /** JSON pointer into the query or document at fault, `/date`. */
  readonly pointer: string
  readonly code: FaultCode
  /** The value as it was given. */
  readonly value: unknown
  /** What would be right: values, names or a range in words of the domain. */
  readonly allowed?: readonly string[]
  readonly parameters?: Readonly<Record<string, string | number>>
}
