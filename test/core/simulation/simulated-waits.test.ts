import { describe, expect, it } from 'vitest'
import type { Network } from '#core/network/network.ts'
import { simulatedWaits } from '#core/simulation/simulated-waits.ts'
import { heiheNetwork, under } from './heihe-network.ts'

const base = heiheNetwork()
const waitsOf = (network: Network, date: string, seed = 1) => {
  const answer = simulatedWaits(network, 'heihe-bridge', date, seed)
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  return answer.value
}
const month = (network: Network, date: string, direction: 'CN>RU' | 'RU>CN') =>
  waitsOf(network, date).byCrossing.get('heihe-bridge')?.months.get(direction)?.[Number(date.slice(5, 7)) - 1]

describe('waits that routes take from the simulation', () => {
  it('fall when the permanent checkpoint opens: June 2026 against June 2025, in each direction', () => {
    for (const direction of ['CN>RU', 'RU>CN'] as const) {
      const [before, after] = [month(base, '2025-06-15', direction), month(base, '2026-06-15', direction)]
      expect(before?.p50).toBeGreaterThan(2)
      expect(after?.p50).toBeLessThan(0.5)
      expect(before?.p10 as number).toBeLessThanOrEqual(before?.p90 as number)
    }
  })

  it('are worst after the New Year closure', () => {
    const months = waitsOf(base, '2025-06-15').byCrossing.get('heihe-bridge')?.months.get('CN>RU') ?? []
    expect(months).toHaveLength(12)
    expect(months.map((wait) => wait?.p50 ?? 0).indexOf(Math.max(...months.map((wait) => wait?.p50 ?? 0)))).toBe(1)
  })

  it('leave out months in which the crossing never opens', () => {
    const closed = under(base, { kind: 'close', crossing: 'heihe-bridge', from: '2026-03-01', to: '2026-04-30' })
    const months = waitsOf(closed, '2026-07-01').byCrossing.get('heihe-bridge')?.months.get('RU>CN') ?? []
    expect(months.map((wait) => wait === null)).toEqual(Array.from({ length: 12 }, (_, index) => index === 2 || index === 3))
  })

  it('come under a key of year, seed and scenario', () => {
    const { key } = waitsOf(base, '2025-01-01')
    expect(waitsOf(base, '2025-12-31').key).toBe(key)
    const at862 = under(base, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 862 })
    expect(new Set([key, waitsOf(base, '2026-01-01').key, waitsOf(base, '2025-01-01', 2).key, waitsOf(at862, '2025-01-01').key]).size).toBe(4)
  })

  it('are there for years past the data too', () => {
    expect(waitsOf(base, '2027-02-01').byCrossing.get('heihe-bridge')?.months.get('CN>RU')?.[1]?.p50).toBeGreaterThanOrEqual(0)
  })
})
