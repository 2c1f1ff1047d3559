import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arc, destinationGate, originGate } from '#core/routing/arc.ts'
import { type Clock, freshDriver } from '#core/routing/clock.ts'
import { compileGraph } from '#core/routing/compiled-graph.ts'
import { type FrontProblem, paretoFront } from '#core/routing/pareto-front.ts'

const arc = (from: string, to: string): Arc => ({
  from,
  to,
  step: { kind: 'handling', operation: 'transfer', place: 'harbin', mode: 'road' },
  needs: [],
  obstacle: null,
  boxedObstacle: null,
})

/** A service of a drawn network; a gate opens at each multiple of `every` minutes, a truck drives while it moves. */
interface Service {
  readonly from: number
  readonly to: number
  readonly cost: number
  readonly emissions: number
  readonly minutes: number
  readonly every: number
  readonly isTruck: boolean
  /** What is no truck hands the load over, but a ferry carries truck and driver. */
  readonly isFerry: boolean
}

const mostDriving = 60
const rest = 30

/** Wait for the gate, then ride; a truck driver rests before a stretch that would take him over the limit, and leaves fresh from whatever is no truck. */
function after({ every, minutes, isTruck }: Service, clock: Clock): Clock {
  const open = every === 0 ? clock.minute : Math.ceil(clock.minute / every) * every
  if (!isTruck) return { minute: open + minutes, drivenToday: 0, drivenThisWeek: 0 }
  const isTired = clock.drivenToday + minutes > mostDriving
  return { minute: open + minutes + (isTired ? rest : 0), drivenToday: (isTired ? 0 : clock.drivenToday) + minutes, drivenThisWeek: 0 }
}

const handoversBy = ({ isTruck, isFerry }: Service): number => (isTruck || isFerry ? 0 : 1)

