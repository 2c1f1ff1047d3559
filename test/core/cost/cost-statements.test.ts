import { describe, expect, it } from 'vitest'
import { costStatements } from '#core/cost/cost-statements.ts'
import { journeyItems } from '#core/cost/journey-items.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Step } from '#core/journey/steps.ts'
import type { Network } from '#core/network/network.ts'
import { freightNetwork, freightQuery, railWest, truckWest } from './freight-network.ts'

const network = freightNetwork()
const said = (query: RouteQuery, steps: readonly Step[], date = '2026-05-12', on: Network = network) => {
  const dates = steps.map(() => date)
  return costStatements(on, query, steps, journeyItems(on, query, steps, dates), dates)
}

describe('what a total leaves out', () => {
  it('insurance, where no value was given or no rate is on file', () => {
    const uninsured = freightNetwork(({ tariffs: { insurance: _, ...tariffs }, ...facts }) => ({ ...facts, tariffs }))
    const reason = (value: number | null, on = network) =>
      said(freightQuery('harbin', 'moscow', { value }), railWest(on, 'moscow'), '2026-05-12', on).find(({ code }) => code === 'insuranceNotIncluded')
        ?.parameters
    expect([reason(null), reason(100_000), reason(100_000, uninsured)]).toEqual([{ reason: 'noValue' }, undefined, { reason: 'noRate' }])
  })

  it('the class of a road, where a toll holds on some classes only', () => {
    const unknown = said(freightQuery('harbin', 'moscow'), truckWest(network, 'RU')).filter(({ code }) => code === 'tollClassUnknown')
    expect(unknown.map(({ parameters }) => [parameters.country, parameters.km])).toEqual([
      ['RU', 7820],
      ['CN', 585],
    ])
  })

  it("a carrier's box on a direction without a fee", () => {
    expect(said(freightQuery('harbin', 'hamburg', { box: 'coc' }), railWest(network, 'hamburg'))).toContainEqual({
      code: 'equipmentNotIncluded',
      parameters: { direction: 'CN>DE', unit: '45G1' },
    })
    expect(said(freightQuery('harbin', 'moscow', { box: 'coc' }), railWest(network, 'moscow')).map(({ code }) => code)).not.toContain('equipmentNotIncluded')
  })

  it('that a truck is priced at cost, with its countries, and what loading it costs', () => {
    const statements = said(freightQuery('harbin', 'moscow'), truckWest(network, 'CN'))
    expect(statements).toContainEqual({ code: 'truckCostNotPrice', parameters: { countries: 'CN RU' } })
    expect(statements).toContainEqual({ code: 'handlingNotIncluded', parameters: { place: 'harbin', operation: 'load', mode: 'road' } })
  })

  it('that a part load pays a share', () => {
    expect(said(freightQuery('harbin', 'moscow', { cargo: 'part', weight: 5 }), truckWest(network, 'CN'))).toContainEqual({
      code: 'partLoadShare',
      parameters: { sharePercent: 25, tonnes: 5, by: 'weight' },
      source: 'assumption',
    })
  })

  it('what the cold of a reefer and the length of a 45 ft box cost', () => {
    const codes = (cargo: RouteQuery['cargo'], steps = railWest(network, 'moscow')) =>
      said(freightQuery('harbin', 'moscow', { cargo }), steps).map(({ code }) => code)
    expect(codes('45R1')).toContain('coolingNotIncluded')
    expect(codes('reefer-truck', truckWest(network, 'CN'))).toContain('coolingNotIncluded')
    expect(codes('L5G1')).toContain('pricedAsFortyFoot')
    expect(codes('L5G1', truckWest(network, 'CN'))).not.toContain('pricedAsFortyFoot')
    expect(codes('45G1')).not.toContain('pricedAsFortyFoot')
  })

  it('that a tariff is used past its end', () => {
    const ended = freightNetwork((facts) => ({
      ...facts,
      operations: {
        ...facts.operations,
        gaugeChanges: facts.operations.gaugeChanges.map((yard) => ({ ...yard, price: yard.price.map((fact) => ({ ...fact, validTo: '2025-12-31' })) })),
      },
    }))
    expect(said(freightQuery('harbin', 'moscow'), railWest(ended, 'moscow'), '2026-05-12', ended)).toContainEqual({
      code: 'tariffPastValidity',
      parameters: { tariff: 'Gauge change, zabaikalsk', kind: 'gaugeChange', at: 'zabaikalsk', until: '2025-12-31', date: '2026-05-12' },
    })
  })
})
