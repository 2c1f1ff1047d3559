import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const direct = 'rail.bridge-rail'
const shuttle = 'rail-road.bridge-road'

/**
 * From Harbin to Moscow the train crosses the river on its own bridge and changes gauge in Blago, 24 h and CNY 500; or a
 * truck takes the box the 12 km over the road bridge, between two transfers of so many hours and so much each.
 */
function answered(transferHours: number, transferPrice: number, more: Partial<RouteQuery> = {}): RouteAnswer {
  const network = tinyNetwork((facts) => ({
    ...facts,
    operations: {
      ...facts.operations,
      handling: facts.operations.handling.map((work) =>
        work.operation === 'transfer'
          ? { ...work, hours: fact({ p50: transferHours, p90: transferHours }), price: [fact({ currency: 'CNY' as const, amount: transferPrice })] }
          : work,
      ),
    },
  }))
  return planRoutes(network, tinyQuery({ alternatives: 8, ...more }), null, ({ code }) => code)
}

const ids = ({ alternatives }: RouteAnswer): readonly string[] => alternatives.map(({ id }) => id)

describe('a train whose box goes a few km by truck', () => {
  it('is no route of its own where it costs more, takes longer and emits more than the train that goes through', () => {
    expect(ids(answered(15, 400))).toContain(direct)
    expect(ids(answered(15, 400))).not.toContain(shuttle)
  })

  it('stays where it is the cheapest of all, though slower and in sum worse', () => {
    // Two transfers at 150 against 500 for the gauge change; some 100 h longer weigh more.
    const found = ids(answered(60, 150))
    expect(found.indexOf(shuttle)).toBeGreaterThan(found.indexOf(direct))
    expect(found).toContain(direct)
  })

  it('stands before it, and beside it, where it is the best by the objective', () => {
    expect(ids(answered(5, 100, { objective: 'cost' })).slice(0, 2)).toEqual([shuttle, direct])
  })

  it('never hides something cheaper that avoiding the bridge of the trains would bring up', () => {
    const least = (answer: RouteAnswer): number => Math.min(...answer.alternatives.map(({ cost }) => cost.amountMinor))
    for (const hours of [1, 15, 60])
      for (const price of [10, 200, 270, 400])
        expect(least(answered(hours, price, { avoid: ['bridge-rail'] }))).toBeGreaterThanOrEqual(least(answered(hours, price)))
  })
})

describe('a ferry beside a bridge', () => {
  it('is a way of its own: it takes the truck whole', () => {
    const network = tinyNetwork()
    const answer = planRoutes(network, tinyQuery({ modes: ['road', 'river'], cargo: 'tent', alternatives: 8 }), null, ({ code }) => code)
    expect(ids(answer)).toEqual(expect.arrayContaining([expect.stringContaining('bridge-road'), expect.stringContaining('.river')]))
  })
})
