import { describe, expect, it } from 'vitest'
import { costPer } from '#core/cost/cost-per.ts'
import type { Network } from '#core/network/network.ts'
import { freightNetwork } from './freight-network.ts'

const network: Network = freightNetwork()
const per = (more: Partial<Parameters<typeof costPer>[3]>) =>
  costPer(network, 5_000_000, 'CNY', { unit: '45G1', count: 2, tonnes: 20, cubicMetres: null, pallets: null, ...more })

describe('CNY 50,000 for two boxes of 20 t', () => {
  it('is 25,000 a box and 1,250 a tonne', () => {
    expect(per({}).unit).toMatchObject({ amount: '25000.00', amountMinor: 2_500_000, count: 2, basis: 'asked' })
    expect(per({}).tonne).toMatchObject({ amount: '1250.00', count: 40, basis: 'asked' })
  })

  it('is 500 a m3 and 1,000 a pallet where 50 m3 on 25 pallets are in each', () => {
    expect(per({ cubicMetres: 50, pallets: 25 }).m3).toMatchObject({ amount: '500.00', count: 100, basis: 'asked' })
    expect(per({ cubicMetres: 50, pallets: 25 }).pallet).toMatchObject({ amount: '1000.00', count: 50, basis: 'asked' })
  })

  it('is counted on what the boxes hold when full where nothing is said, and names the source of that', () => {
    expect(per({}).m3).toMatchObject({ count: 152.6, basis: 'capacity', source: 'container-specifications', grade: 'C' })
    expect(per({}).pallet).toMatchObject({ amount: '1041.67', count: 48, basis: 'capacity' })
  })
})

describe('pallet places', () => {
  it('are 11 in a 20 ft box, 24 in a 40 ft one, 27 in a 45 ft one and 33 in a trailer', () => {
    const places = (['22G1', '42G1', '45G1', 'L5G1', 'tent'] as const).map((unit) => per({ unit, count: 1 }).pallet?.count)
    expect(places).toEqual([11, 24, 24, 27, 33])
  })
})

it('nobody knows what a part load fills: without its volume there is no price by m3', () => {
  expect(Object.keys(per({ unit: 'part' }))).toEqual(['unit', 'tonne'])
  expect(Object.keys(per({ unit: 'part', pallets: 4 }))).toEqual(['unit', 'tonne', 'pallet'])
})
