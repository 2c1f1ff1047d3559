import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CommodityFacts, FreightDemand } from '#core/network/facts/freight.ts'

const folder = join(import.meta.dirname, '../../network-data')
const demands = readdirSync(join(folder, 'demand')).map((file): FreightDemand => JSON.parse(readFileSync(join(folder, 'demand', file), 'utf8')))
const { commodities }: CommodityFacts = JSON.parse(readFileSync(join(folder, 'commodities.json'), 'utf8'))
const amount = (id: string): number => {
  const found = demands.find((demand) => demand.id === id)
  if (found === undefined) throw new Error(`no demand ${id}`)
  return found.amount.value
}

describe('the base year adds up to what is published', () => {
  it('rail exports to China, January - September 2025: 28.6 Mt with the paper and the rest, which ride in boxes', () => {
    const goods = ['rail-coal', 'rail-iron-ore', 'rail-timber', 'rail-fertiliser']
    expect(goods.map((id) => demands.find((demand) => demand.id === id)?.months)).toEqual([9, 9, 9, 9])
    const [paper, rest] = [1.4e6, 3.6e6]
    expect(goods.reduce((sum, id) => sum + amount(id), 0) + paper + rest).toBeCloseTo(28.6e6, -3)
  })

  it('coal over all ports: Zabaikalsk, Grodekovo, Nizhneleninskoye, and seven months of Kamyshovaya brought to nine', () => {
    expect(amount('rail-coal')).toBeCloseTo((4.4 + 3.3 + 3.1 + (1.4 * 9) / 7) * 1e6, -5)
  })

  it('boxes between China and Russia: those of 2024 at the pace of 2025', () => {
    expect(amount('boxes-china-russia')).toBeCloseTo(1.8e6 * 0.9, 0)
    expect(amount('boxes-russia-china')).toBeCloseTo(1.2e6 * 1.08, -4)
  })

  it('transit through Russia: half a million boxes in ten months, of 115 westbound and eastbound 100 go west', () => {
    const [west, east] = [amount('transit-china-europe'), amount('transit-europe-china')]
    expect(west + east).toBe((500_000 * 12) / 10)
    expect(west / (west + east)).toBeCloseTo(100 / 115, 3)
  })

  it('Central Asia: the trains of both ports of Xinjiang that are no China-Europe trains', () => {
    const xinjiang = (3000 / 146 + 4000 / 151) * 365
    const chinaEurope = (3000 / 0.266 / 218) * 365 - (3000 / 218) * 365 - (3807 / 349) * 365
    const published = (xinjiang - chinaEurope) * 105
    expect(amount('boxes-china-central-asia') + amount('boxes-central-asia-china')).toBeGreaterThan(published * 0.98)
    expect(amount('boxes-china-central-asia') + amount('boxes-central-asia-china')).toBeLessThan(published * 1.02)
  })
})

describe('what is not published says so', () => {
  it('every split without a source is an assumption with its reason', () => {
    for (const { origins, destinations, own } of demands) {
      for (const split of [origins, destinations, ...(own === undefined ? [] : [own.share, own.origins])]) {
        expect([split.grade, (split.note ?? '').length > 20]).toEqual(['D', true])
      }
    }
  })

  it("Heilongjiang's own exports are a stated part of the boxes to Russia", () => {
    const own = demands.find(({ id }) => id === 'boxes-china-russia')?.own
    expect(own?.share).toMatchObject({ grade: 'D', value: 0.08, low: 0.02, high: 0.2 })
    expect(Object.keys(own?.origins.value ?? {})).toContain('harbin')
  })

  it('each commodity of the issue moves, and nothing moves that has no commodity', () => {
    const moved = new Set(demands.flatMap((demand) => Object.keys(demand.commodities.value)))
    expect([...moved].sort()).toEqual(commodities.map(({ id }) => id).sort())
  })
})
