import type { Step } from '../journey/steps.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { UnavailableCode } from './answer.ts'

/** What keeps a load from an arc whatever the hour; kept so that the answer can say why there is no route. */
export interface Obstacle {
  readonly code: UnavailableCode
  readonly parameters: Readonly<Record<string, string | number>>
  /** Ids of crossings, links or rules. */
  readonly blockedBy: readonly string[]
  /** First and last day of a rule, where they are known. */
  readonly from?: string
  readonly until?: string
}

/** One arc of the virtual network: a step from a place at a mode to another. */
export interface Arc {
  readonly from: string
  readonly to: string
  readonly step: Step
  /** Families that must be allowed for it. A truck that only takes a ferry needs river, not road. */
  readonly needs: readonly ModeFamily[]
  /** For the load as asked, on road and ferry alone. */
  readonly obstacle: Obstacle | null
  /** For the same goods in their box. */
  readonly boxedObstacle: Obstacle | null
  /** Of a journey with stops: it makes the next of them. */
  readonly makesStop?: true
}

/** Gates of the virtual network: the goods before loading and after unloading. */
export const originGate = 'gate@origin'
export const destinationGate = 'gate@destination'
