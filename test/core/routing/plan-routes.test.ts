import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import type { SimulatedWaits } from '#core/journey/simulated-waits.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Network } from '#core/network/network.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyFacts, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const plan = (query: Partial<RouteQuery> = {}, network: Network = tinyNetwork(), waits: SimulatedWaits | null = null): RouteAnswer =>
  planRoutes(network, tinyQuery(query), waits, ({ code }) => code)
const only = (answer: RouteAnswer) => {
  const [first] = answer.alternatives
  if (first === undefined) throw new Error('no alternative')
  return first
}
const told = { source: 'tiny', asOf: '2026', grade: 'A' } as const
const closed = (facts: Facts, crossing: string, from: string, to: string): Facts => ({
  ...facts,
  crossings: facts.crossings.map((each) => (each.id === crossing ? { ...each, closures: [{ from, to, reason: 'holiday', ...told }] } : each)),
})

describe('the rail journey from Harbin to Moscow', () => {
  const rail = only(plan({ modes: ['rail'] }))

  it('loads, moves, passes the border, changes gauge in Russia, moves, unloads', () => {
    expect(rail.legs.map((leg) => [leg.kind, leg.from, leg.to, leg.hours])).toEqual([
      ['handling', 'harbin', 'harbin', 3],
      ['move', 'harbin', 'heihe', 12],
      ['border', 'heihe', 'heihe', 4],
      ['move', 'heihe', 'blago', 0.3],
      ['gaugeChange', 'blago', 'blago', 24],
      ['move', 'blago', 'moscow', 48],
      ['handling', 'moscow', 'moscow', 2],
    ])
  })

  it('writes local times with their offsets', () => {
    expect(rail.legs[3]).toMatchObject({ departure: '2026-05-13T03:00:00+08:00', arrival: '2026-05-13T04:18:00+09:00' })
  })

  it('takes 90.3 hours from the first move and costs what its five lines add up to', () => {
    expect(rail.days.p50).toBeCloseTo(90.3 / 24, 2)
    expect(rail.daysFromReady.p50).toBeCloseTo(93.3 / 24, 2)
    expect(rail.cost.lines.map((line) => [line.code, line.leg, line.amountMinor])).toEqual([
      ['terminalLoad', 0, 10_000],
      ['haulRail', 1, 196_800],
      ['gaugeChange', 4, 50_000],
      ['haulRail', 5, 576_000],
      ['terminalUnload', 6, 10_000],
    ])
  })

  it('changes gauge in China on the way back', () => {
    const back = only(plan({ modes: ['rail'], from: 'moscow', to: 'harbin' }))
    expect(back.legs.find((leg) => leg.kind === 'gaugeChange')?.from).toBe('heihe')
  })

  it('goes on ordinary rail, and says so, where the box is heavy', () => {
    const heavy = only(plan({ modes: ['rail'], weight: 22 }))
    expect(new Set(heavy.legs.filter((leg) => leg.kind === 'move').map((leg) => leg.service))).toEqual(new Set(['ordinary-rail']))
    expect(heavy.warnings).toContainEqual({ code: 'tooHeavyForTrain', parameters: { unit: '45G1', tonnes: 26, limitTonnes: 25 }, source: 'tiny' })
  })

  it('carries the goods of a truck body in a box, and says so', () => {
    const tent = only(plan({ modes: ['rail'], cargo: 'tent' }))
    expect(tent.unit).toBe('45G1')
    expect(tent.warnings).toContainEqual({ code: 'carriedInBox', parameters: { unit: 'tent', box: '45G1' } })
    expect(tent.warnings.map(({ code }) => code)).not.toContain('boxTooSmall')
  })

  it('says that a full trailer does not go into one box', () => {
    const full = only(plan({ modes: ['rail'], cargo: 'tent', volume: 80 }))
    expect(full.warnings).toContainEqual({ code: 'boxTooSmall', parameters: { box: '45G1', volume: 80, room: 76 }, source: 'tiny' })
    expect(only(plan({ modes: ['road'], cargo: 'tent', volume: 80 })).warnings.map(({ code }) => code)).not.toContain('boxTooSmall')
  })
})

