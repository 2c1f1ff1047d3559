import { describe, expect, it } from 'vitest'
import type { CostLine } from '#core/cost/cost.ts'
import { missingTariffs } from '#core/cost/missing-tariffs.ts'
import { stepPrice } from '#core/cost/step-price.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Step } from '#core/journey/steps.ts'
import { corridor, freightQuery, shortestWay } from './freight-network.ts'
import { priceSteps } from './price-steps.ts'

const network = corridor()
const price = (query: RouteQuery, steps: readonly Step[]): CostLine[] =>
  priceSteps(
    network,
    query,
    steps,
    steps.map(() => query.date.slice(0, 10)),
    steps.map(() => 0),
  )
const hauls = (query: RouteQuery, steps: readonly Step[]) => price(query, steps).filter((line) => line.code === 'haulRail')

describe('the corridor as shipped', () => {
  it('has a tariff for everything that can be travelled', () => {
    expect(missingTariffs(network)).toEqual([])
  })

  it('costs CNY 3,255 for 40 ft from Harbin to Manzhouli by the Chinese list within half a per cent', () => {
    const [line] = hauls(freightQuery('harbin', 'manzhouli'), shortestWay(network, 'harbin', 'manzhouli', 'rail-1435'))
    expect(Math.abs((line?.original.amountMinor ?? 0) / 325_500 - 1)).toBeLessThan(0.005)
  })

  it('costs CNY 2,189 from Harbin to Suifenhe within half a per cent', () => {
    const [line] = hauls(freightQuery('harbin', 'suifenhe'), shortestWay(network, 'harbin', 'suifenhe', 'rail-1435'))
    expect(Math.abs((line?.original.amountMinor ?? 0) / 218_900 - 1)).toBeLessThan(0.005)
  })

  it('costs USD 3,250 per 40 ft from Dostyk to Brest in transit, as the ERAI index has it for the first half of 2025, within the 4 % that lengths may be off', () => {
    const steps: Step[] = [
      { kind: 'border', crossing: 'alashankou-dostyk', place: 'alashankou', direction: 'CN>KZ', mode: 'rail-1435' },
      { kind: 'gaugeChange', place: 'dostyk', from: 'rail-1435', to: 'rail-1520' },
      ...shortestWay(network, 'dostyk', 'brest', 'rail-1520'),
      { kind: 'gaugeChange', place: 'brest', from: 'rail-1520', to: 'rail-1435' },
    ]
    const [line, ...others] = hauls(freightQuery('alashankou', 'hamburg', { currency: 'USD' }), steps)
    expect(others).toEqual([])
    expect(line).toMatchObject({ tariff: 'erai-40', parameters: { traffic: 'transit' } })
    expect(Math.abs((line?.amountMinor ?? 0) / 325_000 - 1)).toBeLessThan(0.04)
  })

  it('charges the Russian list its base where a train from Kazakhstan enters it, in the search as in the bill', () => {
    const query = freightQuery('dostyk', 'moscow', { currency: 'EUR' })
    const steps = shortestWay(network, 'dostyk', 'moscow', 'rail-1520')
    const exact = hauls(query, steps)
    expect(exact.map((line) => line.tariff)).toEqual(['local-broad-gauge-40', 'rzd-10-01-40'])
    const sum = steps.reduce((total, step) => total + stepPrice(network, query, step), 0)
    expect(Math.abs((sum * 100) / exact.reduce((total, line) => total + line.amountMinor, 0) - 1)).toBeLessThan(0.001)
  })
})
