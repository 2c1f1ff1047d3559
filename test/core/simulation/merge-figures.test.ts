import { describe, expect, it } from 'vitest'
import { mergeFigures } from '#core/simulation/merge-figures.ts'
import { prepareRun, runReplications } from '#core/simulation/run-replications.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import { openFigures, parcelFigures } from '../../../server/jobs/figures-parcel.ts'
import { smallCrossing } from './small-crossing.ts'

const network = smallCrossing({ trucksPerDay: 90, capacityPerDay: 96 })
const query = { crossing: 'ford', start: '2025-01-01', days: 20, replications: 4, seed: 1 }

describe('replications made apart', () => {
  it('put together in their order are those made one after another, whichever was made first', () => {
    const prepared = prepareRun(network, query)
    const backwards = [3, 2, 1, 0].map((replication) => prepared.replicate(replication)).reverse()
    const { samples, joinedPerDay, eventCount } = runReplications(network, query)
    expect(mergeFigures(backwards)).toEqual({ samples, joined: joinedPerDay.map((perDay) => perDay * 80), eventCount })
  })

  it('are the same after a journey between threads', () => {
    const made = prepareRun(network, query).replicate(2)
    expect(openFigures(structuredClone(parcelFigures(made)))).toEqual(made)
  })

  it('none of them is nothing', () => {
    expect(mergeFigures([])).toEqual({ samples: [], joined: [], eventCount: 0 })
  })
})

describe('quantiles of waits', () => {
  const measures = (replications: number) => {
    const answer = simulateCrossing(network, { ...query, replications }, 'v20')
    return answer.ok ? answer.value.measures : []
  }

  it('have intervals between replications, about the quantile of all waits together', () => {
    for (const { waitHours } of measures(20)) {
      const { p50, p50Interval, p90, p90Interval } = waitHours
      for (const [quantile, interval] of [
        [p50, p50Interval],
        [p90, p90Interval],
      ] as const) {
        expect(interval?.low).toBeLessThanOrEqual(quantile * 1.5)
        expect(interval?.high).toBeGreaterThanOrEqual(quantile / 1.5)
        expect(interval?.low).toBeLessThanOrEqual(interval?.high as number)
      }
      expect(p90Interval?.high).toBeGreaterThanOrEqual(p50Interval?.low as number)
    }
  })

  it('have none for fewer than five replications', () => {
    for (const { waitHours } of measures(4)) expect([waitHours.p50Interval, waitHours.p90Interval]).toEqual([null, null])
  })
})

describe('a run to a wanted precision', () => {
  const run = (changed: Partial<typeof query> & { readonly precision: number }) => {
    const answer = simulateCrossing(network, { ...query, ...changed }, 'v20')
    if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
    return answer.value
  }

  it('makes as many replications as that takes, and says what it reached', () => {
    const { replications, precision, warnings } = run({ replications: 1000, precision: 0.3 })
    expect(replications).toBeGreaterThanOrEqual(10)
    expect(replications).toBeLessThan(1000)
    expect(precision?.wanted).toBe(0.3)
    expect(precision?.reached).toBeLessThanOrEqual(0.3)
    expect(warnings.map(({ code }) => code)).not.toContain('precisionNotReached')
  })

  it('ends at its limit and says that it is less precise than was wanted', () => {
    const { replications, precision, warnings } = run({ replications: 12, precision: 0.01 })
    expect(replications).toBe(12)
    expect(warnings).toContainEqual({ code: 'precisionNotReached', parameters: { replications: 12, wanted: 0.01, reached: precision?.reached } })
  })

  it('no other key than without is that of another question', () => {
    expect(run({ replications: 12, precision: 0.01 }).key).not.toBe(run({ replications: 12, precision: 0.02 }).key)
  })

  it('of nothing, or of more than all, is refused', () => {
    const codeOf = (precision: number) => {
      const answer = simulateCrossing(network, { ...query, precision }, 'v20')
      return answer.ok ? [] : answer.failures.map(({ pointer, code }) => `${pointer} ${code}`)
    }
    for (const precision of [0, 0.0001, 2]) expect(codeOf(precision)).toEqual(['/precision outOfRange'])
    expect(codeOf(Number.NaN)).toEqual(['/precision invalidNumber'])
  })
})