describe('waiting', () => {
  it('is a leg before the border: until both sides are open, each by its own clock', () => {
    const legs = only(plan({ modes: ['road'], vehicle: 'CN' })).legs
    const border = legs.findIndex((leg) => leg.kind === 'border')
    expect(legs[border - 1]).toMatchObject({ kind: 'wait', code: 'opening', from: 'heihe', crossing: 'bridge-road' })
    expect(legs[border]?.departure).toBe('2026-05-13T08:00:00+08:00')
  })

  it('for a holiday is named and stands in the warnings', () => {
    const network = tinyNetwork((facts) => closed(facts, 'bridge-road', '2026-05-13', '2026-05-15'))
    const road = only(plan({ modes: ['road'], vehicle: 'CN' }, network))
    expect(road.legs.find((leg) => leg.code === 'holiday')).toMatchObject({ kind: 'wait', arrival: '2026-05-16T08:00:00+08:00' })
    expect(road.warnings).toContainEqual(
      expect.objectContaining({ code: 'waitsForClosure', parameters: { crossing: 'bridge-road', reason: 'holiday', until: '2026-05-16' } }),
    )
  })

  it('for rest is a leg at the place before the road that needs it', () => {
    const rest = only(plan({ modes: ['road'], vehicle: 'CN' })).legs.find((leg) => leg.code === 'rest')
    expect(rest).toMatchObject({ kind: 'wait', from: 'blago', to: 'blago', hours: 22, mode: 'road', vehicle: 'CN' })
  })

  it('takes the simulated queue of the month where the crossing asks for it', () => {
    const network = tinyNetwork((facts) => ({
      ...facts,
      crossings: facts.crossings.map((crossing) =>
        crossing.id === 'bridge-road'
          ? { ...crossing, waitFrom: 'simulation', inspectionHours: [{ ...fact({ p50: 1, p90: 1 }), direction: 'both', class: 'truck' }] }
          : crossing,
      ),
    }))
    const months = Array.from({ length: 12 }, (_, index) => ({ p10: index + 1, p50: index + 1, p90: index + 1 }))
    const waits: SimulatedWaits = {
      key: 'run',
      byCrossing: new Map([['bridge-road', { crossing: 'bridge-road', months: new Map([['CN>RU', months]]), replications: 10 }]]),
    }
    const road = only(plan({ modes: ['road'], vehicle: 'CN' }, network, waits))
    expect(road.legs.filter((leg) => leg.code === 'queue' || leg.kind === 'border').map((leg) => leg.hours)).toEqual([5, 1])
    expect(road.warnings).toContainEqual({ code: 'waitFromSimulation', parameters: { crossing: 'bridge-road', replications: 10 } })
    const without = only(plan({ modes: ['road'], vehicle: 'CN' }, network))
    expect(without.legs.some((leg) => leg.code === 'queue')).toBe(false)
    expect(without.warnings.map(({ code }) => code)).toContain('simulationMissing')
    expect(plan({}, network, waits).key).not.toBe(plan({}, network).key)
  })
})

describe('alternatives', () => {
  const answer = plan()

  it('hold the best of every family that has a way, and say why the others have none', () => {
    const families = answer.alternatives.map((alternative) => alternative.family)
    expect(families).toContain('rail')
    expect(families).toContain('road')
    expect(answer.alternatives.some((alternative) => alternative.modes.includes('river'))).toBe(true)
    expect(answer.unavailable.map(({ modes, code }) => [modes, code])).toEqual([[['sea'], 'noLink']])
  })

  it('join end to end in place and time, and their sums are their totals', () => {
    for (const { legs, cost, distanceKm, co2eKg, days } of answer.alternatives) {
      expect(legs[0]?.from).toBe('harbin')
      expect(legs.at(-1)?.to).toBe('moscow')
      for (const [index, leg] of legs.slice(1).entries()) {
        expect([leg.from, Date.parse(leg.departure)]).toEqual([legs[index]?.to, Date.parse(legs[index]?.arrival ?? '')])
      }
      expect(cost.lines.reduce((sum, line) => sum + line.amountMinor, 0)).toBe(cost.amountMinor)
      expect(legs.reduce((sum, leg) => sum + leg.distanceKm, 0)).toBeCloseTo(distanceKm, 6)
      expect(legs.reduce((sum, leg) => sum + leg.co2eKg, 0)).toBeCloseTo(co2eKg, 6)
      const start = legs.find((leg) => leg.kind === 'move')?.departure ?? ''
      expect(days.p50).toBeCloseTo((Date.parse(legs.at(-1)?.arrival ?? '') - Date.parse(start)) / 86_400_000, 2)
    }
  })

  it('name the tractor of every road move, and a tractor that is admitted', () => {
    for (const leg of answer.alternatives.flatMap(({ legs }) => legs)) {
      if (leg.kind === 'move' && leg.mode === 'road') expect(['CN', 'RU']).toContain(leg.vehicle)
    }
  })

  it('have ids of their own, and the same question the same answer', () => {
    const ids = answer.alternatives.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(plan()).toEqual(answer)
  })

  it('are sorted by the objective', () => {
    const cost = plan({ objective: 'cost' }).alternatives.map((alternative) => alternative.cost.amountMinor)
    const time = plan({ objective: 'time' }).alternatives.map((alternative) => alternative.days.p50)
    expect(cost).toEqual([...cost].sort((left, right) => left - right))
    expect(time).toEqual([...time].sort((left, right) => left - right))
  })

  it('are no more than asked for', () => {
    expect(plan({ alternatives: 1 }).alternatives).toHaveLength(1)
  })

  it('leave out what arrives too late, or say that all do', () => {
    const some = plan({ arriveBy: '2026-05-16T12:00' })
    expect(some.alternatives.length).toBeGreaterThan(0)
    expect(some.alternatives.length).toBeLessThan(answer.alternatives.length)
    expect(some.warnings.map(({ code }) => code)).toContain('lateLeftOut')
    const none = plan({ arriveBy: '2026-05-12T23:59' })
    expect(none.alternatives.every(({ warnings }) => warnings.some(({ code }) => code === 'arrivesLate'))).toBe(true)
  })
})

