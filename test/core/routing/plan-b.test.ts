import { describe, expect, it } from 'vitest'
import { planB } from '#core/routing/plan-b.ts'
import { byRail, byRoad, bySea, overHeihe, quotedNetwork } from '../quote/quoted-answer.ts'

const network = quotedNetwork()
const overBoth = { ...overHeihe, id: 'both', crossings: ['heihe-bridge', 'manzhouli-rail'] }

describe('plan B', () => {
  it('is the best that needs no border of the first', () => {
    expect(planB(byRail, [byRail, byRoad, bySea, overHeihe], network)).toEqual({ alternative: bySea, shared: [] })
  })

  it('that shares a border says which, where none is free of it', () => {
    const chosen = { ...byRail, crossings: ['manzhouli-rail', 'heihe-bridge'] }
    expect(planB(chosen, [chosen, byRoad], network)).toEqual({ alternative: byRoad, shared: ['manzhouli-rail'] })
  })

  it('needs to spare at least one border', () => {
    expect(planB(byRail, [byRail, byRoad, overBoth], network)).toBeNull()
  })

  it('of a sea way is one by another lane or by land', () => {
    expect(planB(bySea, [bySea, { ...bySea, id: 'sea.again' }, byRoad], network)?.alternative.id).toBe(byRoad.id)
  })
})
