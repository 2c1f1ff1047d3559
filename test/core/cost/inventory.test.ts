import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodsValueOfTime, inventoryOf } from '#core/cost/inventory.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const goods = { currency: 'CNY', value: 365_000, capitalRate: 10, shipmentsPerYear: null, days: { p50: 20, p90: 20 } } as const

describe('goods on the way', () => {
  it('bind capital for the days until they are delivered: 365,000 at 10 % for 20 days is 2,000', () => {
    expect(inventoryOf(goods)).toMatchObject({ inTransit: { amountMinor: 200_000 }, stock: null })
  })

  it('sent once a day are on the way in as many shipments as there are days, and need no safety stock where the days are certain', () => {
    const { stock } = inventoryOf({ ...goods, shipmentsPerYear: 365 })
    expect(stock).toEqual({ pipelineMinor: 730_000_000, safetyMinor: 0, perYearMinor: 73_000_000, perShipmentMinor: 200_000 })
  })

  it('need 1.645 days of stock for each day of deviation: P90 lies 1.2816 deviations above the median', () => {
    const { stock } = inventoryOf({ ...goods, shipmentsPerYear: 365, days: { p50: 20, p90: 21.2815515655446 } })
    expect(stock?.safetyMinor).toBe(Math.round(365_000_00 * 1.6448536269514722))
  })

  it('cost no less where they are dearer, slower or less sure', () => {
    const money = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(money, money, fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }), (value, more, p50, spread) => {
        const year = (amount: number, days: number, late: number): number =>
          inventoryOf({ ...goods, value: amount, shipmentsPerYear: 52, days: { p50: days, p90: days + late } }).stock?.perYearMinor ?? 0
        const base = year(value, p50, spread)
        for (const other of [year(value + more, p50, spread), year(value, p50 + 1, spread), year(value, p50, spread + 1)])
          expect(other).toBeGreaterThanOrEqual(base - 1)
      }),
    )
  })

  it('say which figures are assumed: the usual rate is, one that was given is not', () => {
    const grade = (capitalRate: number | null) => inventoryOf({ ...goods, capitalRate }).parameters.find(({ name }) => name === 'capitalRate')?.grade
    expect([grade(null), grade(8)]).toEqual(['D', undefined])
  })
})

describe('a route of goods with a value', () => {
  it('tells what they cost on the way; one without a value does not', () => {
    const network = tinyNetwork()
    const plan = (value: number | null) => planRoutes(network, tinyQuery({ value, modes: ['rail'] }), null, ({ code }) => code).alternatives[0]
    const valued = plan(365_000)
    expect(valued?.inventory?.inTransit.amountMinor).toBe(Math.round((valued?.daysFromReady.p50 ?? 0) * 10_000))
    expect(plan(null)?.inventory).toBeUndefined()
  })

  it('takes their capital cost as the value of time where asked to, and asks for the value', () => {
    const ends = { from: 'harbin', to: 'moscow', valueOfTime: 'goods', weight: 10, currency: 'EUR' }
    const read = readRouteQuery({ ...ends, value: 876_000, capitalRate: 10 }, tinyNetwork())
    expect(read).toMatchObject({ ok: true, value: { valueOfTime: 1 } })
    expect(goodsValueOfTime(87_600, 10)).toBe(1)
    expect(readRouteQuery(ends, tinyNetwork())).toMatchObject({ ok: false, failures: [{ pointer: '/value', code: 'missing' }] })
    expect(readRouteQuery({ ...ends, valueOfTime: 'gold', value: 1 }, tinyNetwork())).toMatchObject({
      ok: false,
      failures: [{ pointer: '/valueOfTime', allowed: ['0 - 1000', 'goods'] }],
    })
  })
})
