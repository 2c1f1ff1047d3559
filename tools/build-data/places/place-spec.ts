import type { Mode, PlaceKind, Position } from '#core/network/facts/places.ts'

/** Where the position of a place is read: a gazetteer entry near a rough position, or the position itself with the reason. */
type PositionSpec =
  | { readonly town: string; readonly near: Position }
  | { readonly station: string; readonly because?: string }
  | { readonly locodeOf: string }
  | { readonly at: Position; readonly because: string }

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
}
