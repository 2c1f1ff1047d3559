import { describe, expect, it } from 'vitest'
import { costStatements } from '#core/cost/cost-statements.ts'
import { journeyItems } from '#core/cost/journey-items.ts'
import { stepPrice } from '#core/cost/step-price.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Step } from '#core/journey/steps.ts'
import { freightNetwork, freightQuery, move, railWest, truckWest } from './freight-network.ts'
import { byCode, only, priceOn } from './priced-lines.ts'

const network = freightNetwork()
const price = priceOn(network)
const short = (more: Partial<RouteQuery> = {}) => freightQuery('harbin', 'moscow', { cargo: '22G1', ...more })

describe('an odd number of 20 ft boxes on a China-Europe train', () => {
  it('pays the Chinese haul of the empty place beside the last one, as an assumption', () => {
    const lines = price(short({ quantity: 3 }), railWest(network, 'moscow'))
    const [haul] = byCode(lines, 'haulRail')
    // 500 + 2.025 a km of 945 km to Zabaikalsk.
    expect(only(lines, 'haulRailPair')).toMatchObject({ kind: 'haul', amountMinor: 241_362, parameters: { units: 1 }, grade: 'D', assumption: true })
    expect(haul).toMatchObject({ amountMinor: 724_088, parameters: { units: 3 } })
  })

  it('says so', () => {
    const steps = railWest(network, 'moscow')
    const dates = steps.map(() => '2026-05-12')
    const said = (query: RouteQuery) => costStatements(network, query, steps, journeyItems(network, query, steps, dates), dates)
    expect(said(short())).toContainEqual({ code: 'pairPlacePaid', parameters: { count: 1, countries: 'CN' } })
    expect(said(short({ quantity: 2 })).map(({ code }) => code)).not.toContain('pairPlacePaid')
  })

  it('weighs in the search as it does in the lines', () => {
    const haul = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    const [one, two] = [stepPrice(network, short(), haul), stepPrice(network, short({ quantity: 2 }), haul)]
    expect(one).toBeCloseTo(two, 6)
  })
})

it('pairs, longer boxes, ordinary trains and trucks pay for no empty place', () => {
  const ordinary = railWest(network, 'moscow').map((step): Step => (step.kind === 'move' ? { ...step, service: 'ordinary-rail' } : step))
  const paid = (query: RouteQuery, steps: readonly Step[]) => byCode(price(query, steps), 'haulRailPair').length
  expect(paid(short({ quantity: 2 }), railWest(network, 'moscow'))).toBe(0)
  expect(paid(short({ cargo: '42G1' }), railWest(network, 'moscow'))).toBe(0)
  expect(paid(short(), ordinary)).toBe(0)
  expect(paid(short(), truckWest(network, 'CN'))).toBe(0)
})
