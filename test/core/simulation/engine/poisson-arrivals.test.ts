import { describe, expect, it } from 'vitest'
import { PoissonArrivals } from '#core/simulation/engine/poisson-arrivals.ts'
import { StatePort, writeState } from '#core/simulation/engine/state-port.ts'
import type { PlannedSource } from '#core/simulation/engine/station-plan.ts'

const day = 1440
const shape = { seed: 7, replication: 0 }
const way = { share: 1, load: 1, legs: [{ passage: 0, minutesBefore: 0 }] }
const source = (name: string, perDay: number, rest: object = {}): PlannedSource => ({
  name,
  choice: 'share',
  ways: [way],
  arrivals: { kind: 'poisson', perMinute: perDay / day, ...rest },
})
const dayStarts = Float64Array.from({ length: 12 }, (_, index) => index * day)

function comingOf(sources: readonly PlannedSource[], end: number): readonly (readonly [time: number, source: string])[] {
  const arrivals = new PoissonArrivals({ sources, end }, shape)
  const seen: (readonly [number, string])[] = []
  while (arrivals.nextTime < end) {
    const time = arrivals.nextTime
    seen.push([time, sources[arrivals.take()]?.name ?? ''])
  }
  return seen
}

describe('trucks that come at random', () => {
  const busy = source('busy', 30_000)
  const quiet = source('quiet', 40, { dayStarts, hourFactors: [...new Array(12).fill(0), ...new Array(12).fill(2)] })

  it('come in order, also where so many come that they are drawn in several goes', () => {
    const times = comingOf([busy, quiet], 10 * day).map(([time]) => time)
    // 300,000 more or less 550 from one, 400 more or less 20 from the other.
    expect(Math.abs(times.length - 300_400)).toBeLessThan(5 * 550)
    expect(times.every((time, index) => index === 0 || time > (times[index - 1] as number))).toBe(true)
  })

  it('come at the same instants whoever else comes, and however long the run is', () => {
    const alone = comingOf([quiet], 10 * day)
    expect(comingOf([busy, quiet], 10 * day).filter(([, name]) => name === 'quiet')).toEqual(alone)
    expect(comingOf([quiet], 4 * day)).toEqual(alone.filter(([time]) => time < 4 * day))
  })

  it('come only in the hours and on the days on which they are sent, as many as the mean says', () => {
    const stretches = { ofDay: Int32Array.from({ length: 12 }, (_, index) => Number(index >= 5)), factors: [0, 1] }
    const times = comingOf([source('weekly', 4000, { dayStarts, stretches, hourFactors: [...new Array(12).fill(0), ...new Array(12).fill(2)] })], 10 * day).map(
      ([time]) => time,
    )
    expect(times.every((time) => time >= 5 * day && time % day >= day / 2)).toBe(true)
    // 20,000 more or less 141.
    expect(Math.abs(times.length - 20_000)).toBeLessThan(5 * 141)
  })

  it('go on from saved bytes as if nothing had happened', () => {
    const plan = { sources: [busy, quiet], end: 8 * day }
    const one = new PoissonArrivals(plan, shape)
    for (let turn = 0; turn < 140_000; turn += 1) one.take()
    const other = new PoissonArrivals(plan, shape)
    other.exchange(StatePort.reading(writeState((port) => one.exchange(port))))
    const rest = (arrivals: PoissonArrivals) => {
      const seen: number[] = []
      while (arrivals.nextTime < plan.end) seen.push(arrivals.nextTime, arrivals.take())
      return seen
    }
    const left = rest(one)
    expect(left.length).toBeGreaterThan(2 * 90_000)
    expect(rest(other)).toEqual(left)
    expect(other.nextTime).toBe(Number.POSITIVE_INFINITY)
  })
})
