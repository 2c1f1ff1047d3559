import type { Provenance } from './provenance.ts'

/** The five network modes. The gauge is part of the mode, so that a gauge break cannot be forgotten. */
export const modes = ['rail-1435', 'rail-1520', 'road', 'river', 'sea'] as const
export type Mode = (typeof modes)[number]

/** The four families a user chooses from; `rail` is both gauges. */
export const modeFamilies = ['rail', 'road', 'river', 'sea'] as const
export type ModeFamily = (typeof modeFamilies)[number]

export const languages = ['zh', 'ru', 'en'] as const
export type Language = (typeof languages)[number]
export type Names = Readonly<Record<Language, string>>

/** Longitude and latitude in degrees, WGS 84, as GeoJSON orders them. */
export type Position = readonly [longitude: number, latitude: number]

export type PlaceKind = 'city' | 'town' | 'railStation' | 'railTerminal' | 'seaport' | 'riverPort' | 'borderPort'

/** What a place is to freight; each needs a source, because a title given by a ministry is a fact and not a guess. */
export const placeRoles = ['containerHub', 'railTerminal', 'seaport', 'riverPort', 'bondedZone', 'ecommerceZone', 'tirOffice', 'chinaEuropeTrains'] as const
export type PlaceRole = (typeof placeRoles)[number]

export interface Place extends Provenance {
  readonly id: string
  readonly kind: PlaceKind
  readonly names: Names
  /** Other names and spellings in any script: pinyin, Wade-Giles, former and Latin forms, station names. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2. A field, never a point-in-polygon answer: border maps are up to 1 km off. */
  readonly country: string
  /** IANA zone. */
  readonly timeZone: string
  /** UN/LOCODE where one exists for this place; absent rather than invented. */
  readonly locode?: string
  readonly coordinates: Position
  /** Entry of a gazetteer that the coordinates were read from: `geonames:2037013`, `wikidata:Q92399`; absent where none lists the place. */
  readonly gazetteerId?: string
  /** Modes at which a box or a truck load can be loaded, unloaded or transferred here; at least one. */
  readonly handles: readonly Mode[]
  readonly roles?: readonly (Provenance & { readonly role: PlaceRole })[]
}
