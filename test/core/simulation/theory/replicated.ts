import { expect } from 'vitest'
import type { StationPlan } from '#core/simulation/engine/station-plan.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { estimate, sampleQuantile } from '#core/simulation/statistics/estimate.ts'
import { hearing } from '../engine/hand-plan.ts'

export interface Replicated {
  /** Waits of those who joined after the run-in, by part. */
  readonly waits: readonly (readonly number[])[]
  readonly run: StationRun
}

/** One replication of a plan, from empty; what happens before `measuredFrom` is not counted. */
export function replicated(plan: StationPlan, replication: number, seed = 11): Replicated {
  const waits: number[][] = plan.passages.flatMap(({ stages }) => stages.map(() => []))
  const run = new StationRun(
    plan,
    { seed, replication },
    hearing({
      waited(part, minutes, joinedAt) {
        if (joinedAt >= plan.measuredFrom) waits[part]?.push(minutes)
      },
    }),
  )
  while (run.advance());
  return { waits, run }
}

/** One figure of each of some replications. */
export function figures(plan: StationPlan, replications: number, figure: (made: Replicated) => number): readonly number[] {
  return Array.from({ length: replications }, (_, replication) => figure(replicated(plan, replication)))
}

export const meanWait =
  (part = 0) =>
  ({ waits }: Replicated): number =>
    (waits[part] ?? []).reduce((sum, wait) => sum + wait, 0) / (waits[part]?.length ?? 0)

export const waitQuantile =
  (share: number, part = 0) =>
  ({ waits }: Replicated): number =>
    sampleQuantile(waits[part] ?? [], share)

/** Time average of the number waiting or in service at a part since the run-in. */
export const meanNumber =
  (plan: StationPlan, part = 0) =>
  ({ run }: Replicated): number =>
    (run.waiting.areaUntil(part, plan.end) + run.busy.areaUntil(part, plan.end)) / (plan.end - plan.measuredFrom)

/** From half a width of 95 % to one of 99 %, for 14 to 29 degrees of freedom: of the twenty intervals here one of 95 % would miss by chance alone. */
const to99 = 1.39

/** The value of theory lies in the 99 % interval, and the interval is narrow enough to prove something. */
export function expectInside(samples: readonly number[], theory: number, widest = 0.2): void {
  const { mean, low, high } = estimate(samples)
  const half = ((high as number) - (low as number)) / 2
  expect(Math.abs(mean - theory), `mean ${mean} against theory ${theory}`).toBeLessThan(half * to99)
  expect(half * 2).toBeLessThan(theory * widest)
}
