import { describe, expect, it } from 'vitest'
import { readSimulationQuery } from '#core/appraisal/read-simulation-query.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import { heiheNetwork, provenance } from './heihe-network.ts'
import { smallCrossing } from './small-crossing.ts'

const query = { crossing: 'ford', start: '2025-03-03', days: 200, replications: 6, seed: 1, steady: true }

function run(network: Parameters<typeof simulateCrossing>[0], asked: Parameters<typeof simulateCrossing>[1]) {
  const document = simulateCrossing(network, asked, 'v20')
  if (!document.ok) throw new Error(JSON.stringify(document.failures))
  return document.value
}
const whole = ({ measures }: ReturnType<typeof run>) => {
  const found = measures.find(({ subject }) => subject.kind === 'crossing')
  if (found === undefined) throw new Error('no crossing was measured')
  return found
}

describe('a steady run of one crossing', () => {
  const closures = [{ from: '2025-03-10', to: '2025-06-30', reason: 'holiday' as const, ...provenance }]
  const [perDay, capacity, variation] = [400, 500, 0.6]
  const ford = (more = {}) => smallCrossing({ trucksPerDay: perDay, capacityPerDay: capacity, serviceVariation: variation, ...more })
  // Pollaczek and Khinchine, hours.
  const load = perDay / capacity
  const theory = ((load * (1 + variation ** 2)) / (2 * (1 - load))) * (24 / capacity)

  it('knows no closure: the mean wait is that of M/G/1, after as many days as MSER-5 found on the average of ten replications', () => {
    const document = run(ford({ closures }), query)
    const { waitHours, throughputPerDay, closedHoursPerDay } = whole(document)
    expect(waitHours.low).toBeLessThan(theory)
    expect(waitHours.high).toBeGreaterThan(theory)
    expect(throughputPerDay.mean / perDay).toBeCloseTo(1, 1)
    expect(closedHoursPerDay?.mean).toBe(0)
    // A queue of two relaxes within hours: at most some batches of five days go.
    expect(document.warmUpDays % 5).toBe(0)
    expect(document.warmUpDays).toBeLessThan(100)
    expect(document.warnings.map(({ code }) => code)).toContain('runInFound')
    expect(whole(run(ford({ closures }), { ...query, steady: false })).throughputPerDay.mean).toBeLessThan(perDay * 0.6)
  })

  it('of one long replication has intervals by twenty batch means, and they hold the truth too', () => {
    const document = run(ford(), { ...query, days: 600, replications: 1 })
    const { waitHours, throughputPerDay, queueLength } = whole(document)
    expect([waitHours.n, throughputPerDay.n, queueLength.n]).toEqual([20, 20, 20])
    expect(waitHours.low).toBeLessThan(theory)
    expect(waitHours.high).toBeGreaterThan(theory)
    expect((waitHours.high as number) - (waitHours.low as number)).toBeLessThan(theory * 0.3)
    // Little, by the batches.
    expect(queueLength.mean / ((throughputPerDay.mean / 24) * waitHours.mean)).toBeCloseTo(1, 1)
    expect(document.warnings.map(({ code }) => code)).not.toContain('tooFewForInterval')
  })

  it('has no interval where a batch would be of fewer than a hundred trucks', () => {
    const document = run(ford({ trucksPerDay: 4 }), { ...query, days: 100, replications: 1 })
    expect(whole(document).waitHours).toMatchObject({ low: null, high: null, n: 1 })
    expect(document.warnings.map(({ code }) => code)).toContain('tooFewForInterval')
  })

  it('of a crossing where more want to pass than can has no steady state: MSER-5 is refused, and the fixed run-in taken', () => {
    const document = run(ford({ trucksPerDay: 600 }), { ...query, days: 100, replications: 5 })
    const refusal = document.warnings.find(({ code }) => code === 'runInRefused')
    expect(refusal?.parameters).toMatchObject({ reason: 'overHalf', of: 100, days: 28 })
    expect(Number(refusal?.parameters.cut)).toBeGreaterThan(50)
    expect(document.warmUpDays).toBe(28)
    const short = run(ford(), { ...query, days: 7 })
    expect(short.warnings.find(({ code }) => code === 'runInRefused')?.parameters).toMatchObject({ reason: 'tooShort', of: 7 })
  })

  it('holds the capacity and the hours of its first day at Heihe, New Year or not, and has a key of its own', () => {
    const asked = { crossing: 'heihe-bridge', start: '2025-01-06', days: 60, replications: 5, seed: 1 }
    const [year, steady] = [run(heiheNetwork(), asked), run(heiheNetwork(), { ...asked, steady: true })]
    const trucks = (document: typeof year) => document.measures.find(({ subject }) => subject.kind === 'crossing' && subject.class === 'truck')
    expect(steady.key).not.toBe(year.key)
    expect(steady.steady).toBe(true)
    expect(year).not.toHaveProperty('steady')
    // The holiday of eight days stands in the calendar alone.
    expect(trucks(steady)?.waitHours.max).toBeLessThan((trucks(year)?.waitHours.max ?? 0) / 2)
  })

  it('is refused for the whole network, with the reason', () => {
    const read = readSimulationQuery({ steady: true, days: 30 }, heiheNetwork())
    expect(read.ok ? [] : read.failures).toContainEqual({ pointer: '/steady', code: 'steadyNeedsCrossing', value: true, allowed: ['crossing'] })
    expect(readSimulationQuery({ steady: 'yes', crossing: 'heihe-bridge' }, heiheNetwork())).toMatchObject({ ok: false })
  })
})
