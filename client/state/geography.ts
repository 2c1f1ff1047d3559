import { computed, signal } from '@preact/signals'
import type { Names, Position } from '#core/network/facts/places.ts'
import { fetchNetwork, fetchScenarios } from '../api/endpoints.ts'
import type { LineFeature, LineProperties, NetworkCollection, PointFeature, PointProperties, ShippedScenario } from '../api/shapes.ts'
import { language } from './preferences.ts'
import { reportReach } from './reach.ts'

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
  readonly sources: NonNullable<NetworkCollection['sources']>
}

export const geography = signal<Geography | null>(null)
export const shippedScenarios = signal<readonly ShippedScenario[]>([])

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
    sources: collection.sources ?? {},
  }
}

/** Brings network and shipped scenarios; tries again while the server is away. */
export async function loadGeography(): Promise<void> {
  const [network, scenarios] = await Promise.all([fetchNetwork('base'), fetchScenarios()])
  if (network.ok) geography.value = indexNetwork(network.value)
  if (scenarios.ok) shippedScenarios.value = scenarios.value.scenarios
  reportReach(network.ok)
  if (!network.ok || !scenarios.ok) setTimeout(loadGeography, 3_000)
}

export const nameIn = (names: Partial<Names> | undefined, fallback: string): string => names?.[language.value] ?? names?.en ?? fallback

/** Name of a place or crossing in the language of the page; its id until the network is there. */
export const placeName = computed(() => {
  const known = geography.value
  const tongue = language.value
  return (id: string): string => (known?.places.get(id) ?? known?.crossings.get(id))?.names[tongue] ?? id
})
