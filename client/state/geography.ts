import { computed, effect, signal } from '@preact/signals'
import type { Names, Position } from '#core/network/facts/places.ts'
import { fetchNetwork, fetchScenarios } from '../api/endpoints.ts'
import type { LineFeature, LineProperties, NetworkCollection, PointFeature, PointProperties, ShippedScenario } from '../api/shapes.ts'
import { scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { plan } from './store.ts'

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
    attribution: collection.attribution ?? [],
    sources: collection.sources ?? {},
  }
}

const retryMilliseconds = 3_000

/** Brings the network under the scenario on screen, now and on each change; tries again while the server is away. */
function followNetwork(): void {
  const again = signal(0)
  effect(() => {
    void again.value
    const scenario = scenarioForServer(plan.value.scenario)
    const abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    fetchNetwork(scenario, abort.signal)
      .then((reply) => {
        if (reply.ok) geography.value = indexNetwork(reply.value)
        else if (reply.problem.kind === 'unreachable' || reply.problem.status === 503) timer = setTimeout(() => again.value++, retryMilliseconds)
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error
      })
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  })
}

async function loadScenarios(): Promise<void> {
  const reply = await fetchScenarios()
  if (reply.ok) shippedScenarios.value = reply.value.scenarios.filter(({ id }) => id !== 'base')
  else setTimeout(loadScenarios, retryMilliseconds)
}

export function loadGeography(): void {
  followNetwork()
  void loadScenarios()
}

export const nameIn = (names: Partial<Names> | undefined, fallback: string): string => names?.[language.value] ?? names?.en ?? fallback

/** Name of a place or crossing in the language of the page; its id until the network is there. */
export const placeName = computed(() => {
  const known = geography.value
  const tongue = language.value
  return (id: string): string => (known?.places.get(id) ?? known?.crossings.get(id))?.names[tongue] ?? id
})
