import { expect, it } from 'vitest'
import { estimate } from '#core/simulation/statistics/estimate.ts'
import { handPlan } from '../engine/hand-plan.ts'
import { meanWait, replicated } from './replicated.ts'

it('the 95 % interval of ten replications holds the mean wait of M/M/1 in 92 to 98 of 100 experiments: load 0.5, 900 minutes after a run-in of 100', () => {
  const plan = handPlan({
    end: 1_000,
    measuredFrom: 100,
    stations: [{ kind: 'service', name: 'lane', servers: 1 }],
    stages: [{ station: 0, law: { kind: 'exponential', minutes: 1 } }],
    arrivals: { kind: 'poisson', perMinute: 0.5 },
  })
  const experiments = 300
  let hits = 0
  for (let experiment = 0; experiment < experiments; experiment += 1) {
    const { low, high } = estimate(Array.from({ length: 10 }, (_, index) => meanWait()(replicated(plan, experiment * 10 + index))))
    if (low !== null && high !== null && low < 1 && high > 1) hits += 1
  }
  expect(hits / experiments).toBeGreaterThanOrEqual(0.92)
  expect(hits / experiments).toBeLessThanOrEqual(0.98)
})
