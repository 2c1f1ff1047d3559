import { describe, expect, it } from 'vitest'
import { randomStream, standardExponential } from '#core/random.ts'
import type { ServiceLaw } from '#core/simulation/engine/service-law.ts'
import { handPlan } from '../engine/hand-plan.ts'
import { cobham, erlangC, pollaczekKhinchine, waitQuantileMMc } from './queueing-formulas.ts'
import { expectInside, figures, meanNumber, meanWait, replicated, waitQuantile } from './replicated.ts'

/** Trucks come by chance to servers side by side; services have mean 1 minute. */
const station = (servers: number, load: number, law: ServiceLaw, end = 12_000) =>
  handPlan({
    end,
    measuredFrom: 1_000,
    stations: [{ kind: 'service', name: 'lanes', servers }],
    stages: [{ station: 0, law }],
    arrivals: { kind: 'poisson', perMinute: load * servers },
  })
const exponential: ServiceLaw = { kind: 'exponential', minutes: 1 }

describe('trucks that come by chance, theory inside the interval of the replications', () => {
  it('M/M/1 at load 0.8: mean wait, median and 90 % of the waits, and the mean number inside', () => {
    const plan = station(1, 0.8, exponential)
    const made = Array.from({ length: 20 }, (_, replication) => replicated(plan, replication))
    expectInside(made.map(meanWait()), 4)
    expectInside(made.map(waitQuantile(0.5)), waitQuantileMMc(1, 0.8, 0.5))
    expectInside(made.map(waitQuantile(0.9)), waitQuantileMMc(1, 0.8, 0.9))
    expectInside(made.map(meanNumber(plan)), 4)
  })

  it('M/M/8 at load 0.85: mean wait and 90 % by Erlang C; 85 % of lane time is busy', () => {
    const plan = station(8, 0.85, exponential, 12_000)
    const made = Array.from({ length: 15 }, (_, replication) => replicated(plan, replication))
    expectInside(made.map(meanWait()), erlangC(8, 6.8) / (8 * 0.15))
    expectInside(made.map(waitQuantile(0.9)), waitQuantileMMc(8, 0.85, 0.9))
    expectInside(
      made.map(({ run }) => run.busy.areaUntil(0, plan.end) / run.openServers.areaUntil(0, plan.end)),
      0.85,
    )
  })

  it('M/D/1: inspections that all last as long halve the wait', () => {
    expectInside(figures(station(1, 0.8, { kind: 'deterministic', minutes: 1 }), 15, meanWait()), pollaczekKhinchine(0.8, 0))
  })

  it('M/G/1: Erlang of three phases, and lognormal that varies more than it lasts', () => {
    expectInside(figures(station(1, 0.75, { kind: 'erlang', minutes: 1, phases: 3 }), 15, meanWait()), pollaczekKhinchine(0.75, 1 / Math.sqrt(3)))
    expectInside(figures(station(1, 0.6, { kind: 'lognormal', minutes: 1, variation: 1.2 }), 25, meanWait()), pollaczekKhinchine(0.6, 1.2))
  })

  it('batch arrivals: five trucks at once wait for those of before and for each other', () => {
    // M[X]/M/1, fixed lots: (load + (lot - 1) / 2) / (1 - load).
    const [lot, load] = [5, 0.6]
    const waits = Array.from({ length: 20 }, (_, replication) => {
      const random = randomStream(3, replication, 'lots')
      const times: number[] = []
      for (let at = 0; at < 12_000; at += (standardExponential(random) * lot) / load) times.push(...new Array<number>(lot).fill(at))
      const plan = { ...station(1, load, exponential), end: 13_000 }
      const [source] = plan.sources
      if (source === undefined) throw new Error('no source')
      return meanWait()(replicated({ ...plan, sources: [{ ...source, arrivals: { kind: 'instants', times: Float64Array.from(times) } }] }, replication))
    })
    expectInside(waits, (load + (lot - 1) / 2) / (1 - load))
  })

  it('Cobham: three classes at one server, each finished once begun', () => {
    const loads = [0.2, 0.3, 0.3]
    const plan = handPlan({
      end: 15_000,
      measuredFrom: 1_000,
      stations: [{ kind: 'service', name: 'line', servers: 1 }],
      passages: loads.map((_, priority) => ({ name: `class ${priority}`, stages: [{ station: 0, law: exponential, priority }] })),
      sources: loads.map((perMinute, passage) => ({
        name: `class ${passage}`,
        arrivals: { kind: 'poisson', perMinute },
        choice: 'share',
        ways: [{ share: 1, load: 1, legs: [{ passage, minutesBefore: 0 }] }],
      })),
    })
    const made = Array.from({ length: 20 }, (_, replication) => replicated(plan, replication))
    for (const [part, wait] of cobham(loads).entries()) expectInside(made.map(meanWait(part)), wait)
  })

  it('boxes that gather into trains of K wait (K - 1) / (2 x rate) for theirs to fill', () => {
    const [size, perMinute] = [40, 0.5]
    const plan = handPlan({
      end: 20_000,
      stations: [{ kind: 'batch', name: 'hub', size }],
      stages: [{ station: 0, law: { kind: 'deterministic', minutes: 0 } }],
      arrivals: { kind: 'poisson', perMinute },
    })
    expectInside(figures(plan, 10, meanWait()), (size - 1) / (2 * perMinute), 0.05)
  })
})

