import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CostLine } from '#core/cost/cost.ts'
import { ownRateFor } from '#core/cost/own-rates.ts'
import { sellPrice } from '#core/cost/sell-price.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import { ratesOn } from '#core/money.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { tinyFacts, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const own = (more: Partial<OwnRate>): OwnRate => ({
  line: 'gaugeChange',
  at: null,
  amount: 400,
  currency: 'CNY',
  per: 'unit',
  validFrom: null,
  validTo: null,
  supplier: 'Yard A',
  ...more,
})

const plan = (ownRates: readonly OwnRate[], quantity = 1) => planRoutes(tinyNetwork(), tinyQuery({ modes: ['rail'], ownRates, quantity }), null, () => '')
const lineOf = (ownRates: readonly OwnRate[], quantity = 1): CostLine =>
  plan(ownRates, quantity).alternatives[0]?.cost.lines.find(({ code }) => code === 'gaugeChange') as CostLine

describe('an own rate', () => {
  it('stands in for the tariff on file: 500 yuan a box become 400, from the supplier, without a span', () => {
    expect(lineOf([])).toMatchObject({ amountMinor: 500_00 })
    expect(lineOf([own({})])).toMatchObject({ amountMinor: 400_00, lowMinor: 400_00, highMinor: 400_00, supplier: 'Yard A', assumption: false })
  })

  it('of a unit counts each, of a shipment once, and is converted from its own currency', () => {
    expect(lineOf([own({ amount: 50, currency: 'USD' })], 3).amountMinor).toBe(3 * 50 * 7 * 100)
    expect(lineOf([own({ amount: 50, currency: 'USD', per: 'shipment' })], 3).amountMinor).toBe(50 * 7 * 100)
  })

  it('holds on its days only, and where its place is on the line', () => {
    expect(lineOf([own({ validTo: '2026-05-01' })]).amountMinor).toBe(500_00)
    expect(lineOf([own({ validFrom: '2026-05-01', validTo: '2026-06-01' })]).amountMinor).toBe(400_00)
    expect(lineOf([own({ at: 'heihe' })]).amountMinor).toBe(500_00)
    expect(lineOf([own({ at: 'blago' })]).amountMinor).toBe(400_00)
  })

  it('that names the place wins over one that does not, the code over the kind, and else the first', () => {
    const line = lineOf([])
    const best = (...rates: readonly OwnRate[]) => ownRateFor(line, '2026-05-14', rates)?.supplier
    expect(best(own({ supplier: 'any' }), own({ supplier: 'here', at: 'blago' }))).toBe('here')
    expect(best(own({ supplier: 'first' }), own({ supplier: 'second' }))).toBe('first')
  })

  it('that no bill needs is named; another question without it has another key and the tariff on file', () => {
    const answer = plan([own({}), own({ line: 'haulSea', at: 'harbin>moscow', supplier: 'Line B' })])
    expect(answer.warnings).toContainEqual({ code: 'ownRatesUsed', parameters: { used: 1, given: 2 } })
    expect(answer.warnings).toContainEqual({ code: 'ownRateUnused', parameters: { line: 'haulSea', at: 'harbin>moscow', supplier: 'Line B' } })
    expect(plan([]).key).not.toBe(answer.key)
    expect(JSON.stringify(plan([]))).not.toContain('Yard A')
  })
})

describe('a margin', () => {
  const rates = ratesOn(tinyFacts().exchangeRates, '2026-01-01')
  const cost = (amounts: readonly number[]) => ({
    currency: 'CNY',
    amountMinor: amounts.reduce((sum, amount) => sum + amount, 0),
    lines: amounts.map((amountMinor) => ({ amountMinor }) as CostLine),
  })

  it('of 8 per cent stands apart from the cost; the lines that a customer sees add up to what he pays', () => {
    expect(sellPrice(cost([1000_00, 333_33]), { kind: 'percent', percent: 8 }, 1, rates)).toEqual({
      currency: 'CNY',
      amount: '1440.00',
      amountMinor: 1440_00,
      marginMinor: 106_67,
      lineMinor: [1080_00, 360_00],
    })
  })

  it('for each unit is converted: 200 dollars for each of three boxes are 4,200 yuan', () => {
    expect(sellPrice(cost([1000_00]), { kind: 'perUnit', amount: 200, currency: 'USD' }, 3, rates)).toMatchObject({
      marginMinor: 4200_00,
      amountMinor: 5200_00,
    })
  })

  it('never loses a minor unit over the lines, nor takes a line below its cost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e7), { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 100 }), (amounts, percent) => {
        const { lineMinor, amountMinor } = sellPrice(cost(amounts), { kind: 'percent', percent }, 1, rates)
        expect(lineMinor.reduce((sum, amount) => sum + amount, 0)).toBe(amountMinor)
        lineMinor.forEach((sold, index) => {
          expect(sold).toBeGreaterThanOrEqual(amounts.every((amount) => amount === 0) ? 0 : (amounts[index] as number))
        })
      }),
    )
  })

  it('is in the answer beside the cost, which stays as it was', () => {
    const [bare] = plan([]).alternatives
    const [sold] = planRoutes(tinyNetwork(), tinyQuery({ modes: ['rail'], margin: { kind: 'percent', percent: 10 } }), null, () => '').alternatives
    expect([sold?.cost.amountMinor, sold?.sell?.amountMinor]).toEqual([bare?.cost.amountMinor, Math.round((bare?.cost.amountMinor ?? 0) * 1.1)])
    expect(bare?.sell).toBeUndefined()
  })
})
