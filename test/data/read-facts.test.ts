import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../server/data/assemble.ts'
import { checkFacts } from '../../server/data/check-facts.ts'
import type { DataFault } from '../../server/data/data-fault.ts'
import { readFacts } from '../../server/data/read-facts.ts'
import { type Json, smallDataset, writeDataset } from './small-dataset.ts'

async function faultsOf(files: Readonly<Record<string, Json>>): Promise<readonly DataFault[]> {
  const read = await readFacts(await writeDataset(files))
  return read.ok ? [] : read.failures
}

async function load(files: Readonly<Record<string, Json>>) {
  const read = await readFacts(await writeDataset(files))
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  return read.value
}

describe('reading a data folder', () => {
  it('gives the facts of all files and the scenarios shipped with them', async () => {
    const { facts, scenarios } = await load(smallDataset())
    expect(facts.links.map(({ id }) => id)).toEqual(['harbin-heihe-road', 'heihe-blagoveshchensk-road'])
    expect(facts.crossings[0]?.capacity[0]?.perDay.map(({ value }) => value)).toEqual([190, 630])
    expect(scenarios.get('half')?.changes).toHaveLength(1)
  })

  it('puts the files of one folder together', async () => {
    const files = smallDataset()
    const [first, second] = files['links/road.json']
    const { facts } = await load({
      ...files,
      'links/road.json': [first],
      'links/bridges.json': [second],
      'sources/geo.json': { survey: { citation: 'Other' } },
    })
    expect(facts.links).toHaveLength(2)
    expect(Object.keys(facts.sources).sort()).toEqual(['chainage', 'survey'])
  })

  it('hashes the bytes: one more space is another dataset, another scenario is not', async () => {
    const files = smallDataset()
    const { datasetHash } = await load(files)
    expect(datasetHash).toMatch(/^[0-9a-f]{64}$/)
    expect((await load(smallDataset())).datasetHash).toBe(datasetHash)
    expect((await load({ ...files, 'cargo.json': `${JSON.stringify(files['cargo.json'])} ` })).datasetHash).not.toBe(datasetHash)
    expect((await load({ ...files, 'scenarios/half.json': { version: 1, names: {}, changes: [] } })).datasetHash).toBe(datasetHash)
  })
})

