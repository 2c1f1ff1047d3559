import { execFileSync } from 'node:child_process'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { LoadWorld } from '../../server/cli/read-world.ts'
import { loadWorld } from '../../server/load-world.ts'
import { callCli } from '../cli/call-cli.ts'
import { startTestServer } from '../http/test-server.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Json } from './small-dataset.ts'

// The whole dataset is read several times; nothing here is about speed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const shipped = join(import.meta.dirname, '../../network-data')

/** A copy of the shipped folder that a test may change. */
async function copy(): Promise<string> {
  const folder = temporaryFolder('copy')
  await cp(shipped, join(folder, 'my-data'), { recursive: true })
  return join(folder, 'my-data')
}

const callWith = async (load: LoadWorld | undefined, words: readonly string[]): Promise<{ readonly status: number; readonly json: Json }> => {
  const { status, out } = await callCli([...words, '--json'], load)
  return { status, json: JSON.parse(out) }
}
const call = (...words: readonly string[]) => callWith(undefined, words)

/** Changes one file of a copy. */
async function change(folder: string, file: string, edit: (json: Json) => void): Promise<void> {
  const json = JSON.parse(await readFile(join(folder, file), 'utf8'))
  edit(json)
  await writeFile(join(folder, file), JSON.stringify(json))
}

describe('a place and a link added to a copy as the README says', () => {
  let folder: string
  let lines: string
  let world: ReturnType<LoadWorld> | undefined
  /** A call on the copy, which is read once for all of them. */
  const ask = (...words: readonly string[]) =>
    callWith(
      (asked) => {
        expect(asked).toBe(folder)
        world ??= loadWorld(folder)
        return world
      },
      [...words, `--data=${folder}`],
    )
  beforeAll(async () => {
    folder = await copy()
    lines = /```js\n([\s\S]*?)\n```/.exec(await readFile(join(shipped, 'README.md'), 'utf8'))?.[1] ?? ''
    const script = join(folder, '../add.mjs')
    await writeFile(script, lines)
    execFileSync(process.execPath, [script], { cwd: folder })
  })

  it('are ten lines', () => {
    expect(lines.split('\n')).toHaveLength(10)
  })

  it('stand: validation finds no fault, and one place more', async () => {
    const [own, before] = [await call('validate-data', folder), await call('validate-data', shipped)]
    expect([own.status, own.json.faults]).toEqual([0, []])
    expect(own.json.counts.places).toBe(before.json.counts.places + 1)
  })

  it.each(['Wuchang', '五常', 'Учан'])('are found as %s', async (name) => {
    const { json } = await ask('places', name)
    expect(json.places[0].id).toBe('wuchang')
  })

  it('are drawn', async () => {
    const { json } = await ask('network')
    const drawn = json.features.filter(({ id, properties }: Json) => [id, properties.id].some((key) => key === 'harbin-wuchang-road' || key === 'wuchang'))
    expect(drawn.map(({ geometry }: Json) => geometry.type).sort()).toEqual(['LineString', 'Point'])
  })

  it('are routed, from Harbin and over a border', async () => {
    const near = await ask('route', '--from=Harbin', '--to=Wuchang', '--modes=road', '--date=2026-05-12')
    expect([near.status, near.json.alternatives[0].distanceKm]).toEqual([0, 115])
    const far = await ask('route', '--from=五常', '--to=Благовещенск', '--modes=road', '--date=2026-05-12')
    expect(far.json.alternatives.map(({ crossings }: Json) => crossings)).toContainEqual(['heihe-bridge'])
  })

  it('make another dataset: the hash of an answer tells it from the shipped one', async () => {
    const question = ['route', '--from=Harbin', '--to=Heihe', '--modes=road', '--date=2026-05-12']
    const [own, before] = [await ask(...question), await call(...question)]
    expect(own.json.dataset.hash).not.toBe(before.json.dataset.hash)
  })
})

