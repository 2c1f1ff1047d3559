import { describe, expect, it } from 'vitest'
import { crossingSheet } from '#core/network/crossing-sheet.ts'
import type { Crossing } from '#core/network/facts/crossings.ts'
import { tinyNetwork } from './tiny-network.ts'

const [model] = tinyNetwork().facts.crossings as readonly [Crossing]
const known = { source: 'general', asOf: '2026', grade: 'B' } as const
const crossing = (more: Partial<Crossing>): Crossing => ({ ...model, sides: ['heihe', 'blago'], ...more })
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const tuesday = '2026-05-12'
const sunday = '2026-05-17'

describe('what is told of a crossing on a day', () => {
  it('gives each side its own hours, and says of a side that rests on Sundays that it is closed', () => {
    const hours = [
      { side: 'heihe', weekdays: everyDay, opens: '08:00', closes: '17:00' },
      { side: 'blago', weekdays: [1, 2, 3, 4, 5, 6], opens: '09:00', closes: '18:00' },
    ]
    const post = crossing({ hours: [{ value: hours, ...known }] })
    expect(crossingSheet(post, tuesday).hours.map(({ spans }) => spans)).toEqual([[{ opens: '08:00', closes: '17:00' }], [{ opens: '09:00', closes: '18:00' }]])
    expect(crossingSheet(post, sunday).hours.map(({ spans }) => spans.length)).toEqual([1, 0])
  })

  it('marks the narrowest part of the chain, and takes the capacity of the day', () => {
    const part = { unit: 'vehiclesPerDay', direction: 'both', class: 'truck' } as const
    const post = crossing({
      capacity: [
        { part: 'bridge', ...part, perDay: [{ value: 400, ...known }] },
        {
          part: 'checkpoint',
          ...part,
          perDay: [
            { value: 190, validTo: '2026-05-12', ...known },
            { value: 630, validFrom: '2026-05-13', ...known },
          ],
        },
      ],
    })
    const bindingOn = (date: string) =>
      crossingSheet(post, date)
        .capacity.filter(({ binds }) => binds)
        .map((line) => [line.part, line.amount])
    expect(bindingOn(tuesday)).toEqual([['checkpoint', 190]])
    expect(bindingOn(sunday)).toEqual([['bridge', 400]])
  })

  it('counts the lanes of the day, not those that are planned', () => {
    const part = { part: 'checkpoint', side: 'blago', unit: 'vehiclesPerDay', direction: 'both', class: 'truck', perDay: [{ value: 190, ...known }] } as const
    const lanes = [
      { value: 4, validTo: '2026-05-12', ...known },
      { value: 16, validFrom: '2026-05-13', ...known },
    ]
    const post = crossing({ capacity: [{ ...part, lanes }] })
    expect(crossingSheet(post, tuesday).lanes).toEqual([{ part: 'checkpoint', side: 'blago', direction: 'both', class: 'truck', count: 4, ...known }])
    expect(crossingSheet(post, sunday).lanes.map(({ count }) => count)).toEqual([16])
    const planned = crossing({ capacity: [{ ...part, lanes: [{ value: 4, validFrom: '2028-01-01', ...known }] }] })
    expect(crossingSheet(planned, sunday).lanes).toEqual([])
  })

  it('leaves out what is over: past closures, a lapsed permit, works that were opened', () => {
    const names = { zh: '甲', ru: 'а', en: 'a' }
    const post = crossing({
      closures: [
        { from: '2026-10-01', to: '2026-10-03', reason: 'holiday', ...known },
        { from: '2026-05-10', to: '2026-05-12', reason: 'works', ...known },
        { from: '2026-05-01', to: '2026-05-03', reason: 'holiday', ...known },
      ],
      permits: [
        { registrations: ['CN'], permit: names, validTo: '2026-01-01', ...known },
        { registrations: ['RU'], permit: names, quotaPerYear: 500, ...known },
      ],
      planned: [
        { work: names, opens: '2025', ...known },
        { work: names, opens: '2026', ...known },
        { work: names, ...known },
      ],
    })
    const sheet = crossingSheet(post, tuesday)
    expect(sheet.closures.map(({ from }) => from)).toEqual(['2026-05-10', '2026-10-01'])
    expect(sheet.permits.map(({ registrations }) => registrations)).toEqual([['RU']])
    expect(sheet.planned.map(({ opens }) => opens)).toEqual(['2026', undefined])
  })

  it('tells of a river the season that runs and the one that follows, with the hours of the way in use', () => {
    const ferryHours = [{ side: 'heihe', weekdays: everyDay, opens: '09:00', closes: '16:00' }]
    const river = crossing({
      hours: [],
      riverServices: [
        { kind: 'ferry', windows: [{ from: '05-01', to: '11-05', ...known }], hours: ferryHours },
        { kind: 'iceRoad', windows: [{ from: '12-20', to: '03-20', ...known }], hours: [] },
      ],
    })
    const sheet = crossingSheet(river, tuesday)
    expect(sheet.seasons.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'ferry 2026-05-01',
      'ferry 2027-05-01',
      'iceRoad 2026-12-20',
      'iceRoad 2027-12-20',
    ])
    expect(sheet.hours.map(({ side, service, spans }) => [side, service, spans.length])).toEqual([
      ['heihe', 'ferry', 1],
      ['blago', 'ferry', 0],
    ])
    expect(crossingSheet(river, '2026-11-20').hours).toEqual([])
  })
})
