import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RandomStream, randomStream, standardExponential } from '#core/random.ts'
import { ServiceStation } from '#core/simulation/engine/service-station.ts'
import { estimate } from '#core/simulation/statistics/estimate.ts'
import { erlangC } from '../theory/queueing-formulas.ts'
import { kieferWolfowitz, runStation } from './single-station.ts'

const vehicles = 20_000
const runIn = 2_000

function exponential(random: RandomStream, count: number, mean: number): Float64Array {
  return Float64Array.from({ length: count }, () => standardExponential(random) * mean)
}

function cumulated(gaps: Float64Array): Float64Array {
  let at = 0
  return gaps.map((gap) => {
    at += gap
    return at
  })
}

/** Mean waits of replications with exponential gaps and services, service mean 1. */
function meanWaits(lanes: number, load: number, replications: number): readonly number[] {
  return Array.from({ length: replications }, (_, replication) => {
    const arrivals = cumulated(exponential(randomStream(1, replication, 'gaps'), vehicles, 1 / (load * lanes)))
    const services = exponential(randomStream(1, replication, 'services'), vehicles, 1)
    const { waits } = runStation(lanes, arrivals, services)
    return waits.subarray(runIn).reduce((sum, wait) => sum + wait, 0) / (vehicles - runIn)
  })
}

function expectInside(samples: readonly number[], theory: number): void {
  const { low, high } = estimate(samples)
  expect(low).toBeLessThan(theory)
  expect(high).toBeGreaterThan(theory)
  // An interval so wide that it holds everything would prove nothing.
  expect((high as number) - (low as number)).toBeLessThan(theory * 0.2)
}

describe('lanes with one line of waiting vehicles', () => {
  it('M/M/1: the mean wait of theory lies in the interval of 20 replications', () => {
    const load = 0.8
    expectInside(meanWaits(1, load, 20), load / (1 - load))
  })

  it('M/M/4: so does that of Erlang C', () => {
    const [lanes, load] = [4, 0.85]
    expectInside(meanWaits(lanes, load, 20), erlangC(lanes, lanes * load) / (lanes * (1 - load)))
  })

  it('D/D/1: nobody waits below capacity; above it each waits longer than the last by the same time', () => {
    const every = (minutes: number) => Float64Array.from({ length: 100 }, (_, vehicle) => vehicle * minutes)
    const inspections = new Float64Array(100).fill(10)
    expect([...runStation(1, every(12), inspections).waits].every((wait) => wait === 0)).toBe(true)
    expect([...runStation(1, every(8), inspections).waits]).toEqual(Array.from({ length: 100 }, (_, vehicle) => vehicle * 2))
  })

  it.each([1, 2, 5, 8])('with %i lanes every single wait is that of the Kiefer-Wolfowitz recursion on the same draws', (lanes) => {
    const random = randomStream(7, lanes)
    const arrivals = cumulated(exponential(random, 5_000, 1))
    const services = exponential(random, 5_000, lanes * 0.95)
    const simulated = runStation(lanes, arrivals, services).waits
    const expected = kieferWolfowitz(lanes, arrivals, services)
    expect(simulated.findIndex((wait, vehicle) => wait !== expected[vehicle])).toBe(-1)
    expect(simulated.some((wait) => wait > 1)).toBe(true)
  })

  it("Little's law holds as an identity from empty to empty, whatever comes", () => {
    const gap = fc.double({ min: 0, max: 5, noNaN: true })
    const service = fc.double({ min: 0, max: 20, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, service), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (draws, lanes) => {
        const arrivals = cumulated(Float64Array.from(draws, ([time]) => time))
        const course = runStation(
          lanes,
          arrivals,
          Float64Array.from(draws, ([, time]) => time),
        )
        const waited = course.waits.reduce((sum, wait) => sum + wait, 0)
        expect(course.waitingArea).toBeCloseTo(waited, 6)
      }),
    )
  })

  it('closing finishes the vehicle in hand and starts no other until it opens', () => {
    const station = new ServiceStation(1)
    station.join(1)
    station.join(2)
    expect(station.start()).toBe(1)
    station.isOpen = false
    station.finish()
    expect(station.start()).toBe(-1)
    station.isOpen = true
    expect(station.start()).toBe(2)
  })

  it('lanes that are taken away work off what they have', () => {
    const station = new ServiceStation(2)
    for (const vehicle of [1, 2, 3]) station.join(vehicle)
    expect([station.start(), station.start()]).toEqual([1, 2])
    station.servers = 1
    station.finish()
    expect(station.start()).toBe(-1)
    station.finish()
    expect(station.start()).toBe(3)
  })

  it('serves the first class first, and within a class in the order they came', () => {
    const station = new ServiceStation(1, true, 2)
    station.join(1, 1)
    station.join(2, 1)
    station.join(3, 0)
    const order = [0, 1, 2].map(() => {
      const unit = station.start()
      station.finish()
      return unit
    })
    expect(order).toEqual([3, 1, 2])
  })
})
