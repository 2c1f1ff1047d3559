import type { Mode, PlaceKind } from '#core/network/facts/places.ts'
import type { Grade } from '#core/network/facts/provenance.ts'
import { type PlaceSpec, role } from './place-spec.ts'

export const rail: readonly Mode[] = ['rail-1520']
export const road: readonly Mode[] = ['road']
export const both: readonly Mode[] = ['rail-1520', 'road']

/** A container yard known from train timetables only: D until an operator's list is read. */
export const containerYard = (note: string) => ({
  roles: [role('containerHub', 'container-terminals-general', '2025', 'D', `${note} General knowledge, not read in an operator's list.`)],
})

/** A container terminal or a station of regular container trains that a dated page names. */
export const namedYard = (source: string, asOf: string, grade: Grade, note: string) => ({ roles: [role('containerHub', source, asOf, grade, note)] })

type Names = readonly [zh: string, ru: string, en: string]

/** Writes places of one country in a row each; a position that is only digits is a GeoNames entry. */
export const placesOf =
  (country: string) =>
  (
    id: string,
    kind: PlaceKind,
    names: Names,
    aliases: string,
    position: string | PlaceSpec['position'],
    handles: readonly Mode[],
    more: Partial<PlaceSpec> = {},
  ): PlaceSpec => ({ id, kind, country, names, aliases, position: typeof position === 'string' ? { geonames: position } : position, handles, ...more })
