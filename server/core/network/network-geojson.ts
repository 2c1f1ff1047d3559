import type { Names, Place, Position } from './facts/places.ts'
import type { Network } from './network.ts'

/** RFC 7946 collection of places, crossings and links; `sources` spells out the source keys that features carry. */
export interface NetworkGeojson {
  readonly type: 'FeatureCollection'
  readonly features: readonly Feature[]
  readonly dataset: { readonly version: string; readonly hash: string }
  readonly scenario: string
  readonly attribution: readonly string[]
  readonly sources: Network['facts']['sources']
  /** Titles of the rules that answers name by id. */
  readonly rules: Readonly<Record<string, Names>>
}

interface Feature {
  readonly type: 'Feature'
  readonly geometry: { readonly type: 'Point'; readonly coordinates: Position } | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  readonly properties: Readonly<Record<string, unknown>>
}

/** The network as it is drawn: every point that can end a route, every crossing, and every link along its real line. */
export function networkGeojson({ facts, datasetHash, scenario, placesById }: Network): NetworkGeojson {
  const places = facts.places.map((place): Feature => {
    const { id, kind, names, aliases, country, timeZone, locode, coordinates, roles, source, asOf, grade } = place
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: {
        id,
        kind,
        names,
        aliases,
        country,
        timeZone,
        ...(locode !== undefined && { locode }),
        ...(roles !== undefined && { roles: roles.map(({ role, source, asOf, grade }) => ({ role, source, asOf, grade })) }),
        source,
        asOf,
        grade,
      },
    }
  })
  const crossings = facts.crossings.map(
    ({ id, names, sides, modes, coordinates, closures, riverServices, source, grade }): Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates },
      properties: {
        id,
        kind: 'crossing',
        names,
        sides,
        modes,
        ...(closures.length > 0 && { closures: closures.map(({ from, to, side, reason }) => ({ from, to, ...(side !== undefined && { side }), reason })) }),
        ...(riverServices !== undefined && {
          seasons: riverServices.flatMap(({ kind, windows }) => windows.map(({ from, to }) => ({ kind, from, to }))),
        }),
        ...(facts.demand.some(({ crossing }) => crossing === id) && { simulated: true }),
        source,
        grade,
      },
    }),
  )
  const links = facts.links.map((link): Feature => {
    const straight = [link.from, link.to].map((id) => placeOf(placesById, id).coordinates)
    return {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: facts.geometry[link.id]?.coordinates ?? straight },
      properties: {
        id: link.id,
        mode: link.mode,
        from: link.from,
        to: link.to,
        distanceKm: link.lengthKm.value,
        ...(link.oneWay === true && { oneWay: true }),
        ...(link.crossing !== undefined && { crossing: link.crossing }),
        ...(facts.geometry[link.id]?.alongside !== undefined && { alongside: facts.geometry[link.id]?.alongside }),
        ...(link.passage !== undefined && { passage: link.passage }),
        ...(link.name !== undefined && { name: link.name }),
        ...(link.tracks !== undefined && { tracks: link.tracks.value }),
        ...(link.traction !== undefined && { electrified: link.traction.value === 'electric' }),
        source: link.lengthKm.source,
        grade: link.lengthKm.grade,
        ...(scenario.changedIds.includes(link.id) && { changed: true }),
      },
    }
  })
  return {
    type: 'FeatureCollection',
    features: [...places, ...crossings, ...links],
    dataset: { version: facts.dataset.version, hash: datasetHash },
    scenario: scenario.id,
    attribution: facts.dataset.attribution,
    sources: facts.sources,
    rules: Object.fromEntries(facts.rules.map(({ id, title }) => [id, title])),
  }
}

function placeOf(placesById: Network['placesById'], id: string): Place {
  const place = placesById.get(id)
  if (place === undefined) throw new Error(`link end ${id} is no place; the dataset was not checked`)
  return place
}