describe('opening hours as a fluid', () => {
  it('what gathers while closed drains at what capacity leaves over: triangles, by hand', () => {
    // A truck a minute round the clock; 12 of 24 h open at 3 a minute: 720 wait at opening, gone in 360 minutes.
    const days = 10
    const plan = handPlan({
      end: days * 1440,
      measuredFrom: 1440,
      calendars: [Array.from({ length: days }, (_, day): [number, number] => [day * 1440 + 720, day * 1440 + 1440])],
      stations: [{ kind: 'service', name: 'lanes', servers: 3, calendar: 0 }],
      stages: [{ station: 0, law: { kind: 'deterministic', minutes: 1 } }],
      arrivals: { kind: 'instants', times: Float64Array.from({ length: days * 1440 }, (_, minute) => minute + 0.5) },
    })
    const area = (720 * 720) / 2 + (720 * 360) / 2
    const { run } = replicated(plan, 0)
    expect(run.waiting.areaUntil(0, plan.end) / (days - 1) / area).toBeCloseTo(1, 1.7)
    // Out of 24 h one is open twelve, and the lanes work what comes: a third of twice as much.
    expect(run.busy.areaUntil(0, plan.end) / run.openServers.areaUntil(0, plan.end)).toBeCloseTo(2 / 3, 2)
  })

  it('three times the demand that can pass: the queue grows by the same number each day, and what passes is the capacity', () => {
    const plan = handPlan({
      end: 20 * 1440,
      stations: [{ kind: 'service', name: 'lanes', servers: 2 }],
      stages: [{ station: 0, law: { kind: 'deterministic', minutes: 20 } }],
      arrivals: { kind: 'poisson', perMinute: 0.3 },
    })
    const { run } = replicated(plan, 0)
    // 432 come and 144 pass a day.
    expect(run.finished[0]).toBeLessThanOrEqual(20 * 144)
    expect(run.finished[0]).toBeGreaterThan(20 * 144 - 5)
    expectInside(
      figures(plan, 10, (made) => made.run.waiting.values[0] as number),
      20 * (432 - 144),
      0.05,
    )
    // Half of the end over the whole time: a straight line from nothing.
    expectInside(
      figures(plan, 10, (made) => made.run.waiting.areaUntil(0, plan.end) / plan.end),
      10 * (432 - 144),
      0.05,
    )
  })
})
