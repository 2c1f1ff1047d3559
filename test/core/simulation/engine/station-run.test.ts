import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCrossing } from '#core/simulation/crossing-plan.ts'
import { crossingStations } from '#core/simulation/crossing-stations.ts'
import { SaveMemory } from '#core/simulation/engine/save-memory.ts'
import type { StationPlan } from '#core/simulation/engine/station-plan.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { heiheNetwork } from '../heihe-network.ts'
import { handPlan, hearing } from './hand-plan.ts'

const shape = { seed: 1, replication: 0 }

/** Everything that a listener hears, as text. */
function heard(): { readonly lines: string[]; readonly listener: ReturnType<typeof hearing> } {
  const lines: string[] = []
  const note =
    (what: string) =>
    (...values: unknown[]) =>
      lines.push(`${what} ${values.join(' ')}`)
  return { lines, listener: hearing({ measured: note('measured'), waited: note('waited'), released: note('released'), remained: note('remained') }) }
}

describe('a run that was saved', () => {
  const heihe = crossingStations(planCrossing(heiheNetwork(), 'heihe-bridge', '2025-01-20', 15, 2), { serviceVariation: 0.6, noShowShare: 0.05 }).stations
  const trains: StationPlan = handPlan({
    end: 20_000,
    stations: [
      { kind: 'batch', name: 'hub', size: 5, patienceMinutes: 300 },
      { kind: 'service', name: 'yard', servers: Number.POSITIVE_INFINITY },
      { kind: 'service', name: 'line', servers: 2 },
    ],
    pools: [{ name: 'flatcars', size: 20 }],
    passages: [
      { name: 'hub', stages: [{ station: 0, law: { kind: 'deterministic', minutes: 0 } }] },
      {
        name: 'border',
        stages: [
          { station: 2, law: { kind: 'erlang', minutes: 90, phases: 2 }, priority: 1 },
          {
            station: 1,
            law: { kind: 'exponential', minutes: 600 },
            minutesBefore: 7,
            pool: { pool: 0, count: 5, returnMinutes: 2000, without: { kind: 'lognormal', minutes: 2000, variation: 1 } },
          },
        ],
      },
    ],
    sources: [
      {
        name: 'boxes',
        arrivals: { kind: 'poisson', perMinute: 0.1 },
        choice: 'share',
        ways: [0.3, 0.7].map((share) => ({
          share,
          load: 1,
          legs: [
            { passage: 0, minutesBefore: 60 * share },
            { passage: 1, minutesBefore: 100 },
          ],
        })),
      },
    ],
  })

  it.each([
    ['the Heihe bridge over the New Year', heihe],
    ['boxes, trains and flatcars', trains],
  ])('goes on bit for bit: %s', (_, plan) => {
    const whole = heard()
    const uninterrupted = new StationRun(plan, shape, whole.listener)
    while (uninterrupted.advance());
    expect(whole.lines.length).toBeGreaterThan(1000)
    for (const turns of [1, 2, 5]) {
      const first = heard()
      const begun = new StationRun(plan, shape, first.listener)
      for (let turn = 0; turn < turns; turn += 1) begun.advance()
      const bytes = begun.save()
      const second = heard()
      const resumed = StationRun.resume(plan, shape, bytes, second.listener)
      expect(resumed.save()).toEqual(bytes)
      while (resumed.advance());
      expect([...first.lines, ...second.lines]).toEqual(whole.lines)
      expect(resumed.eventCount).toBe(uninterrupted.eventCount)
      expect([...resumed.released]).toEqual([...uninterrupted.released])
      uninterrupted.finished.forEach((_count, part) => {
        expect(resumed.waiting.areaUntil(part, plan.end)).toBe(uninterrupted.waiting.areaUntil(part, plan.end))
        expect(resumed.busy.areaUntil(part, plan.end)).toBe(uninterrupted.busy.areaUntil(part, plan.end))
      })
    }
  })

  it('is written over a save that nobody wants any more, where it fits there', () => {
    const run = new StationRun(trains, shape, hearing({}))
    run.advance()
    const old = run.save()
    const small = new Uint8Array(8)
    const bytes = run.save()
    old.fill(255)
    const again = run.save(old)
    expect(again).toEqual(bytes)
    expect(again.buffer).toBe(old.buffer)
    expect(run.save(small)).toEqual(bytes)
    expect(small).toEqual(new Uint8Array(8))
  })

  it('is written into memory made ready while the run went on', () => {
    const run = new StationRun(trains, shape, hearing({}))
    run.advance()
    const memory = new SaveMemory(run.bytesOfSave())
    while (memory.prepare()) run.advance()
    const bytes = run.save(memory.bytes)
    expect(bytes.buffer).toBe(memory.bytes.buffer)
    expect(bytes).toEqual(run.save())
    expect(bytes.length).toBe(run.bytesOfSave())
  })

  it('cut short is refused, not half read', () => {
    const run = new StationRun(trains, shape, hearing({}))
    run.advance()
    const bytes = run.save()
    expect(() => StationRun.resume(trains, shape, bytes.subarray(0, bytes.length - 8), hearing({}))).toThrow(/a saved run of \d+ bytes ends before byte/)
  })
})

