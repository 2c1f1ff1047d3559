import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localToMinute } from '#core/calendar/local-time.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { NamedService } from '#core/network/facts/services.ts'
import type { Network } from '#core/network/network.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { departureAt } from '#core/routing/departures.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const told = { source: 'tiny', asOf: '2026', grade: 'B' } as const

/** Twice a week from Harbin to Moscow over the bridge, closed to boxes twelve hours before. */
const express: NamedService = {
  id: 'harbin-moscow',
  names: { zh: '哈莫', ru: 'Харбин - Москва', en: 'Harbin - Moscow' },
  kind: 'containerTrain',
  modes: ['rail-1435', 'rail-1520'],
  way: ['harbin', 'heihe', 'blago', 'moscow'],
  passed: ['heihe', 'blago'],
  departuresPerWeek: [fact(2)],
  cutOffHours: fact(12),
  ...told,
}

/** Seven unnamed trains a week, and the services given. */
const served = (...services: readonly NamedService[]): Network =>
  tinyNetwork((facts) => ({
    ...facts,
    services,
    operations: {
      ...facts.operations,
      handling: facts.operations.handling.map((record) => (record.operation === 'load' ? { ...record, departuresPerWeek: fact(7) } : record)),
    },
  }))

function byRail(network: Network, query: Partial<RouteQuery> = {}): Alternative {
  const [best] = planRoutes(network, tinyQuery({ modes: ['rail'], ...query }), null, ({ code }) => code).alternatives
  if (best === undefined) throw new Error('no train')
  return best
}

const departures = ({ legs }: Alternative) => legs.filter((leg) => leg.code === 'departure').map(({ from, hours, service }) => ({ from, hours, service }))
const moves = ({ legs }: Alternative) => legs.filter((leg) => leg.kind === 'move').map(({ from, to, service }) => `${from}-${to} ${service}`)

