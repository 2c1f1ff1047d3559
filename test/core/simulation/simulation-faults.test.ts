import { describe, expect, it } from 'vitest'
import { compareRuns } from '#core/appraisal/simulate.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import { simulatedWaits } from '#core/simulation/simulated-waits.ts'
import { SimulationCancelled } from '#core/simulation/simulation-cancelled.ts'
import { heiheNetwork } from './heihe-network.ts'

const network = heiheNetwork()
const query = { crossing: 'heihe-bridge', start: '2025-01-01', days: 30, replications: 2, seed: 1 }
const faultsOf = (changed: Partial<typeof query>) => {
  const answer = simulateCrossing(network, { ...query, ...changed }, 'v20')
  return answer.ok ? [] : answer.failures.map(({ pointer, code, value }) => ({ pointer, code, value }))
}

describe('a run that cannot be made says why before it starts', () => {
  it('no replications, half a one, too many', () => {
    expect(faultsOf({ replications: 0 })).toEqual([{ pointer: '/replications', code: 'outOfRange', value: 0 }])
    expect(faultsOf({ replications: 2.5 })).toEqual([{ pointer: '/replications', code: 'invalidNumber', value: 2.5 }])
    expect(faultsOf({ replications: 1000, days: 365 })).toEqual([{ pointer: '/replications', code: 'tooMany', value: 1000 }])
  })

  it('a horizon outside the data, or one that leaves it', () => {
    expect(faultsOf({ start: '2024-12-31' })).toEqual([{ pointer: '/start', code: 'dateOutsideData', value: '2024-12-31' }])
    expect(faultsOf({ start: '2025-02-30' })).toEqual([{ pointer: '/start', code: 'invalidDate', value: '2025-02-30' }])
    expect(faultsOf({ start: '2026-12-01', days: 32 })).toEqual([{ pointer: '/days', code: 'dateOutsideData', value: '2027-01-01' }])
    expect(faultsOf({ start: '2026-12-01', days: 31, replications: 1 })).toEqual([])
  })

  it('an unknown crossing, or one whose traffic nobody counted, with those that can be asked for', () => {
    expect(faultsOf({ crossing: 'heihe-brigde' })).toEqual([{ pointer: '/crossing', code: 'unknownCrossing', value: 'heihe-brigde' }])
    const river = simulateCrossing(network, { ...query, crossing: 'heihe-river' }, 'v20')
    expect(river).toMatchObject({ ok: false, failures: [{ pointer: '/crossing', code: 'unknownValue', allowed: ['heihe-bridge'] }] })
    expect(simulatedWaits(network, 'nowhere', '2025-05-01', 1)).toMatchObject({ ok: false, failures: [{ code: 'unknownCrossing' }] })
  })

  it('all faults of a query at once', () => {
    expect(faultsOf({ crossing: 'x', start: 'soon', days: 0, replications: -1, seed: 0.5 }).map(({ pointer }) => pointer)).toEqual([
      '/crossing',
      '/days',
      '/replications',
      '/seed',
      '/start',
    ])
    expect(compareRuns(network, network, { ...query, days: 0 }, 'v20')).toMatchObject({ ok: false, failures: [{ pointer: '/days' }] })
  })
})

describe('a run under way', () => {
  it('tells how far it is, never backwards, and ends at one', () => {
    const shares: number[] = []
    simulateCrossing(network, query, 'v20', { progress: (share) => shares.push(share) })
    expect(shares.length).toBeGreaterThan(20)
    expect(shares).toEqual(shares.toSorted((left, right) => left - right))
    expect(shares.at(-1)).toBe(1)
  })

  it('stops where it is cancelled', () => {
    let looks = 0
    const cancelled = () => {
      looks += 1
      return looks === 3
    }
    expect(() => simulateCrossing(network, query, 'v20', { cancelled })).toThrow(SimulationCancelled)
    expect(looks).toBe(3)
  })
})
