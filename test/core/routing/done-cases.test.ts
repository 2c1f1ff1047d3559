import { beforeAll, describe, expect, it } from 'vitest'
import type { RawRouteQuery } from '#core/journey/query.ts'
import type { Network } from '#core/network/network.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { shippedNetwork } from '../../shipped-world.ts'

let network: Network

beforeAll(async () => {
  network = await shippedNetwork()
})

const answers = new Map<string, RouteAnswer>()

/** Each question is asked once. */
function plan(raw: RawRouteQuery): RouteAnswer {
  const key = JSON.stringify(raw)
  const answer = answers.get(key) ?? planned(raw)
  answers.set(key, answer)
  return answer
}

function planned(raw: RawRouteQuery): RouteAnswer {
  const query = readRouteQuery(raw, network)
  if (!query.ok) throw new Error(JSON.stringify(query.failures))
  return planRoutes(network, query.value, null, ({ code }) => code)
}

function through(answer: RouteAnswer, crossing: string): Alternative {
  const found = answer.alternatives.find(({ crossings }) => crossings.includes(crossing))
  if (found === undefined) throw new Error(`no alternative through ${crossing}: ${answer.alternatives.map(({ id }) => id)}`)
  return found
}

const within = (share: number, value: number, published: number): void => {
  expect(Math.abs(value / published - 1), `${value} against ${published}`).toBeLessThanOrEqual(share)
}

describe('Harbin to Hamburg on the data as shipped', () => {
  it('by rail through Manzhouli changes gauge twice, and 15 planned days are at or below the median', () => {
    const rail = through(plan({ from: 'Harbin', to: 'Hamburg', modes: 'rail', date: '2026-05-12' }), 'manzhouli-rail')
    expect(rail.days.p50).toBeGreaterThanOrEqual(15)
    expect(rail.legs.filter(({ kind }) => kind === 'gaugeChange').map(({ from }) => from)).toEqual(['zabaikalsk', 'malaszewicze'])
  })

  it('changes gauge in Brest and in Manzhouli on the way back', () => {
    const rail = through(plan({ from: 'Hamburg', to: 'Harbin', modes: 'rail', date: '2026-05-12' }), 'manzhouli-rail')
    expect(rail.legs.filter(({ kind }) => kind === 'gaugeChange').map(({ from }) => from)).toEqual(['brest', 'manzhouli'])
  })

  const answered = () => plan({ from: 'Harbin', to: 'Hamburg', date: '2026-05-12' })

  it('is answered by rail, by road and by rail and sea, each with a spread', () => {
    const { alternatives } = answered()
    expect(alternatives.map(({ family }) => family)).toEqual(expect.arrayContaining(['rail', 'road']))
    expect(alternatives.some(({ modes }) => modes.includes('sea') && modes.includes('rail-1435'))).toBe(true)
    for (const { days, id } of alternatives) expect([id, days.p90 / days.p50 >= 1.15, days.p10 <= days.p50]).toEqual([id, true, true])
  })

  it('by road swaps the tractor before Poland, where no Chinese, Russian or Belarusian one may go', () => {
    const road = answered().alternatives.find(({ family }) => family === 'road')
    const inTheUnion = ['malaszewicze', 'warsaw', 'poznan', 'berlin', 'hamburg']
    const tractors = road?.legs.filter((leg) => leg.kind === 'move' && inTheUnion.includes(leg.to)).map(({ vehicle }) => vehicle) ?? []
    expect(tractors.length).toBeGreaterThan(0)
    for (const tractor of tractors) expect(['PL', 'DE']).toContain(tractor)
    expect(plan({ from: 'Harbin', to: 'Hamburg', modes: 'road', vehicle: 'RU', date: '2026-05-12' }).unavailable).toMatchObject([
      { code: 'vehicleNotAdmitted', parameters: { vehicle: 'RU' } },
    ])
  })
})

