import { describe, expect, it } from 'vitest'
import { boxTerms } from '#core/cost/box-terms.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Step } from '#core/journey/steps.ts'
import { freightNetwork, freightQuery, railWest, seaRail, truckWest } from './freight-network.ts'
import { priceSteps } from './price-steps.ts'
import { byCode, only } from './priced-lines.ts'

const network = freightNetwork()
/** Loaded on 1 May, at the border after so many days. */
function journey(steps: readonly Step[], query: Partial<RouteQuery>, daysToBorder = 4, boxed = true) {
  const asked = freightQuery('harbin', 'moscow', { box: 'coc', currency: 'USD', ...query })
  const border = steps.findIndex((step) => step.kind === 'border')
  const day = new Date(Date.UTC(2026, 4, daysToBorder)).toISOString().slice(0, 10)
  const dates = steps.map((_, index) => (border === -1 || index < border ? '2026-05-01' : day))
  const lines = priceSteps(network, asked, steps, dates, [])
  const terms = boxTerms(network, asked, { steps, dates, lines, days: { p10: 10, p50: 12, p90: 18 }, boxed })
  return { lines, terms, codes: terms.map(({ code, included }) => [code, included]) }
}

describe("a carrier's box by rail to Moscow", () => {
  it('is fetched within the drayage, pays the one-way fee, has 25 free days to the border and two at the end', () => {
    expect(journey(railWest(network, 'moscow'), {}).codes).toEqual([
      ['boxDepotInDrayage', true],
      ['boxOneWayIncluded', true],
      ['boxFreeDays', true],
      ['boxDetentionNotDue', false],
      ['boxFreeDays', true],
      ['boxDetentionAtDestination', false],
    ])
  })

  it('pays USD 19 for each of the first days beyond 25 and 29 from the sixth on', () => {
    const late = journey(railWest(network, 'moscow'), {}, 33)
    expect(only(late.lines, 'detention')).toMatchObject({ kind: 'equipment', amountMinor: (5 * 19 + 3 * 29) * 100, parameters: { days: 33, freeDays: 25 } })
    expect(late.terms).toContainEqual(expect.objectContaining({ code: 'boxDetentionDue', included: true }))
  })

  it('may have to pay where one journey in ten is late: 17 days at the median are 26 then', () => {
    const slow = journey(railWest(network, 'moscow'), {}, 17)
    expect(byCode(slow.lines, 'detention')).toEqual([])
    expect(slow.terms).toContainEqual(
      expect.objectContaining({ code: 'boxDetentionMayArise', parameters: expect.objectContaining({ days: 17, lateDays: 26 }) }),
    )
  })

  it('is not fetched for nothing where the shipper brings the goods to the terminal', () => {
    expect(journey(railWest(network, 'moscow'), { pickupKm: 0 }).codes[0]).toEqual(['boxDepotNotIncluded', false])
  })
})

it('towards Germany no fee, free days or rate is on file: each is said not to be included', () => {
  expect(journey(railWest(network, 'hamburg'), { to: 'hamburg' }).codes).toEqual([
    ['boxDepotInDrayage', true],
    ['boxOneWayNotIncluded', false],
    ['boxFreeDaysUnknown', false],
    ['boxDetentionUnknown', false],
  ])
})

it("a liner's box is in the sea freight, and its use in Russia is a line", () => {
  expect(journey(seaRail(network), { from: 'shanghai' }).codes.slice(0, 3)).toEqual([
    ['boxDepotInDrayage', true],
    ['boxInSeaFreight', true],
    ['boxUseIncluded', true],
  ])
})

describe('without a carrier’s box', () => {
  it('the shipper has his own', () => {
    expect(journey(railWest(network, 'moscow'), { box: 'soc' }).codes).toEqual([['boxIsShippers', false]])
    expect(byCode(journey(railWest(network, 'moscow'), { box: 'soc' }, 40).lines, 'detention')).toEqual([])
  })

  it('a tilt truck has none, and a part load rides in the forwarder’s', () => {
    expect(journey(truckWest(network, 'CN'), { cargo: 'tent' }, 4, false).terms).toEqual([])
    expect(journey(railWest(network, 'moscow'), { cargo: 'part', box: 'soc' }).terms).toEqual([])
  })
})
