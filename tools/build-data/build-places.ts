import { find as findTimeZones } from 'geo-tz'
import type { Place, Position } from '#core/network/facts/places.ts'
import type { Provenance } from '#core/network/facts/provenance.ts'
import { greatCircleKm } from '#core/units.ts'
import type { Gazetteers, Row } from './gazetteers.ts'
import type { PlaceSpec } from './places/place-spec.ts'
import { rounded } from './polyline.ts'

type Located = Provenance & { readonly coordinates: Position; readonly gazetteerId?: string }

/** A gazetteer entry farther from the expected position is another place of the same name. */
const searchRadiusKm = 20
/** The table rounds to minutes and knows ports and stations of a town; farther off it is in error, or the code is another town's. */
const sameCodeKm = 60
/** Two editions of one gazetteer put the same town this near. */
const sameTownKm = 5

/** The places with positions from the gazetteers, zones, and UN/LOCODEs proved to exist. */
export function buildPlaces(specs: readonly PlaceSpec[], gazetteers: Gazetteers): readonly Place[] {
  return specs.map((spec) => {
    const { coordinates, gazetteerId, ...provenance } = locate(spec, gazetteers)
    const notes = [provenance.note, locodeNote(spec, coordinates, gazetteers.locodes)].filter((note) => note !== undefined)
    return {
      id: spec.id,
      kind: spec.kind,
      names: { zh: spec.names[0], ru: spec.names[1], en: spec.names[2] },
      aliases: [...new Set(spec.aliases.split(',').map((alias) => alias.trim()))].filter((alias) => alias !== '' && !spec.names.includes(alias)),
      country: spec.country,
      timeZone: timeZoneOf(spec, coordinates),
      ...(spec.locode === undefined ? {} : { locode: spec.locode }),
      coordinates,
      ...(gazetteerId === undefined ? {} : { gazetteerId }),
      handles: spec.handles,
      ...(spec.roles === undefined ? {} : { roles: spec.roles }),
      source: provenance.source,
      asOf: provenance.asOf,
      grade: provenance.grade,
      ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    }
  })
}

/** Railways and customs of all China work on Beijing time; elsewhere the zone is that of the position. */
function timeZoneOf(spec: PlaceSpec, [longitude, latitude]: Position): string {
  if (spec.country === 'CN') return 'Asia/Shanghai'
  const zone = findTimeZones(latitude, longitude)[0]
  if (zone === undefined) throw new Error(`${spec.id}: no time zone at ${longitude}, ${latitude}`)
  return zone
}

function locate({ id, position, country }: PlaceSpec, { towns, geonames, stations, harbours, locodes }: Gazetteers): Located {
  if ('at' in position) {
    const { at, because, source = 'domain-notes', grade = 'D' } = position
    return { coordinates: at, source, asOf: '2025', grade, note: because }
  }
  if ('station' in position) {
    const row = stations.find((station) => station.name_zh === position.station)
    if (row === undefined) throw new Error(`${id}: no station ${position.station}`)
    return {
      coordinates: positionOf(row.lon, row.lat),
      gazetteerId: `wikidata:${row.wikidata_id}`,
      source: 'wikidata-stations',
      asOf: '2026-06',
      grade: 'B',
      ...(position.because === undefined ? {} : { note: position.because }),
    }
  }
  if ('harbour' in position) {
    const row = harbours.find((harbour) => harbour.name === position.harbour)
    if (row === undefined) throw new Error(`${id}: no harbour ${position.harbour}`)
    return { coordinates: positionOf(row.lon, row.lat), source: 'natural-earth', asOf: '2025', grade: 'B' }
  }
  if ('locodeOf' in position) {
    const row = locodes.get(position.locodeOf)
    if (row?.lat === undefined || row.lat === '') throw new Error(`${id}: ${position.locodeOf} has no position`)
    return { coordinates: positionOf(row.lon, row.lat), source: 'un-locode', asOf: '2024', grade: 'C', note: 'UNECE rounds to whole minutes, about 1 km.' }
  }
  if ('geonames' in position) {
    const row = geonames.find((entry) => entry.id === position.geonames)
    if (row === undefined) throw new Error(`${id}: GeoNames ${position.geonames} is not in the package`)
    return { coordinates: rounded(row.coordinates), gazetteerId: `geonames:${row.id}`, source: 'geonames', asOf: '2023-03', grade: 'B' }
  }
  const candidates = towns
    .filter((town) => town.country === country && town.name === position.town)
    .map((town) => positionOf(town.lng, town.lat))
    .sort((a, b) => greatCircleKm(a, position.near) - greatCircleKm(b, position.near))
  const nearest = candidates[0]
  if (nearest === undefined || greatCircleKm(nearest, position.near) > searchRadiusKm) throw new Error(`${id}: no ${position.town} near ${position.near}`)
  const entry = geonames.find((other) => other.country === country && other.name === position.town && greatCircleKm(other.coordinates, nearest) < sameTownKm)
  return { coordinates: nearest, ...(entry === undefined ? {} : { gazetteerId: `geonames:${entry.id}` }), source: 'geonames', asOf: '2026', grade: 'B' }
}

/** What has to be said of the code beside it. Throws where the table has no such code. */
function locodeNote(spec: PlaceSpec, coordinates: Position, locodes: ReadonlyMap<string, Row>): string | undefined {
  if (spec.locode === undefined) return undefined
  const row = locodes.get(spec.locode)
  if (row === undefined) throw new Error(`${spec.id}: ${spec.locode} is not in the UN/LOCODE table`)
  if (row.status === 'QQ' || row.status === 'RQ') return `UN/LOCODE ${spec.locode} (${row.name}) is entered but not yet approved.`
  const away = row.lat === undefined || row.lat === '' ? 0 : greatCircleKm(coordinates, positionOf(row.lon, row.lat))
  return away > sameCodeKm ? `The UN/LOCODE table puts ${spec.locode} ${Math.round(away)} km off; its name and province are those of this place.` : undefined
}

const positionOf = (longitude: string | undefined, latitude: string | undefined): Position => rounded([Number(longitude), Number(latitude)])
