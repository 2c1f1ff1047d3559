import type { Mode, Position } from '#core/network/facts/places.ts'
import type { Dated, Grade } from '#core/network/facts/provenance.ts'

/** A short link across a border: the only kind that lies in two countries. */
export interface BorderLinkSpec {
  readonly mode: Mode
  readonly from: string
  readonly to: string
  readonly crossing: string
  readonly oneWay?: boolean
  readonly km: number
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
  readonly note?: string
  /** Posts that are planned, or shut to freight for works or by decision. */
  readonly inService?: Dated<boolean>
  /** Hand-drawn points between the two ends. */
  readonly through: readonly Position[]
}

type Common = Omit<BorderLinkSpec, 'mode' | 'from' | 'to' | 'oneWay'>

/** Loads change gauge where they arrive, so each direction runs on the gauge of the country it leaves. */
export const gaugePair = (first: string, firstMode: Mode, second: string, secondMode: Mode, common: Common): readonly BorderLinkSpec[] => [
  { ...common, mode: firstMode, from: first, to: second, oneWay: true },
  { ...common, mode: secondMode, from: second, to: first, oneWay: true, through: [...common.through].reverse() },
]

/** Lengths that no source gives; the note says on what they rest. */
export const assumed = { source: 'assumption-geo', asOf: '2026', grade: 'D' } as const
