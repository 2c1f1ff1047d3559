import { describe, expect, it } from 'vitest'
import { missingTariffs } from '#core/cost/missing-tariffs.ts'
import { priceSteps } from '#core/cost/price-steps.ts'
import { stepPrice } from '#core/cost/step-price.ts'
import type { CostLine } from '#core/routing/answer.ts'
import type { RouteQuery } from '#core/routing/query.ts'
import type { Step } from '#core/routing/steps.ts'
import { corridor, freightQuery, moves } from './freight-network.ts'

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

const toManzhouli = ['harbin-daqing', 'daqing-angangxi', 'angangxi-hailar', 'hailar-manzhouli'].map((id) => `${id}-rail-1435`)
const toSuifenhe = ['harbin-mudanjiang', 'mudanjiang-suifenhe'].map((id) => `${id}-rail-1435`)
const throughKazakhstan = [
  ...['dostyk-aktogay', 'aktogay-karaganda', 'karaganda-astana', 'astana-kostanay', 'kostanay-troitsk', 'troitsk-chelyabinsk', 'chelyabinsk-ufa'],
  ...['ufa-samara', 'samara-ryazan', 'ryazan-moscow', 'moscow-smolensk', 'smolensk-krasnoye', 'krasnoye-minsk', 'minsk-brest'],
].map((id) => `${id}-rail-1520`)

describe('the corridor as shipped', () => {
  it('has a tariff for everything that can be travelled', () => {
    expect(missingTariffs(network)).toEqual([])
  })

  it('costs CNY 3,254.99 for 40 ft from Harbin to Manzhouli by the Chinese list', () => {
    expect(hauls(freightQuery('harbin', 'manzhouli'), moves(network, 'harbin', toManzhouli)).map((line) => line.original.amountMinor)).toEqual([325_499])
  })

  it('costs CNY 2,189 from Harbin to Suifenhe within half a per cent', () => {
    const [line] = hauls(freightQuery('harbin', 'suifenhe'), moves(network, 'harbin', toSuifenhe))
    expect(Math.abs((line?.original.amountMinor ?? 0) / 218_900 - 1)).toBeLessThan(0.005)
  })

  it('costs USD 3,250 per 40 ft from Dostyk to Brest in transit, as the ERAI index has it for the first half of 2025, within 3 %', () => {
    const steps: Step[] = [
      { kind: 'border', crossing: 'alashankou-dostyk', place: 'alashankou', direction: 'CN>KZ', mode: 'rail-1435' },
      { kind: 'gaugeChange', place: 'dostyk', from: 'rail-1435', to: 'rail-1520' },
      ...moves(network, 'dostyk', throughKazakhstan),
      { kind: 'gaugeChange', place: 'brest', from: 'rail-1520', to: 'rail-1435' },
    ]
    const [line, ...others] = hauls(freightQuery('alashankou', 'hamburg', { currency: 'USD' }), steps)
    expect(others).toEqual([])
    expect(line).toMatchObject({ tariff: 'erai-40', parameters: { traffic: 'transit' } })
    expect(Math.abs((line?.amountMinor ?? 0) / 325_000 - 1)).toBeLessThan(0.03)
  })

  it('charges the Russian list its base where a train from Kazakhstan enters it, in the search as in the bill', () => {
    const query = freightQuery('dostyk', 'moscow', { currency: 'EUR' })
    const steps = moves(network, 'dostyk', throughKazakhstan.slice(0, 10))
    const exact = hauls(query, steps)
    expect(exact.map((line) => line.tariff)).toEqual(['local-broad-gauge-40', 'rzd-10-01-40'])
    const sum = steps.reduce((total, step) => total + stepPrice(network, query, step), 0)
    expect(Math.abs((sum * 100) / exact.reduce((total, line) => total + line.amountMinor, 0) - 1)).toBeLessThan(0.001)
  })
})
