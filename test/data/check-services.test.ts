import { describe, expect, it } from 'vitest'
import { readFacts } from '../../server/data/read-facts.ts'
import { type Json, smallDataset, writeDataset } from './small-dataset.ts'

const known = { source: 'chainage', asOf: '2025', grade: 'A' }

const ferry = (way: readonly string[], more: Record<string, unknown> = {}) => ({
  id: 'night-ferry',
  names: { zh: '渡', ru: 'паром', en: 'ferry' },
  kind: 'ferry',
  modes: ['river'],
  way,
  departuresPerWeek: [{ value: 7, ...known }],
  ...more,
  ...known,
})

/** What breaks, and every fault that it makes. */
const rules: readonly (readonly [string, (files: Record<string, Json>) => void, ...Record<string, unknown>[]])[] = [
  [
    'a service that calls at a place nobody knows',
    (f) => {
      f['services.json'] = [ferry(['heihe', 'moscow'])]
    },
    { file: 'services.json', pointer: '/0/way/1', code: 'unknownPlace', value: 'moscow' },
  ],
  [
    'a train between places that no line of its gauge joins',
    (f) => {
      f['services.json'] = [{ ...ferry(['harbin', 'heihe'], { oneWay: true }), modes: ['rail-1435'] }]
    },
    { file: 'services.json', pointer: '/0/way/1', code: 'conflict', value: 'heihe' },
  ],
  [
    'a place passed that does not lie on the way, and a pace of a service that does not run',
    (f) => {
      f['services.json'] = [{ ...ferry(['heihe', 'blagoveshchensk'], { passed: ['harbin'] }), modes: ['road'] }]
      f['operations.json'].speeds.push({ ...f['operations.json'].speeds[0], named: ['day-ferry'] })
    },
    { file: 'services.json', pointer: '/0/passed/0', code: 'conflict', value: 'harbin' },
    { file: 'operations.json', pointer: '/speeds/7/named/0', code: 'unknownValue', value: 'day-ferry' },
  ],
]

describe('checks of services by name', () => {
  it('find nothing in a service between places that its links join', async () => {
    const files = { ...smallDataset(), 'services.json': [{ ...ferry(['heihe', 'blagoveshchensk']), modes: ['road'] }] }
    expect(await readFacts(await writeDataset(files))).toMatchObject({ ok: true })
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
