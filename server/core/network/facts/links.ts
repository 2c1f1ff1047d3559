import type { Mode, Names, Position } from './places.ts'
import type { Dated, Fact, Provenance } from './provenance.ts'

/**
 * A stretch of line, road, river or sea between two places. Travelled both ways unless `oneWay`.
 * A link never lies in two countries unless it is the short link of a `crossing`.
 */
export interface Link {
  readonly id: string
  readonly mode: Mode
  readonly from: string
  readonly to: string
  /** Country whose tariffs, speeds and rules hold on it; absent at sea. Rail over a crossing keeps those of the country it leaves. */
  readonly country?: string
  /** Published or tariff chainage, km; never the length of the drawn line. */
  readonly lengthKm: Fact<number>
  /** True where loads move only from `from` to `to`: the dual-gauge border links, one per direction. */
  readonly oneWay?: boolean
  /** Id of the crossing that this link passes. */
  readonly crossing?: string
  /** Line, road or lane by its usual name. */
  readonly name?: Names
  readonly tracks?: Fact<number>
  readonly traction?: Fact<'electric' | 'diesel'>
  /** Sea lanes only: the way taken between the Far East and Europe. */
  readonly passage?: 'suez' | 'cape'
  /** False on days on which no regular service takes this way; absent: always in service. */
  readonly inService?: Dated<boolean>
}

export interface Geometry extends Provenance {
  /** Licence under which the coordinates may be passed on. */
  readonly licence: string
  /** From the link's `from` to its `to`. */
  readonly coordinates: readonly Position[]
}

/** A link shut by a scenario on whole local days of its `from`, both inclusive; the dataset itself closes crossings only. */
export interface LinkClosure extends Provenance {
  readonly link: string
  readonly from: string
  readonly to: string
}
