import { describe, expect, it } from 'vitest'
import { WaitingColumns } from '#core/simulation/trace/waiting-columns.ts'

const passage = (stages: number) => ({
  name: 'border',
  stages: Array.from({ length: stages }, () => ({ station: 0, law: { kind: 'deterministic', minutes: 1 } as const })),
})
const plan = { passages: [passage(2), passage(1)], measuredFrom: 1000, end: 1090 }

function sumsOf(changes: readonly number[]): readonly number[] {
  let waiting = 0
  return changes.map((change) => {
    waiting += change
    return waiting
  })
}

describe('the queues of a trace', () => {
  it('show at each step who waits then, whichever part of a border he waits at', () => {
    const columns = new WaitingColumns(plan, Int32Array.from([0, 1]), 2)
    expect(columns.stepMinutes).toBe(15)
    // Steps begin at minutes 0, 15, 30, 45, 60 and 75.
    columns.waited(0, 1010, 1031)
    columns.waited(1, 1030, 1050)
    columns.waited(2, 1000, 1090)
    expect(sumsOf(columns.changesOf(0))).toEqual([0, 1, 2, 1, 0, 0])
    expect(sumsOf(columns.changesOf(1))).toEqual([1, 1, 1, 1, 1, 1])
  })

  it('count who waited already when counting began, and leave out who waited between two steps only', () => {
    const columns = new WaitingColumns(plan, Int32Array.from([0, -1]), 1)
    columns.waited(0, 900, 1016)
    columns.waited(0, 1001, 1014)
    columns.waited(0, 900, 1000)
    columns.waited(2, 1000, 1090)
    expect(sumsOf(columns.changesOf(0))).toEqual([1, 1, 0, 0, 0, 0])
  })

  it('take longer steps rather than more room', () => {
    const year = { passages: [passage(1)], measuredFrom: 0, end: 365 * 1440 }
    const columns = new WaitingColumns(year, Int32Array.from([0]), 60)
    expect((year.end / columns.stepMinutes) * 60).toBeLessThanOrEqual(300_000)
    expect(columns.stepMinutes).toBe(120)
  })
})
