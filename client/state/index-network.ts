import type { Position } from '#core/network/facts/places.ts'
import type { LineFeature, LineProperties, NetworkCollection, PointFeature, PointProperties } from '../api/shapes.ts'

export interface Point extends PointProperties {
  readonly coordinates: Position
}

export interface Line extends LineProperties {
  readonly coordinates: readonly Position[]
}

/** The network as the client holds it: points and lines by id. */
export interface Geography {
  readonly places: ReadonlyMap<string, Point>
  readonly crossings: ReadonlyMap<string, Point>
  readonly lines: ReadonlyMap<string, Line>
  readonly attribution: readonly string[]
  readonly sources: NonNullable<NetworkCollection['sources']>
  /** Titles of rules by id. */
  readonly rules: NonNullable<NetworkCollection['rules']>
}

export function indexNetwork(collection: NetworkCollection): Geography {
  const points = collection.features
    .filter((feature): feature is PointFeature => feature.geometry.type === 'Point')
    .map(({ properties, geometry }): Point => ({ ...properties, coordinates: geometry.coordinates }))
  const lines = collection.features
    .filter((feature): feature is LineFeature => feature.geometry.type === 'LineString')
    .map(({ properties, geometry }): Line => ({ ...properties, coordinates: geometry.coordinates }))
  return {
    places: new Map(points.filter(({ kind }) => kind !== 'crossing').map((point) => [point.id, point])),
    crossings: new Map(points.filter(({ kind }) => kind === 'crossing').map((point) => [point.id, point])),
    lines: new Map(lines.map((line) => [line.id, line])),
    attribution: collection.attribution ?? [],
    sources: collection.sources ?? {},
    rules: collection.rules ?? {},
  }
}
