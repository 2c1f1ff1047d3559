import { describe, expect, it } from 'vitest'
import { readFacts } from '../../server/data/read-facts.ts'
import { type Json, smallDataset, writeDataset } from './small-dataset.ts'

const known = { source: 'chainage', asOf: '2025', grade: 'A' }

const ban = {
  id: 'ban',
  title: { zh: '禁', ru: 'запрет', en: 'ban' },
  authority: { zh: '政府', ru: 'правительство', en: 'government' },
  effect: 'bars',
  territory: ['RU'],
  traffic: ['transit'],
  ...known,
}

/** Each rule: how the data breaks it, and the one fault that must come of it. */
/** What breaks, and every fault that it makes. */
const rules: readonly (readonly [string, (files: Record<string, Json>) => void, ...Record<string, unknown>[]])[] = [
  [
    'a shipped scenario that changes a crossing which is not there',
    (f) => {
      f['scenarios/half.json'].changes[0].crossing = 'tunnel'
    },
    { file: 'scenarios/half.json', pointer: '/changes/0/crossing', code: 'unknownCrossing', value: 'tunnel' },
  ],
  [
    'a trade rule on an HS code and at a crossing that do not exist, and one that demands nothing',
    (f) => {
      f['rules/russia.json'] = [
        { ...ban, hs: ['99'], crossings: ['tunnel'] },
        { ...ban, id: 'paper', effect: 'demands' },
      ]
    },
    { file: 'rules/russia.json', pointer: '/0/crossings/0', code: 'unknownCrossing', value: 'tunnel' },
    { file: 'rules/russia.json', pointer: '/0/hs/0', code: 'unknownValue', value: '99' },
    { file: 'rules/russia.json', pointer: '/1/document', code: 'conflict', value: 'demands' },
  ],
  ['two places of one id', (f) => f['places.json'].push(f['places.json'][0]), { file: 'places.json', pointer: '/3/id', code: 'duplicateId', value: 'heihe' }],
  [
    'a crossing with the id of a place',
    (f) => {
      f['places.json'][2].id = 'bridge'
      f['links/road.json'][0].from = 'bridge'
    },
    { file: 'crossings.json', pointer: '/0/id', code: 'duplicateId', value: 'bridge' },
  ],
  [
    'two files with one source',
    (f) => {
      f['sources/geo.json'] = f['sources/facts.json']
    },
    { file: 'sources/geo.json', pointer: '/chainage', code: 'duplicateId' },
  ],
  [
    'a clock zone that does not exist',
    (f) => {
      f['places.json'][0].timeZone = 'Asia/Heihe'
    },
    { pointer: '/0/timeZone', code: 'unknownValue', value: 'Asia/Heihe' },
  ],
  [
    'a link to nowhere',
    (f) => {
      f['links/road.json'][0].from = 'haerbin'
    },
    { file: 'links/road.json', pointer: '/0/from', code: 'unknownPlace', value: 'haerbin' },
  ],
  [
    'a link shorter than the great circle',
    (f) => {
      f['links/road.json'][0].lengthKm.value = 58.5
    },
    { pointer: '/0/lengthKm/value', code: 'outOfRange', value: 58.5, allowed: ['>= 503 km'] },
    { file: 'geometry/drawn.json', pointer: '/harbin-heihe-road/note', code: 'missing' },
  ],
  [
    'a link of a country that it does not touch',
    (f) => {
      f['links/road.json'][0].country = 'RU'
    },
    { pointer: '/0/country', code: 'conflict', value: 'RU', allowed: ['CN'] },
  ],
  [
    'a geometry of no link',
    (f) => {
      f['geometry/drawn.json'].ghost = f['geometry/drawn.json']['harbin-heihe-road']
    },
    { file: 'geometry/drawn.json', pointer: '/ghost', code: 'unknownLink' },
  ],
  [
    'a gauge changed on the wrong side',
    (f) => {
      const rail = (id: string, mode: string) => ({ id, mode, from: 'harbin', to: 'heihe', country: 'CN', lengthKm: { value: 600, ...known } })
      f['links/rail.json'] = [rail('narrow', 'rail-1435'), rail('broad', 'rail-1520')]
      f['operations.json'].gaugeChanges = [{ place: 'heihe', from: 'rail-1435', to: 'rail-1520', hours: { value: { p50: 24, p90: 72 }, ...known }, price: [] }]
    },
    { file: 'operations.json', pointer: '/gaugeChanges/0/to', code: 'conflict', value: 'rail-1520', allowed: ['rail-1435'] },
  ],
  [
    'a gauge change where no such line ends',
    (f) => {
      f['links/rail.json'] = [{ id: 'narrow', mode: 'rail-1435', from: 'harbin', to: 'heihe', country: 'CN', lengthKm: { value: 600, ...known } }]
      f['operations.json'].gaugeChanges = [{ place: 'heihe', from: 'rail-1520', to: 'rail-1435', hours: { value: { p50: 24, p90: 72 }, ...known }, price: [] }]
    },
    { pointer: '/gaugeChanges/0/from', code: 'unknownLink', value: 'rail-1520' },
  ],
  [
    'a crossing that can be passed one way only',
    (f) => {
      f['links/road.json'][1].oneWay = true
    },
    { file: 'crossings.json', pointer: '/0', code: 'unknownLink', value: 'blagoveshchensk to heihe' },
  ],
  [
    'a dwell of one direction only',
    (f) => {
      f['crossings.json'][0].dwellHours[0].direction = 'CN>RU'
    },
    { pointer: '/0/dwellHours', code: 'missing', value: 'RU>CN' },
  ],
  [
    'a toll in a direction the crossing has not',
    (f) => {
      f['crossings.json'][0].tolls[0].direction = 'CN>KZ'
    },
    { pointer: '/0/tolls/0/direction', value: 'CN>KZ', allowed: ['CN>RU', 'RU>CN', 'both'] },
  ],
  [
    'opening times of one side only',
    (f) => {
      f['crossings.json'][0].hours[0].value.pop()
    },
    { pointer: '/0/hours/0/value', code: 'missing', value: 'blagoveshchensk' },
  ],
  [
    'a side that closes before it opens',
    (f) => {
      f['crossings.json'][0].hours[0].value[0].closes = '07:00'
    },
    { pointer: '/0/hours/0/value/0/closes', code: 'outOfRange', value: '07:00', allowed: ['> 08:00'] },
  ],
  [
    'a river crossing without seasons',
    (f) => {
      f['crossings.json'][0].modes = ['river']
      f['links/road.json'][1].mode = 'river'
    },
    { pointer: '/0/riverServices', code: 'conflict' },
    { file: 'links/road.json', pointer: '/1/id', code: 'missing', message: expect.stringContaining('river fare') },
  ],
  [
    'a side that is open twice at one hour',
    (f) => {
      f['crossings.json'][0].hours[0].value.push({ side: 'heihe', weekdays: [6, 7], opens: '23:00', closes: '24:00' })
    },
    { file: 'crossings.json', pointer: '/0/hours/0/value/2/opens', code: 'conflict', value: '23:00' },
  ],
  [
    'two winters of one pontoon that overlap',
    (f) => {
      const [bridge] = f['crossings.json']
      bridge.modes = ['road', 'river']
      bridge.riverServices = [
        {
          kind: 'pontoon',
          windows: [
            { from: '2024-12-20', to: '2025-04-03', ...known },
            { from: '2025-03-01', to: '2025-04-10', ...known },
          ],
          hours: bridge.hours[0].value,
        },
      ]
    },
    { file: 'crossings.json', pointer: '/0/riverServices/0/windows/1/from', code: 'conflict', value: '2025-03-01' },
  ],
  [
    'a closure that ends before it begins',
    (f) => {
      f['crossings.json'][0].closures[0].to = '2026-02-01'
    },
    { pointer: '/0/closures/0/to', code: 'outOfRange', value: '2026-02-01' },
  ],
  [
    'a day that is not in the calendar',
    (f) => {
      f['crossings.json'][0].closures[0].from = '2025-02-29'
    },
    { pointer: '/0/closures/0/from', code: 'invalidDate', value: '2025-02-29' },
  ],
  [
    'two capacities valid on one day',
    (f) => {
      f['crossings.json'][0].capacity[0].perDay[0].validTo = '2025-12-25'
    },
    { pointer: '/0/capacity/0/perDay/0/validTo', code: 'conflict', value: '2025-12-25' },
  ],
  [
    'a capacity that never ends before the next',
    (f) => {
      delete f['crossings.json'][0].capacity[0].perDay[0].validTo
    },
    { pointer: '/0/capacity/0/perDay/0/validTo', code: 'conflict', value: null },
  ],
  [
    'shares that do not sum to one',
    (f) => {
      f['crossings.json'][0].classShares.value.truck = 0.8
    },
    { pointer: '/0/classShares/value', code: 'outOfRange' },
  ],
  [
    'a choice between modes that is sharper than that among the ways of one',
    (f) => {
      f['commodities.json'].choice.modeScale.value = 7
    },
    { file: 'commodities.json', pointer: '/choice/modeScale/value', code: 'outOfRange', value: 7 },
  ],
  [
    'a profile whose mean is not one',
    (f) => {
      f['crossing-demand/bridge.json'].weekdayProfile.value[0] = 8
    },
    { file: 'crossing-demand/bridge.json', pointer: '/weekdayProfile/value', code: 'outOfRange', value: 2 },
  ],
  [
    'demand at a crossing that is not there',
    (f) => {
      f['crossing-demand/bridge.json'].crossing = 'ford'
    },
    { file: 'crossing-demand/bridge.json', pointer: '/crossing', code: 'unknownCrossing', value: 'ford' },
  ],
  [
    'a base-year demand of goods that nobody described, from a place that is not there, with shares that leave something over',
    (f) => {
      f['demand/machines.json'].commodities.value = { machinery: 0.5, ivory: 0.5 }
      f['demand/machines.json'].origins.value = { atlantis: 1 }
      f['demand/machines.json'].destinations.value = { blagoveshchensk: 0.75 }
    },
    { file: 'demand/machines.json', pointer: '/commodities/value/ivory', code: 'unknownValue', value: 'ivory' },
    { file: 'demand/machines.json', pointer: '/origins/value/atlantis', code: 'unknownPlace', value: 'atlantis' },
    { file: 'demand/machines.json', pointer: '/destinations/value', code: 'outOfRange', value: 0.75 },
  ],
  [
    'a base-year demand that ends in the country it begins in, and a surge that ends before it begins',
    (f) => {
      f['demand/machines.json'].destinations.value = { heihe: 1 }
      f['demand/machines.json'].surges = [{ names: { zh: '前', ru: 'до', en: 'before' }, from: '2025-12-01', to: '2025-11-01', factor: 1.2, ...known }]
    },
    { file: 'demand/machines.json', pointer: '/destinations/value/heihe', code: 'conflict', value: 'heihe' },
    { file: 'demand/machines.json', pointer: '/surges/0/to', code: 'outOfRange', value: '2025-11-01' },
  ],
  [
    'goods in wagons that may not go by rail, and months that do not even out',
    (f) => {
      f['commodities.json'].commodities[0].carriage = 'wagons'
      f['commodities.json'].commodities[0].monthFactors.value[0] = 4
    },
    { file: 'commodities.json', pointer: '/commodities/0/monthFactors/value', code: 'outOfRange', value: 1.25 },
    { file: 'demand/machines.json', pointer: '/modes', code: 'conflict' },
  ],
  [
    'two commodities and two demands of one name',
    (f) => {
      f['commodities.json'].commodities.push(f['commodities.json'].commodities[0])
      f['demand/again.json'] = f['demand/machines.json']
    },
    { file: 'commodities.json', pointer: '/commodities/1/id', code: 'duplicateId', value: 'machinery' },
    { file: 'demand/machines.json', pointer: '/id', code: 'duplicateId', value: 'machines' },
  ],
  [
    'a source that is nowhere',
    (f) => {
      f['cargo.json'].units[0].tareTonnes.source = 'chainage rumour'
    },
    { pointer: '/units/0/tareTonnes/source', code: 'unknownValue', value: 'rumour' },
  ],
  [
    'an assumption without a note',
    (f) => {
      f['cargo.json'].units[0].tareTonnes.grade = 'D'
    },
    { pointer: '/units/0/tareTonnes/note', code: 'missing' },
  ],
  [
    'a value outside its range',
    (f) => {
      f['cargo.json'].units[0].tareTonnes.high = 3
    },
    { pointer: '/units/0/tareTonnes/high', code: 'outOfRange', value: 3, allowed: ['>= 3.9'] },
  ],
  [
    'a 90th percentile below the median',
    (f) => {
      f['operations.json'].handling[0].hours.value.p90 = 2
    },
    { pointer: '/handling/0/hours/value/p90', code: 'outOfRange', value: 2 },
  ],
  [
    'a slow end faster than the median',
    (f) => {
      f['operations.json'].speeds[0].speed.value.p90 = 70
    },
    { pointer: '/speeds/0/speed/value/p90', code: 'outOfRange', value: 70 },
  ],
  [
    'a price in a currency without a rate',
    (f) => {
      f['tariffs.json'].charges[0].price[0].value.currency = 'KRW'
    },
    { file: 'tariffs.json', pointer: '/charges/0/price/0/value/currency', code: 'unknownValue', value: 'KRW' },
  ],
  [
    'a charge at a crossing that is not there',
    (f) => {
      f['tariffs.json'].charges[0].crossings = ['ford']
    },
    { pointer: '/charges/0/crossings/0', code: 'unknownCrossing', value: 'ford' },
    { file: 'crossings.json', pointer: '/0', code: 'missing', message: expect.stringContaining('border charge') },
  ],
  [
    'a dollar that is not a dollar',
    (f) => {
      f['exchange-rates.json'][0].perUsd.USD = 1.1
    },
    { pointer: '/0/perUsd/USD', code: 'outOfRange', value: 1.1 },
  ],
  [
    'a railway without a tariff for transit',
    (f) => {
      f['links/rail.json'] = [{ id: 'narrow', mode: 'rail-1435', from: 'harbin', to: 'heihe', country: 'CN', lengthKm: { value: 600, ...known } }]
      f['tariffs.json'].hauls[1].traffic = 'local'
    },
    { file: 'links/rail.json', pointer: '/0/country', code: 'missing', value: 'CN', message: expect.stringContaining('transit, 2 TEU') },
  ],
  [
    'a road in a country without driver hours',
    (f) => {
      f['trucking.json'].driverHours[0].countries = ['CN']
    },
    { file: 'links/road.json', pointer: '/1/country', code: 'unknownValue', value: 'RU' },
  ],
  [
    'a road without an emission factor',
    (f) => {
      f['emissions.json'][0].country = 'CN'
    },
    { file: 'links/road.json', pointer: '/1/mode', code: 'missing', value: 'road' },
  ],
  [
    'a registration whose trucks have no cost',
    (f) => {
      f['trucking.json'].costs[1].country = 'RU'
    },
    { file: 'trucking.json', pointer: '/registrations/1', code: 'missing', value: 'RU' },
    { file: 'links/road.json', pointer: '/0/country', code: 'missing', message: expect.stringContaining('truck cost of a tractor of RU') },
  ],
  [
    'a holiday of another year',
    (f) => {
      f['calendars.json'][0].daysOff[0].date = '2025-01-01'
    },
    { pointer: '/0/daysOff/0/date', code: 'invalidDate', value: '2025-01-01' },
  ],
  [
    'a swap at no place',
    (f) => {
      f['trucking.json'].swapPlaces[0].place = 'ford'
    },
    { file: 'trucking.json', pointer: '/swapPlaces/0/place', code: 'unknownPlace', value: 'ford' },
  ],
]

describe('checks across files', () => {
  it('find nothing in a dataset that stands', async () => {
    expect(await readFacts(await writeDataset(smallDataset()))).toMatchObject({ ok: true })
  })

  it.each(rules.map(([name, breakIt, ...faults]) => [name, breakIt, faults] as const))('find %s', async (_, breakIt, faults) => {
    const files = smallDataset()
    breakIt(files)
    const read = await readFacts(await writeDataset(files))
    const found = read.ok ? [] : read.failures
    expect(found).toHaveLength(faults.length)
    for (const fault of faults) expect(found).toContainEqual(expect.objectContaining(fault))
  })
})