describe('any way through any stations', () => {
  it('loses nobody and waits as long as the integral of its queues says', () => {
    const minutes = fc.integer({ min: 0, max: 50 })
    const stage = fc.record({ station: fc.integer({ min: 0, max: 2 }), minutes, priority: fc.integer({ min: 0, max: 2 }), before: minutes })
    fc.assert(
      fc.property(
        fc.array(stage, { minLength: 1, maxLength: 5 }),
        fc.array(minutes, { minLength: 1, maxLength: 40 }),
        fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 })),
        (stages, gaps, [opens, length]) => {
          let at = 0
          const times = Float64Array.from(gaps, (gap) => {
            at += gap
            return at
          })
          const plan = handPlan({
            end: 700,
            calendars: [[[opens, opens + length]]],
            stations: [
              { kind: 'service', name: 'a', servers: 1 },
              { kind: 'service', name: 'b', servers: 2, calendar: 0 },
              { kind: 'service', name: 'c', servers: Number.POSITIVE_INFINITY },
            ],
            stages: stages.map(({ station, minutes: service, priority, before }) => ({
              station,
              law: { kind: 'deterministic', minutes: service },
              priority,
              minutesBefore: before,
            })),
            arrivals: { kind: 'instants', times },
          })
          let waited = 0
          let left = 0
          let remained = 0
          const run = new StationRun(
            plan,
            shape,
            hearing({
              waited: (_part, wait) => {
                expect(wait).toBeGreaterThanOrEqual(0)
                waited += wait
              },
              released: () => {
                left += 1
              },
              remained: () => {
                remained += 1
              },
            }),
          )
          while (run.advance());
          const came = times.filter((time) => time < 700).length
          expect(left + remained).toBe(came)
          expect(run.units.count).toBe(remained)
          const area = stages.reduce((sum, _, part) => sum + run.waiting.areaUntil(part, 700), 0)
          expect(area).toBeCloseTo(waited, 6)
        },
      ),
    )
  })

  it('with priority, bulk trains wait for container trains; in hand they are finished', () => {
    const starts: [string, number][] = []
    const stages = (priority: number) => [{ station: 0, law: { kind: 'deterministic', minutes: 10 }, priority }] as const
    const source = (name: string, passage: number, times: number[]) => ({
      name,
      arrivals: { kind: 'instants' as const, times: Float64Array.from(times) },
      choice: 'share' as const,
      ways: [{ share: 1, load: 1, legs: [{ passage, minutesBefore: 0 }] }],
    })
    const plan = handPlan({
      end: 100,
      stations: [{ kind: 'service', name: 'line', servers: 1 }],
      passages: [
        { name: 'containers', stages: stages(0) },
        { name: 'bulk', stages: stages(1) },
      ],
      sources: [source('containers', 0, [5, 12]), source('bulk', 1, [0, 1])],
    })
    const run = new StationRun(plan, shape, hearing({ waited: (part, _m, _j, _u, now) => starts.push([part === 0 ? 'containers' : 'bulk', now]) }))
    while (run.advance());
    expect(starts).toEqual([
      ['bulk', 0],
      ['containers', 10],
      ['containers', 20],
      ['bulk', 30],
    ])
  })

  it('D/D with headway: three lines in a row let through the least of their rates, exactly', () => {
    const plan = handPlan({
      end: 30_000,
      measuredFrom: 6_000,
      stations: [10, 12, 8].map((_, line) => ({ kind: 'service', name: `line ${line}`, servers: 1 }) as const),
      stages: [10, 12, 8].map((minutes, station) => ({ station, law: { kind: 'deterministic', minutes } }) as const),
      arrivals: { kind: 'instants', times: Float64Array.from({ length: 6000 }, (_, train) => train * 5) },
    })
    const run = new StationRun(plan, shape, hearing({}))
    while (run.advance());
    expect(run.released[0]).toBe(24_000 / 12)
  })

  it('names what cannot be run', () => {
    const run = (plan: Partial<StationPlan>) => () => new StationRun(handPlan({ end: 1, stations: [], ...plan }), shape, hearing({}))
    expect(run({})).toThrow('passage passage has no stage')
    expect(
      run({
        passages: [],
        sources: [{ name: 'coal', arrivals: { kind: 'instants', times: new Float64Array() }, choice: 'share', ways: [{ share: 1, load: 1, legs: [] }] }],
      }),
    ).toThrow('a way of coal has no leg')
    expect(run({ passages: [{ name: 'p', stages: [{ station: 3, law: { kind: 'deterministic', minutes: 1 } }] }] })).toThrow('no station 3 is planned')
  })
})
