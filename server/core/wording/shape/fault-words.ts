import type { FaultCode } from '../../failures.ts'
import type { RouteQuery } from '../../journey/query.ts'
import type { SimulationQuery } from '../../simulation/result.ts'

/** What the sentence of a fault is made of. */
interface FaultParts {
  /** The field in words, or its pointer where it has no name. */
  readonly field: string
  /** The value as given, between quotation marks and cut where it is long. */
  readonly value: string
  /** What would be right, in one text; empty where nothing is known. */
  readonly allowed: string
  readonly parameters: Readonly<Record<string, string | number>>
}

export interface FaultWords {
  readonly fields: Readonly<
    Record<
      | keyof RouteQuery
      | keyof SimulationQuery
      | 'scenario'
      | 'alternative'
      | 'customer'
      | 'forwarder'
      | 'validDays'
      | 'incoterm'
      | 'format'
      | 'lang'
      | 'workers',
      string
    >
  >
  readonly quote: (text: string) => string
  readonly nothing: string
  readonly document: string
  readonly separator: string
  readonly sentences: Readonly<Record<FaultCode, (parts: FaultParts) => string>>
}