describe('Harbin to Moscow', () => {
  it('is answered by rail, by road and by rail and sea', () => {
    const { alternatives } = plan({ from: 'Harbin', to: 'Moscow', date: '2026-05-12', cargo: 'tent' })
    expect(alternatives.map(({ family }) => family)).toEqual(expect.arrayContaining(['rail', 'road']))
    expect(alternatives.some(({ modes }) => modes.includes('sea'))).toBe(true)
  })

  it('by rail is 809 km longer from Suifenhe than from Tongjiang, each over its own crossing', () => {
    const km = (from: string, crossing: string): number =>
      through(plan({ from, to: 'Moscow', modes: 'rail', via: crossing, date: '2026-05-12', alternatives: 1 }), crossing).distanceKm
    within(0.02, km('Suifenhe', 'suifenhe-rail') - km('Tongjiang', 'tongjiang-bridge'), 809)
  })
})

describe('closures', () => {
  it('at Chinese New Year 2026 hold up a truck at Heihe, and it says so', () => {
    const road = through(plan({ from: 'Harbin', to: 'Blagoveshchensk', modes: 'road', date: '2026-02-16' }), 'heihe-bridge')
    const wait = road.legs.findIndex(({ kind, code }) => kind === 'wait' && code === 'holiday')
    expect(road.legs[wait]).toMatchObject({ from: 'heihe', crossing: 'heihe-bridge' })
    expect(road.legs[wait]?.arrival.slice(0, 10)).toBe('2026-02-20')
    expect(road.legs[wait + 1]?.kind).toBe('border')
    expect(road.warnings).toContainEqual(
      expect.objectContaining({ code: 'waitsForClosure', parameters: { crossing: 'heihe-bridge', reason: 'holiday', until: '2026-02-20' } }),
    )
  })

  it('at Chinese New Year do not hold up a train', () => {
    const { alternatives } = plan({ from: 'Harbin', to: 'Khabarovsk', modes: 'rail', date: '2026-02-16' })
    expect(alternatives.length).toBeGreaterThan(0)
    for (const { legs } of alternatives) expect(legs.map(({ code }) => code)).not.toContain('holiday')
  })

  it('of the Amur in April: nothing crosses until the ferry of mid-May', () => {
    const answer = plan({ from: 'Heihe', to: 'Blagoveshchensk', modes: 'river', date: '2026-04-20' })
    expect(answer.alternatives).toEqual([])
    expect(answer.unavailable).toMatchObject([{ modes: ['river'], code: 'seasonClosed', blockedBy: ['heihe-river'], until: '2026-05-12' }])
  })

  it('of the ice road for 30 t of goods in a truck', () => {
    const answer = plan({ from: 'Xunke', to: 'Poyarkovo', modes: 'river', date: '2026-02-03', cargo: 'tent', weight: 30 })
    expect(answer.unavailable).toMatchObject([{ code: 'tooHeavy', blockedBy: ['xunke-river'], parameters: { tonnes: 45, limitTonnes: 30 } }])
  })

  it('of the border at Brest in September 2025 hold up the train to Hamburg', () => {
    const rail = through(plan({ from: 'Moscow', to: 'Hamburg', modes: 'rail', date: '2025-09-12' }), 'brest-malaszewicze')
    expect(rail.legs.find(({ code }) => code === 'authority')?.arrival.slice(0, 10)).toBe('2025-09-25')
  })
})

describe('plan B', () => {
  it('to Moscow shares no border with the best, stands among the five and says so', () => {
    const { alternatives, planB } = plan({ from: 'Harbin', to: 'Moscow', date: '2026-10-12' })
    const best = alternatives[0]
    const second = alternatives.find(({ id }) => id === planB?.alternative)
    expect([planB?.shared, alternatives.length <= 5]).toEqual([[], true])
    expect(second?.crossings.filter((crossing) => best?.crossings.includes(crossing))).toEqual([])
    expect(alternatives.map(({ because }) => because.code)).toContain('becauseOtherBorder')
  })
})

describe('alternatives that nobody asked for', () => {
  it('cost at most two and a half times the best by the objective, those of a mode of their own aside', () => {
    for (const [from, to] of [
      ['Harbin', 'Vladivostok'],
      ['Blagoveshchensk', 'Shanghai'],
    ]) {
      const { alternatives, query } = plan({ from, to, date: '2026-10-12' })
      const value = (alternative: Alternative): number => alternative.cost.amountMinor / 100 + query.valueOfTime * 8 * 18 * 24 * alternative.days.p50
      const best = value(alternatives[0] as Alternative)
      for (const alternative of alternatives.filter(({ because }) => because.code === 'becauseNext'))
        expect(value(alternative) / best, alternative.id).toBeLessThan(2.6)
    }
  })
})
