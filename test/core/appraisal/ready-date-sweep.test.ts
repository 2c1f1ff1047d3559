import { describe, expect, it } from 'vitest'
import { type SweepWeek, type SweptWeek, sweepDays, sweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import type { Network } from '#core/network/network.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

/** By truck over the road bridge, which two weeks of holidays close; from 1 July the Chinese truck is a tenth dearer. */
const network = tinyNetwork((facts) => ({
  ...facts,
  crossings: facts.crossings.map((crossing) =>
    crossing.id === 'bridge-road'
      ? { ...crossing, closures: [{ from: '2026-02-10', to: '2026-02-19', reason: 'holiday', source: 'tiny', asOf: '2026', grade: 'A' }] }
      : crossing,
  ),
  trucking: {
    ...facts.trucking,
    costs: [
      {
        registration: 'CN',
        pricePerKm: [
          { ...fact({ currency: 'CNY', amount: 8 }), validTo: '2026-06-30' },
          { ...fact({ currency: 'CNY', amount: 8.8 }), validFrom: '2026-07-01' },
        ],
      },
    ],
    registrations: ['CN'],
  },
}))

function swept(on: Network, query = tinyQuery({ modes: ['road', 'river'], date: '2026-01-05T08:00' })): readonly SweepWeek[] {
  const weeks: SweepWeek[] = []
  let before: SweptWeek['best'] = null
  for (const day of sweepDays(on, query)) {
    const { week, best }: SweptWeek = sweepWeek(on, query, day, before, new Map())
    weeks.push(week)
    before = best
  }
  return weeks
}

describe('ready dates over a year', () => {
  it('are a week apart from the day asked for, and move back as a whole where the data ends before', () => {
    const days = sweepDays(network, tinyQuery({ date: '2025-03-03T08:00' }))
    expect([days.length, days[0], days[1], days.at(-1)]).toEqual([53, '2025-03-03', '2025-03-10', '2026-03-02'])
    expect(sweepDays(network, tinyQuery({ date: '2026-10-12T08:00' })).at(-1)).toBe('2026-12-31')
  })

  const weeks = swept(network)
  const on = (ready: string): SweepWeek => weeks.filter((week) => week.ready <= ready).at(-1) as SweepWeek

  it('say what the best route waits for: the holiday of the bridge', () => {
    const waits = weeks.flatMap(({ ready, because }) =>
      because.filter(({ code }) => code === 'sweepWaits').map(({ parameters }) => [ready.slice(0, 7), parameters.reason, parameters.place]),
    )
    expect(waits).toContainEqual(['2026-02', 'holiday', 'bridge-road'])
    expect(waits.some(([month]) => month === '2026-04')).toBe(false)
    expect((on('2026-02-12').best?.days.p50 ?? 0) > (on('2026-04-02').best?.days.p50 ?? 99)).toBe(true)
  })

  it('tell a step of a tariff once, in the week in which it first holds', () => {
    const steps = weeks.flatMap(({ ready, because }) =>
      because.filter(({ code }) => code === 'sweepRateStep').map(({ parameters }) => [ready, parameters.percent]),
    )
    expect(steps).toEqual([['2026-07-02', 10]])
    expect((on('2026-07-09').best?.amountMinor ?? 0) / (on('2026-05-07').best?.amountMinor ?? 1)).toBeCloseTo(1.1, 2)
  })

  it('keep each family apart: no truck takes the river alone, the road has its own best', () => {
    expect(weeks.every(({ families }) => families.map(({ family }) => family).join() === 'road,river')).toBe(true)
    expect(weeks.every(({ families, best }) => families[0]?.point?.amountMinor === best?.amountMinor)).toBe(true)
  })
})

describe('a load too heavy for the season, by week', () => {
  const tilt = { from: 'heihe', to: 'blago', cargo: 'tent', modes: ['river'], date: '2026-01-05T10:00' } as const
  const ice = tinyNetwork()
  const weekOf = (weeks: readonly SweepWeek[], ready: string): SweepWeek => weeks.filter((week) => week.ready <= ready).at(-1) as SweepWeek

  it('goes as two trucks over the ice, which bears 30 t, and as one on the ferry, as in an answer of that day', () => {
    const weeks = swept(ice, tinyQuery(tilt))
    const [winter, summer] = [weekOf(weeks, '2026-02-10'), weekOf(weeks, '2026-06-10')]
    expect([winter.best?.unitCount, summer.best?.unitCount]).toEqual([2, 1])
    for (const week of [winter, summer]) {
      const [first] = planRoutes(ice, tinyQuery({ ...tilt, date: `${week.ready}T10:00` }), null, ({ code }) => code).alternatives
      expect([week.best?.unitCount, week.best?.amountMinor]).toEqual([first?.unitCount, first?.cost.amountMinor])
    }
    expect(weeks.some(({ because }) => because.some(({ code }) => code === 'splitIntoUnits'))).toBe(true)
  })

  it('is refused in winter where it cannot be divided, and the week names the ice and its limit', () => {
    const winter = weekOf(swept(ice, tinyQuery({ ...tilt, split: 'no' })), '2026-02-10')
    expect(winter.best).toBeNull()
    expect(winter.refusals).toMatchObject([{ family: 'river', code: 'tooHeavy', parameters: { crossing: 'river', tonnes: 33, limitTonnes: 30 } }])
  })

  it('of 27 t in one box is divided for the container train in every week, as in an answer', () => {
    const [week] = swept(ice, tinyQuery({ modes: ['rail'], weight: 27, date: '2026-01-05T08:00' }))
    expect(week?.best?.unitCount).toBe(2)
    expect(swept(ice, tinyQuery({ modes: ['rail'], weight: 27, split: 'no', date: '2026-01-05T08:00' }))[0]?.refusals).toMatchObject([
      { family: 'rail', code: 'tooHeavy', parameters: { tonnes: 31, limitTonnes: 30 } },
    ])
  })

  it('keeps family by family apart: the road carries in one truck what the ice carries in two', () => {
    const winter = weekOf(swept(ice, tinyQuery({ ...tilt, modes: ['road', 'river'] })), '2026-02-10')
    const units = Object.fromEntries(winter.families.map(({ family, point }) => [family, point?.unitCount]))
    expect(units).toEqual({ road: 1, river: 2 })
  })
})