describe('a train by name', () => {
  it('is waited for from the last box taken, half the interval at the median, and named on its legs', () => {
    const journey = byRail(served(express))
    // Loaded after 3 hours, taken until 12 hours before one of two trains a week: 12 + 42 - 3.
    expect(departures(journey)).toEqual([{ from: 'harbin', hours: 51, service: 'harbin-moscow' }])
    expect(new Set(moves(journey).map((move) => move.split(' ')[1]))).toEqual(new Set(['harbin-moscow']))
  })

  it('leaves on its weekdays where they are published, on the way back at any time', () => {
    // Ready on Tuesday at eight, loaded at eleven: the boxes of Wednesday noon are taken until midnight.
    const onWednesdays = { ...express, weekdays: fact([3, 6]) }
    const left = (query: Partial<RouteQuery>) => byRail(served(onWednesdays), query).legs.find((leg) => leg.code === 'departure')?.arrival
    expect(left({})).toBe('2026-05-13T12:00:00+08:00')
    expect(left({ date: '2026-05-13T08:00' })).toBe('2026-05-16T12:00:00+08:00')
    expect(departures(byRail(served(onWednesdays), { from: 'moscow', to: 'harbin' }))[0]?.hours).toBe(51)
  })

  it('spreads what it adds evenly over its interval, and never into the days on the way', () => {
    const { days, daysFromReady } = byRail(served({ ...express, departuresPerWeek: [fact(1)] }))
    expect(days.p90 - days.p10).toBeCloseTo(0, 5)
    expect(daysFromReady.p90 - daysFromReady.p10).toBeGreaterThan(0.75 * 7)
    expect(daysFromReady.p90 - daysFromReady.p10).toBeLessThan(0.85 * 7)
  })

  it('is not there for goods that it does not take or that weigh too much, which take the daily train', () => {
    const daily = [{ from: 'harbin', hours: 12, service: undefined }]
    expect(departures(byRail(served({ ...express, cargoNotTaken: ['dangerous'] }), { dangerous: '3' }))).toEqual(daily)
    expect(departures(byRail(served({ ...express, cargoNotTaken: ['timber'] }), { hs: '440710' }))).toEqual(daily)
    expect(departures(byRail(served({ ...express, grossUnitTonnes: fact(20) })))).toEqual(daily)
    expect(departures(byRail(served({ ...express, departuresPerWeek: [fact(0)] })))).toEqual(daily)
  })

  it('is not boarded where it only passes, nor the other way where it runs one way', () => {
    const fromHeihe = byRail(served(express), { from: 'heihe' })
    expect(departures(fromHeihe)[0]?.service).toBeUndefined()
    const back = byRail(served({ ...express, oneWay: true }), { from: 'moscow', to: 'harbin' })
    expect(departures(back)[0]?.service).toBeUndefined()
    expect(departures(byRail(served(express), { from: 'moscow', to: 'harbin' }))[0]?.service).toBe('harbin-moscow')
  })

  it('lends its name to the stretch that it runs whole, without a second wait', () => {
    const russian: NamedService = { ...express, id: 'amur-moscow', way: ['blago', 'moscow'], passed: ['blago', 'moscow'] }
    const journey = byRail(served(russian))
    expect(moves(journey)).toEqual(['harbin-heihe china-europe-train', 'heihe-blago china-europe-train', 'blago-moscow amur-moscow'])
    expect(departures(journey)).toEqual([{ from: 'harbin', hours: 12, service: undefined }])
  })

  it('is the most frequent of those that go from end to end', () => {
    const rare = { ...express, id: 'rare', departuresPerWeek: [fact(1)] }
    expect(departures(byRail(served(rare, express)))[0]?.service).toBe('harbin-moscow')
  })

  it('runs at its own pace where the data has one', () => {
    const fast = served(express)
    const speeds = [
      ...fast.facts.operations.speeds,
      { mode: 'rail-1520', service: 'china-europe-train', unit: 'kmPerDay', named: ['harbin-moscow'], speed: fact({ p50: 1440, p90: 1440 }) } as const,
    ]
    const faster = byRail(tinyNetwork(() => ({ ...fast.facts, operations: { ...fast.facts.operations, speeds } })))
    expect(byRail(fast).days.p50 - faster.days.p50).toBeCloseTo(1, 5)
  })

  it('says that space is booked earlier than there is time for', () => {
    const booked = served({ ...express, bookingLeadDays: fact(7) })
    const late = byRail(booked, { quoteDate: '2026-05-10' })
    expect(late.legs.find((leg) => leg.code === 'departure')?.bookingLeadDays).toBe(7)
    expect(late.warnings.find(({ code }) => code === 'bookingLead')?.parameters).toMatchObject({ en: 'Harbin - Moscow', days: 7, quoteDate: '2026-05-10' })
    expect(byRail(booked, { quoteDate: '2026-05-05' }).warnings.some(({ code }) => code === 'bookingLead')).toBe(false)
  })

  it('says what its operator does not publish, and no longer what is on file', () => {
    const unknown = (service: typeof express) => byRail(served(service)).warnings.find(({ code }) => code === 'serviceTermsUnknown')?.parameters
    const { cutOffHours: _, ...untold } = express
    expect(unknown(untold)).toMatchObject({ en: 'Harbin - Moscow', missing: 'cutOff heaviest goods' })
    expect(unknown({ ...express, cargoNotTaken: [] })).toMatchObject({ missing: 'heaviest' })
    expect(unknown({ ...express, grossUnitTonnes: fact(45), cargoNotTaken: [] })).toBeUndefined()
  })
})

describe('departures', () => {
  it('never let a load that comes later leave earlier, even where the frequency changes', () => {
    const day = localToMinute('2026-06-01', 'Asia/Shanghai')
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 14 })),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        ([before, after], first, second, score) => {
          const perWeek = [
            { ...fact(before), validTo: '2026-06-05' },
            { ...fact(after), validFrom: addDays('2026-06-05', 1) },
          ]
          const leaves = [first, second]
            .sort((left, right) => left - right)
            .map((came) => departureAt({ perWeek, cutOffHours: 6, zone: 'Asia/Shanghai', basis: [] }, day + came, day + came + 60, score))
          expect(leaves[0]).toBeLessThanOrEqual(leaves[1] ?? Number.NaN)
        },
      ),
    )
  })
})
