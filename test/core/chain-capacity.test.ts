import { describe, expect, it } from 'vitest'
import { chainCapacity } from '#core/network/chain-capacity.ts'
import type { CapacityPart, Crossing } from '#core/network/facts/crossings.ts'
import { tinyNetwork } from './tiny-network.ts'

const [model] = tinyNetwork().facts.crossings as readonly [Crossing]
const known = { source: 'general', asOf: '2025', grade: 'B' } as const
type Row = readonly [CapacityPart['part'], CapacityPart['unit'], CapacityPart['direction'], CapacityPart['class'], number, string?]
const chain = (...rows: readonly Row[]): Crossing => ({
  ...model,
  capacity: rows.map(([part, unit, direction, vehicle, value, side]) => ({
    part,
    unit,
    direction,
    class: vehicle,
    perDay: [{ value, ...known }],
    ...(side === undefined ? {} : { side }),
  })),
})
const day = { date: '2025-06-01' } as const

describe('the capacity of a chain', () => {
  it('is that of the station where a bridge of 21 Mt stands behind a line of 10.8 and a station of 9.6', () => {
    const tongjiang = chain(
      ['bridge', 'tonnesPerYear', 'both', 'all', 21e6],
      ['line', 'tonnesPerYear', 'both', 'all', 10.8e6],
      ['station', 'tonnesPerYear', 'both', 'all', 9.6e6, 'nizhneleninskoye'],
    )
    expect(chainCapacity(tongjiang, { ...day, unit: 'tonnesPerYear', direction: 'both', class: 'all' })).toEqual({
      unit: 'tonnesPerYear',
      amount: 9.6e6,
      binding: [{ part: 'station', side: 'nizhneleninskoye' }],
    })
  })

  it('adds up what a checkpoint states by class: 630 trucks, 164 buses and 68 cars are 862 vehicles', () => {
    const heihe = chain(
      ['checkpoint', 'vehiclesPerDay', 'both', 'truck', 630],
      ['checkpoint', 'vehiclesPerDay', 'both', 'bus', 164],
      ['checkpoint', 'vehiclesPerDay', 'both', 'car', 68],
    )
    const asked = { ...day, unit: 'vehiclesPerDay', direction: 'both' } as const
    expect(chainCapacity(heihe, { ...asked, class: 'all' })?.amount).toBe(862)
    expect(chainCapacity(heihe, { ...asked, class: 'truck' })?.amount).toBe(630)
  })

  it('is bound by a slot quota of one direction in that direction only', () => {
    const zabaikalsk = chain(['checkpoint', 'vehiclesPerDay', 'both', 'all', 900], ['booking', 'vehiclesPerDay', 'RU>CN', 'truck', 288])
    const asked = { ...day, unit: 'vehiclesPerDay', class: 'truck' } as const
    expect(chainCapacity(zabaikalsk, { ...asked, direction: 'RU>CN' })?.amount).toBe(288)
    expect(chainCapacity(zabaikalsk, { ...asked, direction: 'CN>RU' })?.amount).toBe(900)
    expect(chainCapacity(zabaikalsk, { ...asked, direction: 'both' })?.amount).toBe(900)
  })

  it('names every part that binds, and is unknown in a unit that no part is stated in', () => {
    const equal = chain(['line', 'trainsPerDay', 'CN>RU', 'train', 8], ['station', 'trainsPerDay', 'CN>RU', 'train', 8])
    expect(chainCapacity(equal, { ...day, unit: 'trainsPerDay', direction: 'CN>RU', class: 'train' })?.binding).toHaveLength(2)
    expect(chainCapacity(equal, { ...day, unit: 'trainsPerDay', direction: 'both', class: 'train' })).toBeNull()
    expect(chainCapacity(equal, { ...day, unit: 'vehiclesPerDay', direction: 'both', class: 'all' })).toBeNull()
  })
})
