import { describe, expect, it } from 'vitest'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { shippedWorld } from '../../shipped-world.ts'

const { network } = await shippedWorld()
const waits = new Map()
const ask = (more: Readonly<Record<string, unknown>>) => {
  const query = readRouteQuery({ from: 'harbin', to: 'moscow', date: '2026-10-12', modes: ['rail'], alternatives: 1, ...more }, network)
  if (!query.ok) throw new Error(JSON.stringify(query.failures))
  const [best] = answerQuestion(network, query.value, 'en', waits).alternatives
  if (best === undefined) throw new Error('no route')
  return best
}
const priceOf = (of: ReturnType<typeof ask>, units: number) => of.byQuantity.breaks.find((step) => step.units === units)?.amountMinor ?? Number.NaN

describe('prices by quantity', () => {
  it('are what the question with that quantity costs, to the minor unit', () => {
    const one = ask({ cargo: '45G1' })
    for (const quantity of [5, 20]) expect(priceOf(one, quantity), `${quantity}`).toBe(ask({ cargo: '45G1', quantity }).cost.amountMinor)
    expect(priceOf(one, 1)).toBe(one.cost.amountMinor)
    expect(one.byQuantity.reasons).toEqual(['nothing'])
  })

  it('of 20 ft boxes tell the empty place beside an odd one apart', () => {
    const one = ask({ cargo: '22G1', weight: 12 })
    expect(one.byQuantity.reasons).toEqual(['pairPlace'])
    expect(priceOf(one, 1)).toBeGreaterThan(priceOf(one, 2) / 2)
    for (const quantity of [2, 5]) expect(priceOf(one, quantity), `${quantity}`).toBe(ask({ cargo: '22G1', weight: 12, quantity }).cost.amountMinor)
  })

  it('share an own rate for the whole shipment, and carry the margin of the offer', () => {
    const ownRates = [{ line: 'documents', amount: 1000, currency: 'CNY', per: 'shipment', supplier: 'Broker B' }]
    const one = ask({ cargo: '45G1', ownRates, margin: '10%' })
    expect(one.byQuantity.reasons).toEqual(['perShipment'])
    expect(priceOf(one, 50) / 50).toBeLessThan(priceOf(one, 1))
    const five = ask({ cargo: '45G1', ownRates, margin: '10%', quantity: 5 })
    expect(one.byQuantity.breaks.find(({ units }) => units === 5)).toEqual({
      units: 5,
      amountMinor: five.cost.amountMinor,
      sellMinor: five.sell?.amountMinor,
    })
  })
})
