import type { ClosureReason, RiverService } from '#core/network/facts/crossings.ts'
import type { SeaPassage } from '#core/network/facts/links.ts'
import type { Mode, Names, PlaceRole, Position } from '#core/network/facts/places.ts'
import type { Grade } from '#core/network/facts/provenance.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import type { Change } from '#core/scenario/scenario.ts'
import type { SimulationDifference } from '#core/simulation/result.ts'

/** A point of the network: a place, or a crossing (`kind: 'crossing'`, with `sides` and `modes`, without country and zone). */
export interface PointProperties {
  readonly id: string
  readonly kind: string
  readonly names: Names
  readonly aliases?: readonly string[]
  readonly country?: string
  readonly timeZone?: string
  readonly locode?: string
  readonly sides?: readonly [string, string]
  readonly modes?: readonly Mode[]
  readonly roles?: readonly PlaceRoleRecord[]
  readonly source?: string
  readonly asOf?: string
  readonly grade?: Grade
  /** Of a crossing: days it does not work, and the windows of its river services, which nothing crosses outside of. */
  readonly closures?: readonly { readonly from: string; readonly to: string; readonly side?: string; readonly reason: ClosureReason }[]
  /** A demand is on file for the crossing alone, so that it can be simulated alone. */
  readonly simulated?: boolean
  readonly seasons?: readonly { readonly kind: RiverService['kind']; readonly from: string; readonly to: string }[]
}

/** What a place is to freight, and who says so. */
export interface PlaceRoleRecord {
  readonly role: PlaceRole
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
}

export interface LineProperties {
  readonly id: string
  readonly mode: Mode
  readonly from: string
  readonly to: string
  readonly distanceKm: number
  readonly tracks?: number
  readonly electrified?: boolean
  readonly source: string
  readonly grade: Grade
  readonly crossing?: string
  /** Drawn along the line of another way, for want of its own. */
  readonly alongside?: 'rail'
  /** Way of a sea lane between the Far East and Europe. */
  readonly passage?: SeaPassage
  /** Touched by the scenario. */
  readonly changed?: boolean
}

export interface PointFeature {
  readonly type: 'Feature'
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position }
  readonly properties: PointProperties
}

export interface LineFeature {
  readonly type: 'Feature'
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  readonly properties: LineProperties
}

interface SourceText {
  readonly citation: string
  readonly licence?: string
  readonly url?: string
}

export interface NetworkCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly (PointFeature | LineFeature)[]
  /** Records behind the source keys of answers, where the server sends them. */
  readonly attribution?: readonly string[]
  readonly rules?: Readonly<Record<string, Names>>
  readonly sources?: Readonly<Record<string, SourceText>>
}

export interface ShippedScenario {
  readonly id: string
  readonly names: Names
  readonly changes: readonly Change[]
}

export interface Comparison {
  readonly key: string
  readonly a: RouteAnswer | null
  readonly b: RouteAnswer | null
  readonly delta: { readonly amountMinor: number; readonly days: number; readonly co2eKg: number } | null
  readonly because: readonly string[]
  readonly differences?: readonly SimulationDifference[]
}

/** Ways are searched, pilot runs settle the shares of the ways, replications are made. */
export type RunPhase = 'search' | 'settle' | 'replicate'

export interface SimulationJob {
  readonly id: string
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  /** 0 to 1. */
  readonly progress: number
  /** Of one that runs; absent where the server does not say. */
  readonly phase?: RunPhase | null
}
