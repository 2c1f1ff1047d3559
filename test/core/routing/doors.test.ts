import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const drayage = (country: string): Facts['tariffs']['charges'][number] => ({
  id: `drayage-${country.toLowerCase()}`,
  name: 'Drayage',
  charge: 'drayage',
  countries: [country],
  price: [fact({ currency: 'CNY', amount: 480 })],
})
const network = tinyNetwork((facts) => ({
  ...facts,
  trucking: { ...facts.trucking, doors: { distanceKm: { ...fact(30), grade: 'D', source: 'usual-door' } } },
  tariffs: { ...facts.tariffs, charges: [...facts.tariffs.charges, drayage('CN'), drayage('RU')] },
}))
const rail = (query: Partial<RouteQuery>): Alternative => {
  const [first] = planRoutes(network, tinyQuery({ modes: ['rail'], ...query }), null, ({ code }) => code).alternatives
  if (first === undefined) throw new Error('no route')
  return first
}

describe('a box from door to door by rail', () => {
  const route = rail({ pickupKm: 30, deliveryKm: 60 })

  it('is fetched by a truck before the first terminal and taken on by another after the last', () => {
    expect(route.legs.map(({ kind, code, from, to, mode, vehicle, hours }) => [kind, code, from, to, mode, vehicle, hours])).toEqual([
      ['move', 'pickUp', 'harbin', 'harbin', 'road', 'CN', 0.5],
      ['handling', 'load', 'harbin', 'harbin', 'rail-1435', undefined, 3],
      ['move', undefined, 'harbin', 'heihe', 'rail-1435', undefined, 12],
      ['border', undefined, 'heihe', 'heihe', 'rail-1435', undefined, 4],
      ['move', undefined, 'heihe', 'blago', 'rail-1435', undefined, 0.3],
      ['gaugeChange', undefined, 'blago', 'blago', 'rail-1435', undefined, 24],
      ['move', undefined, 'blago', 'moscow', 'rail-1520', undefined, 48],
      ['handling', 'unload', 'moscow', 'moscow', 'rail-1520', undefined, 2],
      ['move', 'delivery', 'moscow', 'moscow', 'road', 'RU', 1],
    ])
  })

  it('joins its legs end to end in place and time', () => {
    for (const [index, leg] of route.legs.slice(1).entries()) {
      expect([leg.from, Date.parse(leg.departure)]).toEqual([route.legs[index]?.to, Date.parse(route.legs[index]?.arrival ?? '')])
    }
  })

  it('pays each cartage on its own leg: the usual distance once, twice the distance double', () => {
    const lines = route.cost.lines.filter(({ kind }) => kind === 'drayage')
    expect(lines.map(({ leg, amountMinor, parameters }) => [leg, amountMinor, parameters.km])).toEqual([
      [0, 48_000, 30],
      [8, 96_000, 60],
    ])
  })

  it('stays a route by rail, and its days count from the door', () => {
    expect(route.modes).toEqual(['rail-1435', 'rail-1520'])
    expect(route.family).toBe('rail')
    expect(route.days).toEqual(route.daysFromReady)
    expect(route.days.p50).toBeCloseTo((0.5 + 3 + 12 + 4 + 0.3 + 24 + 48 + 2 + 1) / 24, 2)
  })

  it('says which distance is an assumption: the usual one is, the one asked for is not', () => {
    expect(route.legs[0]).toMatchObject({ grade: 'D', source: expect.stringContaining('usual-door') })
    expect(route.legs[8]).toMatchObject({ grade: 'A', source: expect.not.stringContaining('usual-door') })
  })

  it('emits the road factor over both cartages: 18 t x 90 km x 80 g', () => {
    expect(route.co2eKg - rail({}).co2eKg).toBeCloseTo((18 * 90 * 80) / 1000, 6)
  })

  it('goes from terminal to terminal where the distances are nought', () => {
    expect(rail({}).legs.some(({ code }) => code === 'pickUp' || code === 'delivery')).toBe(false)
    expect(rail({}).cost.lines.some(({ kind }) => kind === 'drayage')).toBe(false)
  })

  it('is what is asked for unless the question says otherwise', () => {
    const read = (more: object) => readRouteQuery({ from: 'harbin', to: 'moscow', date: '2026-05-12', ...more }, network)
    expect(read({})).toMatchObject({ ok: true, value: { pickupKm: 30, deliveryKm: 30 } })
    expect(read({ pickupKm: 0, deliveryKm: 75 })).toMatchObject({ ok: true, value: { pickupKm: 0, deliveryKm: 75 } })
    expect(read({ pickupKm: -1, deliveryKm: 501 })).toMatchObject({ ok: false, failures: [{ pointer: '/pickupKm' }, { pointer: '/deliveryKm' }] })
  })
})

describe('a truck', () => {
  it('loads and unloads at the doors themselves', () => {
    const [truck] = planRoutes(network, tinyQuery({ modes: ['road'], cargo: 'tent', pickupKm: 30, deliveryKm: 30 }), null, ({ code }) => code).alternatives
    expect(truck?.legs.some(({ code }) => code === 'pickUp' || code === 'delivery')).toBe(false)
    expect(truck?.cost.lines.some(({ kind }) => kind === 'drayage')).toBe(false)
  })
})
