import { describe, expect, it } from 'vitest'
import { compareRuns } from '#core/appraisal/simulate.ts'
import { checkSimulationQuery } from '#core/simulation/check-simulation-query.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import { simulatedWaits } from '#core/simulation/simulated-waits.ts'
import { SimulationCancelled } from '#core/simulation/simulation-cancelled.ts'
import { faultMessage } from '#core/wording/fault-message.ts'
import { shippedNetwork } from '../../shipped-world.ts'
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
    expect(faultsOf({ replications: 2.5 })).toEqual([{ pointer: '/replications', code: 'notWhole', value: 2.5 }])
    expect(faultsOf({ replications: 1000, days: 365 })).toEqual([{ pointer: '/replications', code: 'runTooLong', value: 1000 }])
  })

  it('more than half an hour of the whole network, with an estimate in minutes and what would be right, in the language of the reader', async () => {
    const whole = { crossing: null, start: '2025-01-01', days: 365, replications: 600, seed: 1 }
    const shipped = await shippedNetwork()
    const [alone, compared] = [checkSimulationQuery(shipped, whole), checkSimulationQuery(shipped, { ...whole, replications: 300 }, 2)]
    if (alone.ok || compared.ok) throw new Error('not refused')
    const [fault] = alone.failures
    if (fault === undefined) throw new Error('no fault')
    // 850 days of search, 6 pilot runs and 600 replications of 365 days, at 0.0105 s a day.
    expect(fault).toEqual({
      pointer: '/replications',
      code: 'runTooLong',
      value: 600,
      allowed: ['1-461'],
      parameters: { days: 365, minutes: Math.ceil(((850 + 606 * 365) * 0.0105) / 60), most: 30 },
    })
    const within = { ...whole, replications: 461 }
    expect([checkSimulationQuery(shipped, within).ok, checkSimulationQuery(shipped, { ...within, replications: 462 }).ok]).toEqual([true, false])
    expect(faultMessage(fault, 'en')).toBe(
      'Number of replications: “600” of 365 days each would keep one processor core busy for about 39 minutes, by estimate; at most 30 are allowed. Right would be: 1-461.',
    )
    expect(faultMessage(fault, 'ru')).toContain('примерно на 39 мин')
    expect(faultMessage(fault, 'zh')).toContain('约39分钟')
    expect(compared.failures).toMatchObject([{ code: 'runTooLong', allowed: ['1-226'] }])
  })

  it('a horizon outside the data, or one that leaves it', () => {
    expect(faultsOf({ start: '2024-12-31' })).toEqual([{ pointer: '/start', code: 'dateOutsideData', value: '2024-12-31' }])
    expect(faultsOf({ start: '2025-02-30' })).toEqual([{ pointer: '/start', code: 'invalidDate', value: '2025-02-30' }])
    expect(faultsOf({ start: '2026-12-01', days: 32 })).toEqual([{ pointer: '/days', code: 'runLeavesData', value: 32 }])
    const beyond = simulateCrossing(network, { ...query, start: '2026-12-01', days: 32 }, 'v20')
    expect(beyond.ok ? '' : beyond.failures.map((fault) => faultMessage(fault, 'en')).join()).toBe(
      'Days of the run: “32” from 2026-12-01 on last to 2027-01-01; the data end on 2026-12-31. Right would be: 1-31.',
    )
    expect(faultsOf({ start: '2026-12-01', days: 31, replications: 1 })).toEqual([])
  })

  it('an unknown crossing, or one whose traffic nobody counted, with those that can be asked for', () => {
    expect(faultsOf({ crossing: 'heihe-brigde' })).toEqual([{ pointer: '/crossing', code: 'unknownCrossing', value: 'heihe-brigde' }])
    const river = simulateCrossing(network, { ...query, crossing: 'heihe-river' }, 'v20')
    expect(river).toMatchObject({ ok: false, failures: [{ pointer: '/crossing', code: 'noTrafficOnFile', allowed: ['heihe-bridge'] }] })
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