describe('a copy broken in ten places', () => {
  it('is refused with every fault of shape at once: file, pointer, value, and what would be right', async () => {
    const folder = await copy()
    await change(folder, 'places.json', (places) => {
      places[0].country = 'China'
      places[1].coordinates = [128.5, 500.2]
      delete places[2].names.ru
      places[3].handles = ['camel']
    })
    await change(folder, 'links/road.json', (links) => {
      links[0].lengthKm.value = '115 km'
      links[1].lengthKm.grade = 'E'
    })
    await change(folder, 'crossings.json', (crossings) => {
      crossings[0].hours[0].value[0].opens = '8 a.m.'
    })
    await change(folder, 'emissions.json', (factors) => {
      factors[0].gramsPerTonneKm[0].value = -95
    })
    await change(folder, 'exchange-rates.json', (rates) => {
      rates[0].colour = 'green'
    })
    await writeFile(join(folder, 'tariffs.json'), '{"hauls": [')
    const { status, json } = await call('validate-data', folder)
    expect(status).toBe(2)
    const found = json.errors.map(({ file, pointer, value, allowed }: Json) => [file, pointer, value, allowed])
    expect(found).toHaveLength(10)
    expect(found).toEqual(
      expect.arrayContaining([
        ['places.json', '/0/country', 'China', [expect.stringContaining('[A-Z]{2}')]],
        ['places.json', '/1/coordinates/1', 500.2, ['<= 90']],
        ['places.json', '/2/names/ru', null, ['string']],
        ['places.json', '/3/handles/0', 'camel', ['rail-1435', 'rail-1520', 'road', 'river', 'sea']],
        ['links/road.json', '/0/lengthKm/value', '115 km', ['number']],
        ['links/road.json', '/1/lengthKm/grade', 'E', ['A', 'B', 'C', 'D']],
        ['crossings.json', '/0/hours/0/value/0/opens', '8 a.m.', [expect.stringContaining('24:00')]],
        ['emissions.json', '/0/gramsPerTonneKm/0/value', -95, ['>= 0']],
        ['exchange-rates.json', '/0/colour', 'green', undefined],
        ['tariffs.json', '', expect.stringMatching(/JSON/), ['JSON, UTF-8']],
      ]),
    )
  })

  it('is refused with every fault between files at once, and nothing is planned with it', async () => {
    const folder = await copy()
    let [first, second]: Json[] = []
    await change(folder, 'places.json', (places) => {
      places[0].timeZone = 'Asia/Heilongjiang'
      places[0].names.zh = 'Harbin City'
      places[1].source = 'hearsay'
      places[1].grade = 'D'
      delete places[1].note
      ;[first, second] = places
    })
    await change(folder, 'links/road.json', (links) => {
      links[0].lengthKm.value = 1
      links[1].to = 'haerbin'
      links[2].crossing = 'ford'
    })
    await change(folder, 'operations.json', (operations) => {
      operations.handling.push(operations.handling[0])
    })
    await change(folder, 'tariffs.json', (tariffs) => {
      tariffs.charges[0].price[0].value.currency = 'XAU'
    })
    await change(folder, 'crossings.json', (crossings) => {
      crossings[0].dwellHours[0].value.p90 = 0.1
    })
    const { status, json } = await call('validate-data', folder)
    expect(status).toBe(2)
    const found = json.errors.map(({ file, pointer, value }: Json) => [file, pointer, value])
    expect(found).toEqual(
      expect.arrayContaining([
        ['places.json', '/0/timeZone', 'Asia/Heilongjiang'],
        ['places.json', '/0/names/zh', 'Harbin City'],
        ['places.json', '/1/source', 'hearsay'],
        ['places.json', '/1/note', null],
        ['links/road.json', '/0/lengthKm/value', 1],
        ['links/road.json', '/1/to', 'haerbin'],
        ['links/road.json', '/2/crossing', 'ford'],
        ['operations.json', expect.stringMatching(/^\/handling\/\d+$/), expect.any(String)],
        ['tariffs.json', '/charges/0/price/0/value/currency', 'XAU'],
        ['crossings.json', '/0/dwellHours/0/value/p90', 0.1],
      ]),
    )
    for (const { message } of json.errors) expect(message).not.toBe('')
    const refused = await call('route', `--from=${first.id}`, `--to=${second.id}`, '--date=2026-05-12', `--data=${folder}`)
    expect([refused.status, refused.json.alternatives]).toEqual([2, undefined])
  })
})

describe('a copy without the lines drawn from OpenStreetMap', () => {
  it('stands, and the server still answers: what was drawn from them is drawn straight', async () => {
    const folder = await copy()
    const gone = Object.keys(JSON.parse(await readFile(join(folder, 'geometry/openstreetmap.json'), 'utf8')))
    await rm(join(folder, 'geometry/openstreetmap.json'))
    expect((await call('validate-data', folder)).json.faults).toEqual([])
    const world = await loadWorld(folder)
    if (!world.ok) throw new Error(JSON.stringify(world.failures))
    const server = await startTestServer(world.value)
    const network = await server.call('GET', '/api/v1/network')
    const lines = network.json.features.filter(({ id, properties }: Json) => gone.includes(id) || gone.includes(properties.id))
    expect([network.status, lines.length]).toEqual([200, gone.length])
    const route = await server.call('POST', '/api/v1/routes', { from: 'harbin', to: 'moscow', modes: ['rail'], date: '2026-05-12' })
    expect([route.status, route.json.alternatives.length > 0]).toEqual([200, true])
    await server.close()
  })
})
