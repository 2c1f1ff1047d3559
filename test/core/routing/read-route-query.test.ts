import { describe, expect, it } from 'vitest'
import type { Fault } from '#core/failures.ts'
import type { RawRouteQuery, RouteQuery } from '#core/journey/query.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const network = tinyNetwork((facts) => ({
  ...facts,
  places: facts.places.map((place) =>
    place.id === 'harbin'
      ? { ...place, names: { zh: '哈尔滨', ru: 'Харбин', en: 'Harbin' }, aliases: ['haerbin'], locode: 'CNHRB' }
      : place.id === 'moscow'
        ? { ...place, names: { zh: '莫斯科', ru: 'Москва', en: 'Moscow' } }
        : place,
  ),
}))
const read = (raw: RawRouteQuery & Record<string, unknown>) => readRouteQuery(raw, network)
const good = (raw: RawRouteQuery & Record<string, unknown>): RouteQuery => {
  const result = read(raw)
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}
const faults = (raw: RawRouteQuery & Record<string, unknown>): readonly Fault[] => {
  const result = read(raw)
  return result.ok ? [] : result.failures
}
const ends = { from: 'harbin', to: 'moscow' }

describe('a question', () => {
  it('gets the defaults of the contract', () => {
    expect(good({ ...ends, date: '2026-05-12' })).toEqual(tinyQuery({ quoteDate: '2026-01-01' }))
  })

  it.each(['Harbin', '哈尔滨', 'Харбин', 'haerbin', 'CNHRB'])('means Harbin by %s', (from) => {
    expect(good({ ...ends, from }).from).toBe('harbin')
  })

  it('reads numbers of the command line and lists by comma, and puts modes in one order', () => {
    expect(good({ ...ends, weight: '20.5', modes: 'road,rail', avoid: ['ru-not', 'KZ'].slice(2), alternatives: '3' })).toMatchObject({
      weight: 20.5,
      modes: ['rail', 'road'],
      alternatives: 3,
    })
  })

  it('names stops and what to avoid by place, crossing or country', () => {
    expect(good({ ...ends, via: ['bridge-rail', 'Heihe'], avoid: 'bridge-road' })).toMatchObject({ via: ['bridge-rail', 'heihe'], avoid: ['bridge-road'] })
  })
})

describe('faults', () => {
  it('come all at once, with pointer, value and what would be right', () => {
    const found = faults({ from: 'Harbni', to: 'moscow', date: '2026-13-45', weight: '-3', cargo: '20GP', modes: ['air'], vehicle: 'XX', speed: 9 })
    expect(found.map(({ pointer, code, value }) => [pointer, code, value])).toEqual([
      ['/speed', 'unexpected', 9],
      ['/from', 'unknownPlace', 'Harbni'],
      ['/date', 'invalidDate', '2026-13-45'],
      ['/cargo', 'unknownValue', '20GP'],
      ['/modes', 'unknownValue', 'air'],
      ['/weight', 'outOfRange', '-3'],
      ['/vehicle', 'unknownValue', 'XX'],
    ])
    expect(found.find(({ pointer }) => pointer === '/from')?.allowed?.[0]).toContain('Harbin')
    expect(found.find(({ pointer }) => pointer === '/vehicle')?.allowed).toEqual(['CN', 'RU'])
  })

  it('say of an empty field what would be right in it', () => {
    expect(faults({ ...ends, date: '', cargo: ' ' }).map(({ pointer, code, allowed }) => [pointer, code, allowed?.[0]])).toEqual([
      ['/date', 'missing', '2026-05-12'],
      ['/cargo', 'missing', '22G1'],
    ])
  })

  it.each([
    [{ from: 'harbin' }, '/to', 'missing'],
    [{ ...ends, to: 'Харбин' }, '/to', 'sameEnds'],
    [{ ...ends, from: 7 }, '/from', 'wrongType'],
    [{ ...ends, from: '__proto__' }, '/from', 'unknownPlace'],
    [{ ...ends, to: 'constructor' }, '/to', 'unknownPlace'],
    [{ ...ends, date: '1920-01-01' }, '/date', 'dateOutsideData'],
    [{ ...ends, date: '2026-02-30' }, '/date', 'invalidDate'],
    [{ ...ends, date: '2026-05-12T24:30' }, '/date', 'invalidDate'],
    [{ ...ends, date: '2026-05-12', arriveBy: '2026-05-01' }, '/arriveBy', 'outOfRange'],
    [{ ...ends, weight: Number.POSITIVE_INFINITY }, '/weight', 'invalidNumber'],
    [{ ...ends, weight: 'NaN' }, '/weight', 'invalidNumber'],
    [{ ...ends, weight: '0x10' }, '/weight', 'invalidNumber'],
    [{ ...ends, weight: true }, '/weight', 'wrongType'],
    [{ ...ends, volume: 77 }, '/volume', 'outOfRange'],
    [{ ...ends, quantity: 1.5 }, '/quantity', 'outOfRange'],
    [{ ...ends, quoteDate: '2019-01-01' }, '/quoteDate', 'dateOutsideData'],
    [{ ...ends, hs: '85x' }, '/hs', 'wrongShape'],
    [{ ...ends, dangerous: '12' }, '/dangerous', 'unknownValue'],
    [{ ...ends, avoid: ['harbin'] }, '/avoid', 'conflict'],
    [{ ...ends, avoid: ['nowhere at all'] }, '/avoid', 'unknownPlace'],
    [{ ...ends, via: Array.from({ length: 9 }, () => 'heihe') }, '/via', 'tooMany'],
    [{ ...ends, modes: [] }, '/modes', 'missing'],
  ])('%j: %s %s', (raw, pointer, code) => {
    expect(faults(raw).map((fault) => [fault.pointer, fault.code])).toContainEqual([pointer, code])
  })

  it('list the candidates of a name that two places have', () => {
    const twins = tinyNetwork((facts) => ({
      ...facts,
      places: facts.places.map((place) => ({ ...place, names: { zh: '同', ru: 'Т', en: place.id === 'moscow' ? 'Moscow' : 'Twin' } })),
    }))
    const result = readRouteQuery({ from: 'Twin', to: 'moscow' }, twins)
    expect(result.ok ? null : result.failures[0]).toMatchObject({
      code: 'ambiguousPlace',
      allowed: [expect.stringContaining('harbin'), expect.stringContaining('heihe'), expect.stringContaining('blago')],
    })
  })
})
