import type { Mode, Place, PlaceKind, PlaceRole, Position } from '#core/network/facts/places.ts'
import type { Grade } from '#core/network/facts/provenance.ts'

/** Where the position of a place is read: a gazetteer entry near a rough position, or the position itself with the reason. */
type PositionSpec =
  | { readonly town: string; readonly near: Position }
  | { readonly geonames: string }
  | { readonly station: string; readonly because?: string }
  | { readonly harbour: string }
  | { readonly locodeOf: string }
  | { readonly at: Position; readonly because: string; readonly source?: string; readonly grade?: Grade }

/** One hand-kept place: what no gazetteer knows (idiomatic names, aliases, terminals) and where to look up the rest. */
export interface PlaceSpec {
  readonly id: string
  readonly kind: PlaceKind
  readonly country: string
  /** Chinese, Russian, English. */
  readonly names: readonly [zh: string, ru: string, en: string]
  readonly aliases: string
  readonly position: PositionSpec
  /** Where the main railway passes, if the nearest rails to the centre are those of a branch: railways are drawn through it. */
  readonly mainStation?: Position
  /** Absent where UNECE lists no code for this place. */
  readonly locode?: string
  readonly handles: readonly Mode[]
  readonly roles?: Place['roles']
}

/** One role of a place and where it is read. */
export const role = (kind: PlaceRole, source: string, asOf: string, grade: Grade, note?: string) => ({
  role: kind,
  source,
  asOf,
  grade,
  ...(note === undefined ? {} : { note }),
})
