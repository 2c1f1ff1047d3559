import { describe, expect, it } from 'vitest'
import type { Crossing } from '#core/network/facts/crossings.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const bothWays = (p50: number, p90: number, vehicle: 'train' | 'truck') => [{ ...fact({ p50, p90 }), direction: 'both', class: vehicle }] as const
const warned = (congestedHours: Crossing['congestedHours'], modes: readonly ['rail'] | readonly ['road']) => {
  const network = tinyNetwork((facts) => ({
    ...facts,
    crossings: facts.crossings.map((each) => ({ ...each, ...(congestedHours === undefined ? {} : { congestedHours }) })),
  }))
  const [first] = planRoutes(network, tinyQuery({ modes }), null, ({ code }) => code).alternatives
  return { days: first?.days.p50, warning: first?.warnings.find(({ code }) => code === 'congestedBorder') }
}

describe('a border with a congested regime on file', () => {
  it('is told of in days, from the median to the slow end', () => {
    expect(warned(bothWays(288, 480, 'train'), ['rail']).warning).toMatchObject({ parameters: { fromDays: 12, toDays: 20 }, source: 'tiny' })
  })

  it('leaves the days of the route those of the normal regime', () => {
    expect(warned(bothWays(288, 480, 'train'), ['rail']).days).toBe(warned(undefined, ['rail']).days)
  })

  it('is not told of to trucks where only trains were stuck, nor where nothing is on file', () => {
    expect(warned(bothWays(288, 480, 'train'), ['road']).warning).toBeUndefined()
    expect(warned(undefined, ['rail']).warning).toBeUndefined()
  })
})
