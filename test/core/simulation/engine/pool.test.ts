import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pool } from '#core/simulation/engine/pool.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { handPlan, hearing } from './hand-plan.ts'

describe('flatcars', () => {
  it('a yard changes gauge in a day while they are there, in five while they are not, and never has more or fewer than at first', () => {
    const left: number[] = []
    const plan = handPlan({
      end: 100,
      stations: [{ kind: 'service', name: 'yard', servers: Number.POSITIVE_INFINITY }],
      pools: [{ name: 'flatcars', size: 5 }],
      stages: [
        {
          station: 0,
          law: { kind: 'deterministic', minutes: 1 },
          pool: { pool: 0, count: 2, returnMinutes: 10, without: { kind: 'deterministic', minutes: 5 } },
        },
      ],
      arrivals: { kind: 'instants', times: Float64Array.of(0, 1, 2, 10.5) },
    })
    const run: StationRun = new StationRun(
      plan,
      { seed: 1, replication: 0 },
      hearing({ released: (_p, _w, joinedAt, _o, _u, now) => left.push(now - joinedAt) }),
    )
    while (run.advance());
    // Two trains take four of five; the third finds one and waits for a yard without; at 10 the first two are back.
    expect(left).toEqual([1, 1, 5, 1])
    expect(run.atHand(0)).toBe(5)
  })

  it('are as many in use and at hand as there were, whoever takes and gives back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.array(fc.integer({ min: 1, max: 20 })), (size, wishes) => {
        const pool = new Pool(size)
        const taken: number[] = []
        for (const wish of wishes) {
          if (pool.take(wish)) taken.push(wish)
          else if (taken.length > 0) pool.giveBack(taken.shift() as number)
          expect(pool.atHand + taken.reduce((sum, count) => sum + count, 0)).toBe(size)
          expect(pool.atHand).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('given back twice are a bug that is told', () => {
    expect(() => new Pool(3).giveBack(1)).toThrow('a pool of 3 was given back 1 more than were taken')
  })
})
