import { describe, expect, it } from 'vitest'
import { readFacts } from '../../server/data/read-facts.ts'
import { type Json, smallDataset, writeDataset } from './small-dataset.ts'

const known = { source: 'chainage', asOf: '2025', grade: 'A' }

const lane = { id: 'lane', mode: 'sea', from: 'heihe', to: 'harbin', lengthKm: { value: 900, ...known } }
const fare = (id: string, teu: number, direction: string) => ({
  kind: 'marketPerBox',
  id,
  name: 'Lane',
  mode: 'sea',
  teu,
  direction,
  price: [{ value: { currency: 'USD', amount: 300 }, ...known }],
})

const barge = (teu: number) => {
  const [rate] = fare('', teu, '').price
  return { kind: 'seaTrade', id: `barge-${teu}`, name: 'Barge', mode: 'river', teu, base: [rate], perKm: [rate] }
}

/** What breaks, and every fault that it makes. */
const rules: readonly (readonly [string, (files: Record<string, Json>) => void, ...Record<string, unknown>[]])[] = [
  [
    'a lane priced one way only',
    (f) => {
      f['links/sea.json'] = [lane]
      f['tariffs.json'].hauls.push(fare('there', 2, 'heihe>harbin'), fare('there-20', 1, 'heihe>harbin'), fare('back-20', 1, 'harbin>heihe'))
    },
    { file: 'links/sea.json', pointer: '/0/id', code: 'missing', message: expect.stringContaining('sea freight harbin>heihe, 2 TEU') },
  ],
  [
    'a sea freight between places that no lane joins',
    (f) => f['tariffs.json'].hauls.push(fare('there', 2, 'heihe>harbin')),
    { file: 'tariffs.json', pointer: '/hauls/4/direction', code: 'unknownLink', value: 'heihe>harbin' },
  ],
  [
    'a trade that follows no market',
    (f) => {
      const known = { value: 1, source: 'chainage', asOf: '2025', grade: 'A' }
      f['tariffs.json'].hauls.push({ kind: 'marketTrade', id: 'trade', name: 'Trade', mode: 'sea', teu: 2, market: 'index', share: known })
    },
    { file: 'tariffs.json', pointer: '/hauls/4/market', code: 'unknownValue', value: 'index' },
  ],
  [
    'a lane without a price for 20 ft',
    (f) => {
      f['links/sea.json'] = [lane]
      f['tariffs.json'].hauls.push(fare('there', 2, 'heihe>harbin'), fare('back', 2, 'harbin>heihe'))
    },
    { file: 'links/sea.json', pointer: '/0/id', code: 'missing', value: 'lane' },
    { file: 'links/sea.json', pointer: '/0/id', code: 'missing', message: expect.stringContaining('harbin>heihe, 1 TEU') },
  ],
  [
    'a river without a barge freight for 40 ft',
    (f) => {
      f['tariffs.json'].hauls.push(barge(1))
      f['links/river.json'] = [{ id: 'sungari', mode: 'river', from: 'harbin', to: 'heihe', country: 'CN', oneWay: true, lengthKm: { value: 900, ...known } }]
    },
    { file: 'links/river.json', pointer: '/0/id', code: 'missing', message: expect.stringContaining('barge freight harbin>heihe, 2 TEU') },
  ],
  [
    'a river without a speed',
    (f) => {
      f['operations.json'].speeds.splice(1, 1)
      f['tariffs.json'].hauls.push(barge(1), barge(2))
      f['links/river.json'] = [{ id: 'sungari', mode: 'river', from: 'harbin', to: 'heihe', country: 'CN', lengthKm: { value: 900, ...known } }]
    },
    { file: 'links/river.json', pointer: '/0/mode', code: 'missing', value: 'river' },
  ],
]

describe('checks of money', () => {
  it.each(rules.map(([name, breakIt, ...faults]) => [name, breakIt, faults] as const))('find %s', async (_, breakIt, faults) => {
    const files = smallDataset()
    breakIt(files)
    const read = await readFacts(await writeDataset(files))
    const found = read.ok ? [] : read.failures
    expect(found).toHaveLength(faults.length)
    for (const fault of faults) expect(found).toContainEqual(expect.objectContaining(fault))
  })
})
