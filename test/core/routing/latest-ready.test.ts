import { describe, expect, it } from 'vitest'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const plan = (arriveBy: string | null, uncertain = false) => {
  const network = tinyNetwork((facts) => ({
    ...facts,
    operations: {
      ...facts.operations,
      speeds: facts.operations.speeds.map((speed) => (uncertain && speed.mode === 'rail-1520' ? { ...speed, speed: fact({ p50: 720, p90: 360 }) } : speed)),
    },
  }))
  return planRoutes(network, tinyQuery({ modes: ['rail'], arriveBy }), null, () => '').alternatives
}

describe('the latest ready date for a wanted arrival', () => {
  it('is not told where no arrival was asked for', () => {
    expect(plan(null)[0]?.latestReady).toBeUndefined()
  })

  it('of a certain journey is one day for every confidence, and a journey from it is in time while one a day later is not', () => {
    const [train] = plan('2026-06-01T20:00')
    const dates = train?.latestReady?.map(({ date }) => date)
    expect(new Set(dates).size).toBe(1)
    const [date] = dates ?? []
    const arrives = (ready: string): string =>
      planRoutes(tinyNetwork(), tinyQuery({ modes: ['rail'], date: ready }), null, () => '').alternatives[0]?.legs.at(-1)?.arrival ?? ''
    const nextDay = new Date(Date.parse(`${date?.slice(0, 10)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    expect(Date.parse(arrives(`${date?.slice(0, 10)}T08:00`))).toBeLessThanOrEqual(Date.parse('2026-06-01T20:00+03:00'))
    expect(Date.parse(arrives(`${nextDay}T08:00`))).toBeGreaterThan(Date.parse('2026-06-01T20:00+03:00'))
  })

  it('of an uncertain one is earlier the surer it has to be', () => {
    const dates = plan('2026-06-20', true)[0]?.latestReady ?? []
    expect(dates.map(({ confidence }) => confidence)).toEqual([0.8, 0.9, 0.95])
    const [eighty = '', ninety = '', ninetyFive = ''] = dates.map(({ date }) => date ?? '')
    expect(eighty > ninety && ninety > ninetyFive).toBe(true)
  })
})
