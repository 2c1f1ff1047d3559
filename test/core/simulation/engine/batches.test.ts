import { describe, expect, it } from 'vitest'
import type { PlannedBatch } from '#core/simulation/engine/station-plan.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { handPlan, hearing } from './hand-plan.ts'

/** Boxes that come every ten minutes to a hub, then a yard where a train takes a minute for each tonne it carries. */
function trainsOf(boxes: number, batch: Partial<PlannedBatch>, end = 1000) {
  const plan = handPlan({
    end,
    stations: [
      { kind: 'batch', name: 'hub', size: 100, ...batch },
      { kind: 'service', name: 'yard', servers: 10 },
    ],
    passages: [
      { name: 'hub', stages: [{ station: 0, law: { kind: 'deterministic', minutes: 0 } }] },
      { name: 'yard', stages: [{ station: 1, law: { kind: 'load', minutesPerLoad: 1 } }] },
    ],
    sources: [
      {
        name: 'boxes',
        arrivals: { kind: 'instants', times: Float64Array.from({ length: boxes }, (_, box) => box * 10) },
        choice: 'share',
        ways: [
          {
            share: 1,
            load: 2,
            legs: [
              { passage: 0, minutesBefore: 0 },
              { passage: 1, minutesBefore: 5 },
            ],
          },
        ],
      },
    ],
  })
  const trains: { left: number; tonnes: number; released: number }[] = []
  const waits: number[] = []
  const run: StationRun = new StationRun(
    plan,
    { seed: 1, replication: 0 },
    hearing({
      waited(part, minutes) {
        if (part === 0) waits.push(minutes)
      },
      released(passage, _waited, joinedAt, _open, unit, now) {
        if (passage === 1) trains.push({ left: joinedAt - 5, tonnes: run.units.load[unit] as number, released: now })
      },
    }),
  )
  while (run.advance());
  return { trains, waits, inHub: run.waiting.values[0] }
}

describe('boxes that make a train', () => {
  it('leave when it is full, as one train with the tonnes of all; the rest waits for the next', () => {
    const { trains, waits, inHub } = trainsOf(7, { size: 3 })
    expect(trains).toEqual([
      { left: 20, tonnes: 6, released: 31 },
      { left: 50, tonnes: 6, released: 61 },
    ])
    expect(waits).toEqual([20, 10, 0, 20, 10, 0, 940])
    expect(inHub).toBe(1)
  })

  it('leave by timetable with whatever is there, and no train runs where nothing is', () => {
    const { trains } = trainsOf(5, { departures: Float64Array.of(25, 25.5, 70) })
    expect(trains).toEqual([
      { left: 25, tonnes: 6, released: 36 },
      { left: 70, tonnes: 4, released: 79 },
    ])
  })

  it('leave once the first has waited as long as it would', () => {
    const { trains } = trainsOf(5, { patienceMinutes: 15 })
    expect(trains.map(({ left, tonnes }) => [left, tonnes])).toEqual([
      [15, 4],
      [35, 4],
      [55, 2],
    ])
  })

  it('must be the last of a passage, since they go on as another unit', () => {
    const stages = [
      { station: 0, law: { kind: 'deterministic', minutes: 0 } },
      { station: 0, law: { kind: 'deterministic', minutes: 0 } },
    ] as const
    const plan = handPlan({ end: 1, stations: [{ kind: 'batch', name: 'hub', size: 3 }], stages })
    expect(() => new StationRun(plan, { seed: 1, replication: 0 }, hearing({}))).toThrow('batch hub is not the last stage of its passage')
  })
})