const services: fc.Arbitrary<readonly Service[]> = fc
  .array(
    fc.record({
      from: fc.nat(6),
      to: fc.nat(6),
      cost: fc.integer({ min: 0, max: 9 }),
      emissions: fc.integer({ min: 0, max: 9 }),
      minutes: fc.integer({ min: 0, max: 50 }),
      every: fc.constantFrom(0, 0, 20, 60),
      isTruck: fc.boolean(),
      isFerry: fc.boolean(),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((drawn) => drawn.filter(({ from, to }) => from !== to))

const town = (number: number): string => (number === 0 ? originGate : number === 1 ? destinationGate : `town ${number}`)

function problemOf(drawn: readonly Service[]): FrontProblem {
  return {
    graph: compileGraph(drawn.map(({ from, to }) => arc(town(from), town(to)))),
    inUse: new Uint8Array(drawn.length).fill(1),
    cost: Float64Array.from(drawn, ({ cost }) => cost),
    emissions: Float64Array.from(drawn, ({ emissions }) => emissions),
    leastMinutes: Float64Array.from(drawn, ({ minutes }) => minutes),
    restedMinutes: Float64Array.from(drawn, ({ minutes, isTruck }) => (isTruck ? minutes + (minutes * rest) / mostDriving : minutes)),
    freshens: Uint8Array.from(drawn, ({ isTruck, isFerry }) => (!isTruck && isFerry ? 1 : 0)),
    rests: { restMinutes: rest, perDay: mostDriving },
    steadyMinutes: Float64Array.from(drawn, ({ minutes, every, isTruck }) => (every === 0 && !isTruck ? minutes : Number.NaN)),
    start: freshDriver(7),
    handsOver: Uint8Array.from(drawn, handoversBy),
    mostHandovers: 99,
    mostLabels: 10_000,
    pass: (number, clock) => {
      Object.assign(clock, after(drawn[number] as Service, clock))
      return true
    },
  }
}

function frontOfServices(drawn: readonly Service[]) {
  const front = paretoFront(problemOf(drawn))
  if (front === null) throw new Error('gave up')
  return front
}

type Point = readonly [cost: number, minute: number, emissions: number]

/** Every way without a town twice, walked one by one. */
function walkAll(drawn: readonly Service[], mostHandovers = 99): readonly Point[] {
  const points: Point[] = []
  const walk = (at: number, seen: readonly number[], cost: number, emissions: number, clock: Clock, handovers: number): void => {
    if (at === 1) {
      points.push([cost, clock.minute, emissions])
      return
    }
    for (const service of drawn) {
      const handed = handovers + handoversBy(service)
      if (service.from !== at || seen.includes(service.to) || handed > mostHandovers) continue
      walk(service.to, [...seen, service.to], cost + service.cost, emissions + service.emissions, after(service, clock), handed)
    }
  }
  walk(0, [0], 0, 0, freshDriver(7), 0)
  return points
}

const beats = (left: Point, right: Point): boolean => left.every((value, index) => value <= (right[index] as number)) && left.join() !== right.join()

function frontOf(points: readonly Point[]): readonly string[] {
  return [...new Set(points.filter((point) => !points.some((other) => beats(other, point))).map((point) => point.join()))].sort()
}

describe('the front of cost, arrival and emissions', () => {
  it('is what walking every way of a small network leaves unbeaten, with gates that open and drivers who rest', () => {
    fc.assert(
      fc.property(services, (drawn) => {
        const found = frontOfServices(drawn).map(({ cost, minute, emissions }): Point => [cost, minute, emissions])
        expect(found.map((point) => point.join()).sort()).toEqual(frontOf(walkAll(drawn)))
      }),
      { numRuns: 400 },
    )
  })

  it('comes cheapest first, and each point is what its own way costs', () => {
    fc.assert(
      fc.property(services, (drawn) => {
        const front = frontOfServices(drawn)
        const costs = front.map(({ cost }) => cost)
        expect(costs).toEqual([...costs].sort((left, right) => left - right))
        for (const { way, cost, emissions, minute } of front) {
          const walked = way.map((number) => drawn[number] as Service)
          expect(walked.reduce((sum, service) => sum + service.cost, 0)).toBe(cost)
          expect(walked.reduce((sum, service) => sum + service.emissions, 0)).toBe(emissions)
          expect(walked.reduce<Clock>((clock, service) => after(service, clock), freshDriver(7)).minute).toBe(minute)
        }
      }),
    )
  })

  it('keeps a dearer train that a tired driver cannot catch up with', () => {
    const train: Service = { from: 0, to: 1, cost: 9, emissions: 1, minutes: 50, every: 0, isTruck: false, isFerry: false }
    const truck: Service = { from: 0, to: 2, cost: 2, emissions: 4, minutes: 40, every: 0, isTruck: true, isFerry: false }
    const on: Service = { ...truck, from: 2, to: 1 }
    expect(frontOfServices([train, truck, on]).map(({ way, minute }) => [way, minute])).toEqual([
      [[1, 2], 7 + 40 + rest + 40],
      [[0], 7 + 50],
    ])
  })

  it('keeps a dearer way whose driver needs no rest, since the ferry gives him one', () => {
    const drive: Service = { from: 0, to: 2, cost: 2, emissions: 1, minutes: 50, every: 0, isTruck: true, isFerry: false }
    const ferry: Service = { from: 2, to: 3, cost: 1, emissions: 0, minutes: 1, every: 0, isTruck: false, isFerry: true }
    const late: Service = { ...drive, to: 1, cost: 1, every: 60 }
    const front = paretoFront({ ...problemOf([late, drive, ferry, { ...drive, from: 3, to: 1 }]), mostHandovers: 0 })
    expect(front?.map(({ minute }) => minute)).toEqual([60 + 50, 7 + 50 + 1 + 50])
  })

  it('leaves out ways with more handovers than allowed, and keeps the best of the others', () => {
    fc.assert(
      fc.property(services, fc.nat(2), (drawn, mostHandovers) => {
        const front = paretoFront({ ...problemOf(drawn), mostHandovers }) ?? []
        const few = walkAll(drawn, mostHandovers)
        expect(front.map(({ cost, minute, emissions }) => [cost, minute, emissions].join()).sort()).toEqual(frontOf(few))
      }),
    )
  })

  it('gives up rather than follow more ways than it may', () => {
    const many = Array.from(
      { length: 6 },
      (_, index): Service => ({ from: 0, to: 2, cost: index, emissions: 6 - index, minutes: 10, every: 0, isTruck: false, isFerry: false }),
    )
    const problem = problemOf([...many, { from: 2, to: 1, cost: 0, emissions: 0, minutes: 1, every: 0, isTruck: false, isFerry: false }])
    expect(paretoFront(problem)).toHaveLength(6)
    expect(paretoFront({ ...problem, mostLabels: 3 })).toBeNull()
  })

  it('is empty where no way leads', () => {
    expect(frontOfServices([{ from: 0, to: 2, cost: 1, emissions: 1, minutes: 1, every: 0, isTruck: false, isFerry: false }])).toEqual([])
  })
})
