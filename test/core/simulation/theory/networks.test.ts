import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ServiceLaw } from '#core/simulation/engine/service-law.ts'
import type { PlannedSource, StationPlan } from '#core/simulation/engine/station-plan.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { handPlan, hearing } from '../engine/hand-plan.ts'
import { expectInside, figures, meanNumber, replicated } from './replicated.ts'

const exponential = (minutes: number): ServiceLaw => ({ kind: 'exponential', minutes })
const source = (name: string, perMinute: number, ways: readonly (readonly [share: number, ...passages: number[]])[]): PlannedSource => ({
  name,
  arrivals: { kind: 'poisson', perMinute },
  choice: 'share',
  ways: ways.map(([share, ...passages]) => ({ share, load: 1, legs: passages.map((passage) => ({ passage, minutesBefore: 0 })) })),
})

describe('Jackson: an open network of servers, each as if it stood alone', () => {
  // Trains of Harbin go by 0 and 1 or by 0 and 2, those of Mudanjiang by 2 and 3.
  const minutes = [2, 3, 2.5, 2]
  const plan = handPlan({
    end: 25_000,
    measuredFrom: 2_000,
    stations: minutes.map((_, index) => ({ kind: 'service' as const, name: `yard ${index}`, servers: 1 })),
    passages: minutes.map((mean, index) => ({ name: `yard ${index}`, stages: [{ station: index, law: exponential(mean) }] })),
    sources: [
      source('harbin', 0.3, [
        [0.6, 0, 1],
        [0.4, 0, 2],
      ]),
      source('mudanjiang', 0.15, [[1, 2, 3]]),
    ],
  })
  const loads = [0.3 * 2, 0.18 * 3, (0.12 + 0.15) * 2.5, 0.15 * 2]
  const made = Array.from({ length: 20 }, (_, replication) => replicated(plan, replication))

  it.each([0, 1, 2, 3])('yard %i holds load / (1 - load) on average', (yard) => {
    const load = loads[yard] as number
    expectInside(made.map(meanNumber(plan, yard)), load / (1 - load))
  })

  it('the shares of the ways are those of the plan', () => {
    expectInside(
      made.map(({ run }) => (run.joined[1] as number) / (run.joined[0] as number)),
      0.6,
    )
  })
})

it('tandem with headway: what comes out a day is the least of the rates of line and yard, exactly', () => {
  for (const [headway, tracks, yardMinutes] of [
    [12, 3, 30],
    [8, 2, 30],
    [20, 1, 18],
  ] as const) {
    const plan = handPlan({
      end: 14_400,
      measuredFrom: 7_200,
      stations: [
        { kind: 'service', name: 'line', servers: 1 },
        { kind: 'service', name: 'yard', servers: tracks },
      ],
      stages: [
        { station: 0, law: { kind: 'deterministic', minutes: headway } },
        { station: 1, law: { kind: 'deterministic', minutes: yardMinutes }, minutesBefore: 5 },
      ],
      arrivals: { kind: 'instants', times: Float64Array.from({ length: 3_000 }, (_, train) => train * 5) },
    })
    const perMinute = Math.min(1 / headway, tracks / yardMinutes)
    const [finished] = figures(plan, 1, ({ run }) => run.finished[1] as number)
    // What is under way at either end counts or does not.
    expect(Math.abs((finished as number) - 7_200 * perMinute)).toBeLessThanOrEqual(tracks)
  }
})

describe('any network, whatever its draws', () => {
  const plans: fc.Arbitrary<StationPlan> = fc
    .record({
      stations: fc.array(fc.record({ servers: fc.integer({ min: 1, max: 3 }), minutes: fc.double({ min: 0.5, max: 4, noNaN: true }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      hours: fc.integer({ min: 4, max: 24 }),
      perMinute: fc.double({ min: 0.05, max: 1.2, noNaN: true }),
      travel: fc.integer({ min: 0, max: 90 }),
    })
    .map(({ stations, hours, perMinute, travel }) =>
      handPlan({
        end: 4_320,
        calendars: [[0, 1, 2].map((day): [number, number] => [day * 1440, day * 1440 + hours * 60])],
        stations: stations.map(({ servers }, index) => ({
          kind: 'service',
          name: `station ${index}`,
          servers,
          ...(index === 0 && { calendar: 0 }),
        })),
        passages: stations.map(({ minutes }, index) => ({
          name: `passage ${index}`,
          stages: [{ station: index, law: exponential(minutes), priority: index % 2, minutesBefore: travel }],
        })),
        sources: [
          source('all', perMinute, [
            [0.5, ...stations.keys()],
            [0.5, 0],
          ]),
        ],
      }),
    )

  it('loses nobody: at every look, who joined a passage has left it or is in it', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 1000 }), (plan, replication) => {
        const run = new StationRun(plan, { seed: 5, replication }, hearing({}))
        let isOn = true
        while (isOn) {
          isOn = run.advance()
          const inside = plan.passages.map(() => 0)
          const { part, used } = run.units
          for (let unit = 0; unit < used; unit += 1) if ((part[unit] as number) >= 0) inside[part[unit] as number] = (inside[part[unit] as number] ?? 0) + 1
          expect(plan.passages.map((_, passage) => (run.joined[passage] as number) - (run.released[passage] as number))).toEqual(inside)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('lets through no more than its open servers can, and Little holds: the queue over time is the sum of the waits', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 1000 }), (plan, replication) => {
        const { run, waits } = replicated(plan, replication)
        plan.stations.forEach((_, part) => {
          const waited = (waits[part] ?? []).reduce((sum, minutes) => sum + minutes, 0)
          expect(run.waiting.areaUntil(part, plan.end)).toBeCloseTo(waited, 5)
          // Whoever is in hand at closing time is finished, so that busy may outlast open by one service of each server.
          const law = plan.passages[part]?.stages[0]?.law
          expect(run.finished[part]).toBeLessThanOrEqual(run.joined[part] as number)
          expect(law?.kind).toBe('exponential')
          if (part > 0) expect(run.busy.areaUntil(part, plan.end)).toBeLessThanOrEqual(run.openServers.areaUntil(part, plan.end) + 1e-6)
        })
      }),
      { numRuns: 25 },
    )
  })
})
