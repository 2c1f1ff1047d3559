import { expect, it } from 'vitest'
import type { Leg } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { routeGeoJson } from '#core/routing/route-geojson.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const bend = [126, 48] as const
const network = tinyNetwork((facts) => ({
  ...facts,
  places: facts.places.map((place) => (place.id === 'harbin' ? { ...place, coordinates: [126.6, 45.8] } : place)),
  geometry: { 'harbin-heihe-road': { ...facts.geometry['harbin-heihe-road'], coordinates: [[126.6, 45.8], bend, [127, 50]] } as never },
}))

/** The line of the first truck leg between two towns. */
function drawn(from: string, to: string): readonly (readonly [number, number])[] {
  const [best] = planRoutes(network, tinyQuery({ from, to, modes: ['road'], cargo: 'tent' }), null, ({ code }) => code).alternatives
  if (best === undefined) throw new Error(`no truck from ${from} to ${to}`)
  const line = routeGeoJson(best, network).features.find(
    ({ geometry, properties }) => geometry.type === 'LineString' && (properties as Pick<Leg, 'kind'>).kind === 'move',
  )
  return line?.geometry.coordinates as readonly (readonly [number, number])[]
}

it('a road is drawn the way that the truck goes, there and back', () => {
  expect(drawn('harbin', 'heihe')).toEqual([[126.6, 45.8], bend, [127, 50]])
  expect(drawn('heihe', 'harbin')).toEqual([[127, 50], bend, [126.6, 45.8]])
})
