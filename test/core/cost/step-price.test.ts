import { describe, expect, it } from 'vitest'
import { stepPrice } from '#core/cost/step-price.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Step } from '#core/journey/steps.ts'
import { freightNetwork, freightQuery, load, move, railWest, seaRail, truckWest, unload } from './freight-network.ts'
import { priceSteps } from './price-steps.ts'

const network = freightNetwork()

/** Sum of the search's weights over the exact price without the charges no route escapes. */
function ratio(query: RouteQuery, steps: readonly Step[]): number {
  const dates = steps.map(() => query.date.slice(0, 10))
  const exact = priceSteps(
    network,
    query,
    steps,
    dates,
    steps.map(() => 0),
  ).filter((line) => line.leg !== null)
  const sum = steps.reduce((total, step) => total + stepPrice(network, query, step), 0)
  return (sum * 100) / exact.reduce((total, line) => total + line.amountMinor, 0)
}

describe('weights of the search', () => {
  const euros = { currency: 'EUR' } as const

  it.each([
    ['rail to Moscow', freightQuery('harbin', 'moscow', euros), railWest(network, 'moscow')],
    ['rail to Hamburg', freightQuery('harbin', 'hamburg', euros), railWest(network, 'hamburg')],
    ['five 20 ft boxes by rail', freightQuery('harbin', 'hamburg', { ...euros, cargo: '22G1', quantity: 5 }), railWest(network, 'hamburg')],
    ['ship and rail to Moscow', freightQuery('shanghai', 'moscow', euros), seaRail(network)],
    ['a Chinese truck to Moscow', freightQuery('harbin', 'moscow', euros), truckWest(network, 'CN')],
    ['a Russian truck to Moscow', freightQuery('harbin', 'moscow', { ...euros, cargo: 'part', weight: 4 }), truckWest(network, 'RU')],
    ['a Polish truck home', freightQuery('berlin', 'warsaw', euros), [move(network, 'warsaw-berlin-road', 'berlin', 'PL')]],
  ] as const)('add up to the exact price within 1 % for %s', (_, query, steps) => {
    expect(Math.abs(ratio(query, steps) - 1)).toBeLessThan(0.01)
  })

  it('charge the base of a list on the step that enters it, and not again on the way', () => {
    const query = freightQuery('harbin', 'manzhouli', { quoteDate: '2026-09-29' })
    const haul = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    const perUsd = 0.880221 / 6.708
    expect(stepPrice(network, query, haul)).toBeCloseTo(2.754 * 935 * perUsd, 6)
    // Base 680, lift 200, drayage 480.
    expect(stepPrice(network, query, load('harbin', 'rail-1435'))).toBeCloseTo((680 + 200 + 480) * perUsd, 6)
    expect(stepPrice(network, query, unload('manzhouli', 'rail-1435'))).toBeCloseTo((200 + 480) * perUsd, 6)
  })

  it('are finite and never below zero', () => {
    for (const steps of [railWest(network, 'hamburg'), seaRail(network), truckWest(network, 'KZ')]) {
      for (const step of steps) {
        const weight = stepPrice(network, freightQuery('harbin', 'hamburg'), step)
        expect(Number.isFinite(weight) && weight >= 0).toBe(true)
      }
    }
  })
})