describe('a corrupt data folder', () => {
  it('is named when it is not there', async () => {
    const read = await readFacts('/nowhere/at/all')
    expect(read).toMatchObject({ ok: false, failures: [{ code: 'unreadable', value: '/nowhere/at/all' }] })
  })

  it('names a file that is missing and one that does not belong', async () => {
    const { 'cargo.json': _, ...rest } = smallDataset()
    expect(await faultsOf({ ...rest, 'cargos.json': {}, 'links/notes.txt': 'x' })).toMatchObject([
      { file: 'cargos.json', code: 'unexpected' },
      { file: 'cargo.json', code: 'missing' },
      { file: 'links/notes.txt', code: 'unexpected' },
    ])
  })

  it.each([
    ['cut short', '[{"id": "hei'],
    ['with NaN', '[{"date": "2026-01-15", "perUsd": {"USD": NaN}}]'],
    ['empty', ''],
  ])('names a file %s', async (_, text) => {
    expect(await faultsOf({ ...smallDataset(), 'exchange-rates.json': text })).toMatchObject([{ file: 'exchange-rates.json', code: 'notJson' }])
  })

  it('names a file that is not UTF-8', async () => {
    const files = smallDataset()
    expect(assemble([{ name: 'cargo.json', bytes: new Uint8Array([0x22, 0xff, 0x22]) }])).toMatchObject({
      ok: false,
      failures: [{ file: 'cargo.json', code: 'notJson' }],
    })
    expect(files).toBeDefined()
  })

  it('gives every fault of every file at once, with file, pointer, value and what would be right', async () => {
    const files = smallDataset()
    files['links/road.json'][0].lengthKm.value = '585'
    files['links/road.json'][1].mode = 'rail'
    files['emissions.json'][0].gramsPerTonneKm[0].value = -1
    delete files['cargo.json'].units[0].teu
    files['places.json'][0].colour = 'red'
    files['exchange-rates.json'] = '[{"date":"2026-01-15","perUsd":{"USD":1e999},"source":"chainage","asOf":"2026","grade":"A"}]'
    const faults = await faultsOf(files)
    expect(faults).toContainEqual({
      file: 'links/road.json',
      pointer: '/0/lengthKm/value',
      code: 'wrongType',
      value: '585',
      message: 'Expected number',
      allowed: ['number'],
    })
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'links/road.json',
        pointer: '/1/mode',
        code: 'unknownValue',
        value: 'rail',
        allowed: ['rail-1435', 'rail-1520', 'road', 'river', 'sea'],
      }),
    )
    expect(faults).toContainEqual(expect.objectContaining({ pointer: '/0/gramsPerTonneKm/0/value', code: 'outOfRange', value: -1, allowed: ['>= 0'] }))
    expect(faults).toContainEqual(expect.objectContaining({ file: 'cargo.json', pointer: '/units/0/teu', code: 'missing' }))
    expect(faults).toContainEqual(expect.objectContaining({ file: 'places.json', pointer: '/0/colour', code: 'unexpected', value: 'red' }))
    expect(faults).toContainEqual(expect.objectContaining({ file: 'exchange-rates.json', pointer: '/0/perUsd/USD', code: 'wrongType' }))
    expect(faults).toHaveLength(6)
  })

  it('speaks of the tariff kind that was meant', async () => {
    const cny = { value: { currency: 'CNY', amount: 1 }, source: 'chainage', asOf: '2025', grade: 'A' }
    const files = smallDataset()
    files['tariffs.json'].hauls = [{ kind: 'basePlusKm', id: 'list', name: 'List', mode: 'rail-1435', teu: 3, base: [cny], perKm: [cny] }, { kind: 'flat' }]
    expect(await faultsOf(files)).toEqual([
      expect.objectContaining({ pointer: '/hauls/0/teu', code: 'unknownValue', value: 3, allowed: ['1', '2'] }),
      expect.objectContaining({ pointer: '/hauls/1/kind', value: 'flat' }),
    ])
  })

  it.each(['{"__proto__": {"citation": "x"}}', '{"chainage": {"citation": "x", "constructor": {}}}'])(
    'refuses field names with a meaning of their own: %s',
    async (text) => {
      const faults = await faultsOf({ ...smallDataset(), 'sources/facts.json': text })
      expect(faults).toMatchObject([{ file: 'sources/facts.json', code: 'unexpected' }])
      expect(({} as Record<string, unknown>).citation).toBeUndefined()
    },
  )

  it('refuses nesting without end', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await faultsOf({ ...smallDataset(), 'places.json': deep })).toMatchObject([{ file: 'places.json', code: 'tooLarge' }])
  })

  it('is a list of faults or a dataset, never a throw, whatever stands at any one place', () => {
    const paths = leafPaths(smallDataset())
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const files = smallDataset()
        const parent = path.slice(0, -1).reduce((node, key) => node[key], files as Json)
        parent[path.at(-1) as string] = value
        const encoder = new TextEncoder()
        const assembled = assemble(Object.entries(files).map(([name, content]) => ({ name, bytes: encoder.encode(JSON.stringify(content)) })))
        const faults = assembled.ok ? checkFacts(assembled.value) : assembled.failures
        for (const fault of faults) expect(fault.message).not.toBe('')
      }),
      { numRuns: 400 },
    )
  })
})

function leafPaths(value: Json, above: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...above]]
  return [...(above.length > 1 ? [[...above]] : []), ...Object.keys(value).flatMap((key) => leafPaths(value[key], [...above, key]))]
}