describe('properties of the best cost', () => {
  const cheapest = (query: Partial<RouteQuery>, network?: Network): number =>
    Math.min(...plan({ ...query, objective: 'cost' }, network).alternatives.map(({ cost }) => cost.amountMinor))

  it('is never lower for avoiding something', () => {
    const free = cheapest({})
    for (const avoid of ['bridge-rail', 'bridge-road', 'river']) expect(cheapest({ avoid: [avoid] })).toBeGreaterThanOrEqual(free)
  })

  it('is never lower for fewer modes', () => {
    const free = cheapest({})
    for (const modes of [['rail'], ['road'], ['rail', 'river', 'road']] as const) expect(cheapest({ modes })).toBeGreaterThanOrEqual(free)
  })

  it('is the least of all that can be enumerated, whatever the lengths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 2000 }), fc.integer({ min: 10, max: 2000 }), (railKm, roadKm) => {
        const network = tinyNetwork((facts) => ({
          ...facts,
          links: facts.links.map((link) =>
            link.id === 'harbin-heihe-rail-1435'
              ? { ...link, lengthKm: fact(railKm) }
              : link.id === 'harbin-heihe-road'
                ? { ...link, lengthKm: fact(roadKm) }
                : link,
          ),
        }))
        const toHeihe = { rail: railKm * 400, road: roadKm * 800 }
        const lifts = 20_000
        const onwards = [
          toHeihe.rail + 12 * 400 + 50_000 + 1440 * 400,
          toHeihe.rail + 20_000 + 12 * 800 + 20_000 + 1440 * 400,
          toHeihe.rail + 20_000 + 1212 * 800,
          toHeihe.rail + 20_000 + 90_000 + 20_000 + 1440 * 400,
          toHeihe.road + 12 * 800 + 20_000 + 1440 * 400,
          toHeihe.road + 90_000 + 20_000 + 1440 * 400,
          toHeihe.road + 1212 * 800,
          toHeihe.road + 20_000 + 12 * 400 + 50_000 + 1440 * 400,
        ]
        expect(cheapest({}, network)).toBe(lifts + Math.min(...onwards))
      }),
      { numRuns: 25 },
    )
  })
})

describe('stops', () => {
  it('are made in the order asked', () => {
    const via = only(plan({ via: ['bridge-road', 'blago'] }))
    expect(via.crossings).toEqual(['bridge-road'])
    expect(plan({ via: ['moscow', 'heihe'] }).alternatives).toEqual([])
  })

  it('may lie the other way: the truck goes there and comes back through the town it set out from', () => {
    const [route] = plan({ from: 'heihe', to: 'blago', via: ['harbin'], modes: ['road'] }).alternatives
    const moves = route?.legs.filter(({ kind }) => kind === 'move').map(({ from, to }) => `${from} - ${to}`)
    expect(moves).toEqual(['heihe - harbin', 'harbin - heihe', 'heihe - blago'])
  })
})

describe('the days', () => {
  const uncertain = tinyNetwork((facts) => ({
    ...facts,
    operations: { ...facts.operations, gaugeChanges: facts.operations.gaugeChanges.map((yard) => ({ ...yard, hours: fact({ p50: 24, p90: 72 }) })) },
  }))

  it('spread around the printed course, which takes the median', () => {
    const { days, legs } = only(plan({ modes: ['rail'] }, uncertain))
    expect(days.p50).toBeCloseTo(90.3 / 24, 0)
    expect(days.p10).toBeLessThan(days.p50)
    // The yard alone is uncertain: 48 hours longer at the ninetieth percentile, within the error of 200 draws.
    expect(days.p90 - days.p50).toBeGreaterThan(1.2)
    expect(days.p90 - days.p50).toBeLessThan(3)
    expect(legs.find((leg) => leg.kind === 'gaugeChange')?.hours).toBeGreaterThan(18)
  })

  it('spread wider where legs share their delays', () => {
    const shares = (share: number) => {
      const facts = tinyFacts()
      const spread = fact({ p50: 12, p90: 40 })
      const network = tinyNetwork(() => ({
        ...facts,
        operations: {
          ...facts.operations,
          handling: facts.operations.handling.map((work) => ({ ...work, hours: spread })),
          gaugeChanges: facts.operations.gaugeChanges.map((yard) => ({ ...yard, hours: spread })),
          uncertainty: { sharedCongestion: fact(share), draws: 2000 },
        },
      }))
      const { days } = only(plan({ modes: ['rail'] }, network))
      return days.p90 / days.p50
    }
    expect(shares(0.9)).toBeGreaterThan(shares(0))
  })
})

describe('plan B', () => {
  it('is none where every way passes the same two towns', () => {
    expect(plan().planB).toBeNull()
  })
})

it('of dangerous goods an answer says that their class was not checked, and says nothing of it for others', () => {
  const said = (dangerous: string | null) => planRoutes(tinyNetwork(), tinyQuery({ dangerous }), null, ({ code }) => code).warnings.map(({ code }) => code)
  expect(said('3')).toContain('dangerousNotChecked')
  expect(said(null)).not.toContain('dangerousNotChecked')
})
