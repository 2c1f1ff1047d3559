import { describe, expect, it } from 'vitest'
import type { Network } from '#core/network/network.ts'
import { planCrossing } from '#core/simulation/crossing-plan.ts'
import { crossingStations } from '#core/simulation/crossing-stations.ts'
import { kinds, type RunListener } from '#core/simulation/engine/run-events.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { runReplications } from '#core/simulation/run-replications.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import { estimate } from '#core/simulation/statistics/estimate.ts'
import { hearing } from './engine/hand-plan.ts'
import { heiheNetwork, provenance } from './heihe-network.ts'
import { smallCrossing } from './small-crossing.ts'

function runOnce(network: Network, crossing: string, start: string, days: number, listener: Partial<RunListener> = {}, serviceVariation = 0.6) {
  const plan = crossingStations(planCrossing(network, crossing, start, days, 0), { serviceVariation, noShowShare: 0.05 })
  const run = new StationRun(plan.stations, { seed: 1, replication: 0 }, hearing(listener))
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
    expect(run.released[0]).toBe(960)
  })

  it('open 8 of 24 hours, and shut for two of ten days besides, is closed 17.6 hours a day in every replication', () => {
    const closures = [{ from: '2025-03-05', to: '2025-03-06', reason: 'holiday' as const, ...provenance }]
    const query = { crossing: 'ford', start: '2025-03-03', days: 10, replications: 5, seed: 1 }
    const network = smallCrossing({ trucksPerDay: 20, capacityPerDay: 96, hours: ['08:00', '16:00'], closures })
    const document = simulateCrossing(network, query, 'v20')
    const measures = document.ok ? document.value.measures : []
    // Eight days of 16 hours and two of 24.
    expect(measures.find(({ subject }) => subject.kind === 'crossing')?.closedHoursPerDay).toEqual({ mean: 17.6, low: 17.6, high: 17.6, n: 5 })
    expect(measures.find(({ subject }) => subject.kind === 'part')).not.toHaveProperty('closedHoursPerDay')
  })

  it('starts nobody outside its hours, and finishes whom it has', () => {
    const starts: number[] = []
    const network = smallCrossing({ trucksPerDay: 200, capacityPerDay: 96, hours: ['08:00', '16:00'] })
    runOnce(network, 'ford', '2025-03-03', 5, {
      waited(part, _minutes, _joinedAt, _unit, now) {
        if (part === 0 && now < 5 * 1440) starts.push(now % 1440)
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
    const { leg, part, used } = run.units
    const { partPassage } = run.columns
    const inside = [...run.joined].map((_, passage) => part.subarray(0, used).filter((at, unit) => leg[unit] !== -1 && partPassage[at] === passage).length)
    expect([...run.released].map((released, passage) => released + (inside[passage] ?? 0))).toEqual([...run.joined])
    // The run ends in the backlog of the New Year closure, so that there is somebody to lose.
    expect(Math.max(...inside)).toBeGreaterThan(100)
  })

  it("Little's law is an identity: the integral of the queue is the sum of all waits, those of who still waits included", () => {
    const waited = new Map<number, number>()
    const run = runOnce(heiheNetwork(), 'heihe-bridge', '2025-01-20', 15, {
      waited: (part, minutes) => waited.set(part, (waited.get(part) ?? 0) + minutes),
    })
    expect(waited.size).toBe(run.columns.partCount)
    for (const [part, minutes] of waited) expect(run.waiting.areaUntil(part, 15 * 1440)).toBeCloseTo(minutes, 4)
  })

  it('keeps memory by who is inside, not by who was: a year of 180,000 vehicles fits where a month does', () => {
    const places = (days: number) => runOnce(smallCrossing({ trucksPerDay: 500, capacityPerDay: 700 }), 'ford', '2025-01-01', days).units
    const year = places(365)
    expect(year.leg.length).toBe(places(31).leg.length)
  })

  it('has another kind for each thing that can happen', () => {
    expect(new Set(Object.values(kinds)).size).toBe(Object.keys(kinds).length)
  })
})
