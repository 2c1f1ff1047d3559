import { describe, expect, it } from 'vitest'
import { readFacts } from '../../server/data/read-facts.ts'
import { type Json, smallDataset, writeDataset } from './small-dataset.ts'

/** What breaks, and every fault that it makes. */
const rules: readonly (readonly [string, (files: Record<string, Json>) => void, ...Record<string, unknown>[]])[] = [
  [
    'a name in the script of another language',
    (f) => {
      f['places.json'][0].names.zh = 'Heihe City'
    },
    { file: 'places.json', pointer: '/0/names/zh', code: 'wrongShape', value: 'Heihe City', allowed: ['Chinese characters'] },
  ],
  [
    'two places of one name, of which none can be typed',
    (f) => {
      f['places.json'][1].names.ru = 'Хэй-Хэ'
    },
    { pointer: '/0/names/ru', code: 'conflict', value: 'Хэйхэ' },
    { pointer: '/1/names/ru', code: 'conflict', value: 'Хэй-Хэ' },
  ],
  [
    'a UN/LOCODE of another country',
    (f) => {
      f['places.json'][1].locode = 'CNHEK'
    },
    { pointer: '/1/locode', code: 'conflict', value: 'CNHEK', allowed: ['RU...'] },
  ],
  [
    'one UN/LOCODE for two places',
    (f) => {
      f['places.json'][0].locode = 'CNHRB'
      f['places.json'][2].locode = 'CNHRB'
    },
    { pointer: '/2/locode', code: 'duplicateId', value: 'CNHRB' },
  ],
  [
    'a line drawn to another town',
    (f) => {
      f['geometry/drawn.json']['harbin-heihe-road'].coordinates[1] = [127.5, 49.24]
    },
    { file: 'geometry/drawn.json', pointer: '/harbin-heihe-road/coordinates/1', code: 'outOfRange', value: [127.5, 49.24] },
    { file: 'geometry/drawn.json', pointer: '/harbin-heihe-road/note', code: 'missing', message: 'The line is 67 % of the 585 km of its link' },
  ],
  [
    'two dwells of one direction and class',
    (f) => {
      f['crossings.json'][0].dwellHours.push(f['crossings.json'][0].dwellHours[0])
    },
    { file: 'crossings.json', pointer: '/0/dwellHours/1', code: 'conflict', value: 'both, truck' },
  ],
  [
    'two costs of one registration',
    (f) => {
      f['trucking.json'].costs.push(f['trucking.json'].costs[1])
    },
    { file: 'trucking.json', pointer: '/costs/2', code: 'conflict', value: 'RU' },
  ],
]

describe('checks of names, codes, drawn lines and repeated records', () => {
  it.each(rules.map(([name, breakIt, ...faults]) => [name, breakIt, faults] as const))('find %s', async (_, breakIt, faults) => {
    const files = smallDataset()
    breakIt(files)
    const read = await readFacts(await writeDataset(files))
    const found = read.ok ? [] : read.failures
    expect(found).toHaveLength(faults.length)
    for (const fault of faults) expect(found).toContainEqual(expect.objectContaining(fault))
  })
})
