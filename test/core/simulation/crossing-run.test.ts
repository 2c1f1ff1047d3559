import { describe, expect, it } from 'vitest'
import type { Network } from '#core/network/network.ts'
import { type CrossingListener, kinds, stages } from '#core/simulation/crossing-events.ts'
import { planCrossing } from '#core/simulation/crossing-plan.ts'
import { CrossingRun } from '#core/simulation/crossing-run.ts'
import { runReplications } from '#core/simulation/run-replications.ts'
import { estimate } from '#core/simulation/statistics/estimate.ts'
import { heiheNetwork, provenance } from './heihe-network.ts'
import { smallCrossing } from './small-crossing.ts'

const shape = { seed: 1, replication: 0, noShowShare: 0.05 }

function runOnce(network: Network, crossing: string, start: string, days: number, listener: Partial<CrossingListener> = {}, serviceVariation = 0.6) {
  const silent: CrossingListener = { measured() {}, waited() {}, released() {}, remained() {} }
  const run = new CrossingRun(planCrossing(network, crossing, start, days, 0), { ...shape, serviceVariation }, { ...silent, ...listener })
  while (run.advance());
  return run
}

describe('a crossing with one lane', () => {
  it('M/G/1: the mean wait of Pollaczek and Khinchine lies in the interval of 10 replications', () => {
    const [perDay, capacity, variation] = [400, 500, 0.6]
    const query = { crossing: 'ford', start: '2025-01-01', days: 60, replications: 10, seed: 1 }
    const { samples } = runReplications(smallCrossing({ trucksPerDay: perDay, capacityPerDay: capacity, serviceVariation: variation }), query)
    const checkpoint = samples.find(({ subject }) => subject.id === 'ford-checkpoint-east')
    const load = perDay / capacity
    const theoryHours = ((load * (1 + variation ** 2)) / (2 * (1 - load))) * (24 / capacity)
    const { low, high } = estimate(checkpoint?.waitHours ?? [])
    expect(low).toBeLessThan(theoryHours)
    expect(high).toBeGreaterThan(theoryHours)
    expect((high as number) - (low as number)).toBeLessThan(theoryHours * 0.2)
    const utilisation = estimate(checkpoint?.utilisation ?? [])
    expect(utilisation.mean).toBeCloseTo(load, 1.7)
  })

  it('open 8 of 24 hours lets through in them what the capacity of a day says', () => {
    const run = runOnce(smallCrossing({ trucksPerDay: 200, capacityPerDay: 96, hours: ['08:00', '16:00'] }), 'ford', '2025-03-03', 10, {}, 0)
    expect(run.chains[0]?.released).toBe(960)
  })

  it('starts nobody outside its hours, and finishes whom it has', () => {
    const starts: number[] = []
    const network = smallCrossing({ trucksPerDay: 200, capacityPerDay: 96, hours: ['08:00', '16:00'] })
    let now = 0
    runOnce(network, 'ford', '2025-03-03', 5, {
      waited(_chain, stage, minutes, joinedAt) {
        now = joinedAt + minutes
        if (stage === stages.exit && now < 5 * 1440) starts.push(now % 1440)
      },
    })
    expect(starts.length).toBeGreaterThan(400)
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(480)
    expect(Math.max(...starts)).toBeLessThan(960)
  })

  it('closed all the time lets nobody through; who waits is counted with the wait so far', () => {
    const closures = [{ from: '2024-01-01', to: '2027-01-01', reason: 'scenario' as const, ...provenance }]
    const query = { crossing: 'ford', start: '2025-01-01', days: 20, replications: 5, seed: 1 }
    const { samples } = runReplications(smallCrossing({ trucksPerDay: 50, capacityPerDay: 96, closures }), query)
    const whole = samples.find(({ subject }) => subject.kind === 'crossing')
    expect(whole?.throughputPerDay).toEqual([0, 0, 0, 0, 0])
    // Twenty days of steady arrivals wait ten days on average.
    expect(estimate(whole?.waitHours ?? []).mean / 240).toBeCloseTo(1, 1)
  })
})

describe('any crossing', () => {
  it('loses nobody: who came has left or is still there, by direction and class', () => {
    const run = runOnce(heiheNetwork(), 'heihe-bridge', '2025-01-20', 15)
    const inside = run.chains.map((_, chain) => run.vehicles.chain.subarray(0, run.vehicles.used).filter((at) => at === chain).length)
    expect(run.chains.map((chain, index) => chain.released + (inside[index] ?? 0))).toEqual([...run.joined])
    // The run ends in the backlog of the New Year closure, so that there is somebody to lose.
    expect(Math.max(...inside)).toBeGreaterThan(100)
  })

  it("Little's law is an identity: the integral of the queue is the sum of all waits, those of who still waits included", () => {
    const waited = new Map<number, number>()
    const run = runOnce(heiheNetwork(), 'heihe-bridge', '2025-01-20', 15, {
      waited: (chain, _stage, minutes) => waited.set(chain, (waited.get(chain) ?? 0) + minutes),
    })
    run.chains.forEach((chain, index) => {
      const area = chain.parts.reduce((sum, part) => sum + part.waiting.areaUntil(15 * 1440), 0)
      expect(area / (waited.get(index) ?? Number.NaN)).toBeCloseTo(1, 9)
    })
  })

  it('keeps memory by who is inside, not by who was: a year of 180,000 vehicles fits where a month does', () => {
    const places = (days: number) => runOnce(smallCrossing({ trucksPerDay: 500, capacityPerDay: 700 }), 'ford', '2025-01-01', days).vehicles
    const year = places(365)
    expect(year.chain.length).toBe(places(31).chain.length)
  })

  it('has another kind for each thing that can happen', () => {
    expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length)
  })
})
