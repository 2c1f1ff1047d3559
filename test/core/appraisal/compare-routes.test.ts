import { describe, expect, it } from 'vitest'
import { compareRoutes } from '#core/appraisal/compare-routes.ts'
import type { Network } from '#core/network/network.ts'
import type { Alternative, RouteAnswer, Unavailable } from '#core/routing/answer.ts'

const scenario = (...changedIds: readonly string[]): Network['scenario'] => ({ id: 'x', hash: 'x', changedIds, assumptions: [] })

const alternative = (amountMinor: number, p50: number, co2eKg: number, crossings: readonly string[], links: readonly string[] = []) =>
  ({ crossings, legs: [{ links }], cost: { amountMinor }, days: { p10: 0, p50, p90: 0 }, co2eKg }) as unknown as Alternative

const answer = (key: string, alternatives: readonly Alternative[], blockedBy: readonly string[] = []): RouteAnswer =>
  ({ key, alternatives, unavailable: blockedBy.length === 0 ? [] : [{ blockedBy } as unknown as Unavailable] }) as unknown as RouteAnswer

describe('one question under two scenarios', () => {
  const before = answer('a', [alternative(100_00, 3.1, 500, ['heihe-bridge']), alternative(90_00, 9, 200, ['tongjiang-bridge'])])

  it('differs by the best alternative of each side, b minus a', () => {
    const after = answer('b', [alternative(80_00, 3.4, 450, ['second'])])
    expect(compareRoutes(before, after, scenario(), scenario('second')).delta).toEqual({ amountMinor: -20_00, days: 0.3, co2eKg: -50 })
  })

  it('has no difference where a side has no answer', () => {
    expect(compareRoutes(before, answer('b', []), scenario(), scenario()).delta).toBeNull()
  })

  it('is because of the changed objects that an answer uses, or that block it, and of no others', () => {
    const lost = answer('b', [], ['heihe-bridge'])
    expect(compareRoutes(before, lost, scenario(), scenario('heihe-bridge', 'manzhouli-road')).because).toEqual(['heihe-bridge'])
    const drawn = answer('b', [alternative(1, 1, 1, [], ['harbin-xunke-road'])])
    expect(compareRoutes(before, drawn, scenario('tongjiang-bridge'), scenario('harbin-xunke-road')).because).toEqual(['tongjiang-bridge', 'harbin-xunke-road'])
  })

  it('has one key for one pair, and another for the pair turned round', () => {
    const after = answer('b', [])
    const key = compareRoutes(before, after, scenario(), scenario()).key
    expect(compareRoutes(before, after, scenario(), scenario()).key).toBe(key)
    expect(compareRoutes(after, before, scenario(), scenario()).key).not.toBe(key)
  })
})
