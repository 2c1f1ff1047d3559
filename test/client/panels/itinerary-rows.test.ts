import { describe, expect, it } from 'vitest'
import type { Leg } from '#core/routing/answer.ts'
import { itineraryRows } from '../../../client/panels/itinerary-rows.ts'

const base = { distanceKm: 0, departure: '', arrival: '', co2eKg: 0, links: [], places: [], source: '', asOf: '', grade: 'C' } as const
const drive = (from: string, to: string, hours: number, part: Partial<Leg> = {}): Leg => ({
  ...base,
  kind: 'move',
  from,
  to,
  mode: 'road',
  hours,
  vehicle: 'RU',
  ...part,
})
const wait = (at: string, hours: number, code: Leg['code'] = 'rest'): Leg => ({
  ...base,
  kind: 'wait',
  from: at,
  to: at,
  mode: 'road',
  hours,
  code: code ?? 'rest',
})
const told = (legs: readonly Leg[]) =>
  itineraryRows(legs).map(({ leg, to, hours, rests, restHours, legs: own }) => [leg.from, to, hours, rests, restHours, own.length])

describe('rows of the itinerary', () => {
  it('take a drive and the rests of its driver together', () => {
    expect(
      told([drive('chita', 'irkutsk', 9), wait('irkutsk', 11), drive('irkutsk', 'taishet', 9), wait('taishet', 11), drive('taishet', 'krasnoyarsk', 5)]),
    ).toEqual([['chita', 'krasnoyarsk', 45, 2, 22, 5]])
  })

  it('leave a rest alone at the end of a drive or before a border', () => {
    expect(told([drive('harbin', 'heihe', 9), wait('heihe', 11), drive('heihe', 'blagoveshchensk', 1, { crossing: 'heihe-bridge' })])).toEqual([
      ['harbin', 'heihe', 9, 0, 0, 1],
      ['heihe', 'heihe', 11, 0, 0, 1],
      ['heihe', 'blagoveshchensk', 1, 0, 0, 1],
    ])
  })

  it('never hide a wait that is no rest', () => {
    expect(told([drive('chita', 'irkutsk', 9), wait('irkutsk', 30, 'holiday'), drive('irkutsk', 'taishet', 9)])).toHaveLength(3)
  })

  it('start anew with another tractor', () => {
    expect(told([drive('minsk', 'brest', 4), wait('brest', 11), drive('brest', 'warsaw', 4, { vehicle: 'DE' })])).toHaveLength(3)
  })

  it('account for every leg once, in order', () => {
    const legs = [wait('harbin', 3, 'queue'), drive('harbin', 'beian', 4), wait('beian', 11), drive('beian', 'heihe', 4), wait('heihe', 2, 'slot')]
    expect(itineraryRows(legs).flatMap((row) => row.legs)).toEqual([0, 1, 2, 3, 4])
  })
})
