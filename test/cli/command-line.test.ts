import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { smallDataset, writeDataset } from '../data/small-dataset.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { callCli } from './call-cli.ts'

// Whole plans on a busy machine; nothing here is about speed.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const call = (...words: readonly string[]) => callCli(words)
const json = async (...words: readonly string[]) => {
  const { status, out, err } = await call(...words, '--json')
  return { status, err, json: JSON.parse(out) }
}
/** A thread from source takes longer to open than it has to do here; a call without it opens as many as the machine has. */
const oneThread = '--workers=1'
const scratch = () => temporaryFolder('cli')
const road = ['route', '--from=Harbin', '--to=Blagoveshchensk', '--modes=road', '--date=2026-05-12'] as const

describe('exit status', () => {
  it('0 where there is an answer', async () => {
    const { status, json: answer } = await json(...road)
    expect([status, answer.query.from, answer.query.weight]).toEqual([0, 'harbin', 18])
  })

  it('1 where the call is understood and no lawful route exists: the document says why', async () => {
    const { status, json: answer } = await json('route', '--from', 'heihe', '--to', 'blagoveshchensk', '--modes', 'river', '--date', '2026-04-20')
    expect([status, answer.alternatives, answer.unavailable[0].code]).toEqual([1, [], 'seasonClosed'])
  })

  it('2 with all faults of flags, values and scenario at once', async () => {
    const { status, json: problem } = await json('route', '--form=x', '--from=Harbni', '--to=Hamburg', '--weight=18t', '--scenario=heihe-900')
    expect(status).toBe(2)
    expect(problem.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/form', '/from', '/scenario', '/weight'])
    expect(problem.errors.find(({ pointer }: { pointer: string }) => pointer === '/from').message).toMatch(/Harbni.*Harbin/)
  })

  it('of a goods check is 2 without an HS code, and 0 with the conditions of each route, a lawyer named at the end', async () => {
    const ends = ['check', '--from=Harbin', '--to=Hamburg', '--modes=rail', '--date=2026-05-12'] as const
    expect((await json(...ends)).json.errors).toMatchObject([{ pointer: '/hs', code: 'missing' }])
    const { status, json: check } = await json(...ends, '--hs=8471.30')
    expect([status, check.hs.code, check.alternatives[0].status]).toEqual([0, '847130', 'conditional'])
    expect(check.alternatives[0].conditions[0].parameters.rule).toBe('ru-transit-list')
    const { out } = await call(...ends, '--hs=8471.30')
    expect(out.trim().split('\n').at(-1)).toMatch(/lawyer decides/)
    expect(out.split('How many days a missing document costs: no source on file states it.')).toHaveLength(2)
  })

  it('2 for a command that does not exist, with those that do', async () => {
    const { status, json: problem } = await json('fly')
    expect([status, problem.errors[0].value, problem.errors[0].allowed.includes('route')]).toEqual([2, 'fly', true])
  })

  it('2 without a command: the commands are listed, as one document where --json asks for it', async () => {
    const { status, out } = await call('--json')
    expect([status, JSON.parse(out).errors[0].code, JSON.parse(out).errors[0].allowed.includes('route')]).toEqual([2, 'missing', true])
    expect(await call('--json', 'places', 'Harbin')).toEqual(await call('places', 'Harbin', '--json'))
  })

  it('2 for a word too many, which the message quotes', async () => {
    const { status, json: problem } = await json('scenario', 'list', 'heihe-190')
    expect([status, problem.errors[0].message]).toEqual([2, '“heihe-190” is not known here.'])
  })

  it('0 for a scenario that overrides itself, and the reader is told in words', async () => {
    const file = join(scratch(), 'twice.json')
    const set = (vehiclesPerDay: number) => ({ kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay })
    await writeFile(file, JSON.stringify({ version: 1, names: {}, changes: [set(300), set(400)] }))
    const { status, out } = await call('scenario', 'check', file)
    expect(status).toBe(0)
    expect(out).toMatch(/replaced by a later one/)
  })

  it('2 for faulty data, told by file and place', async () => {
    const files = smallDataset()
    files['places.json'][1].country = 7
    const folder = await writeDataset(files)
    for (const words of [
      ['places', 'heihe', '--data', folder],
      ['validate-data', folder],
    ]) {
      const { status, json: problem } = await json(...words)
      expect(status).toBe(2)
      expect(problem.errors[0]).toMatchObject({ file: 'places.json', pointer: '/1/country', value: 7 })
    }
  })
})

describe('commands', () => {
  it('places: by any script, and 1 where there is none', async () => {
    expect((await json('places', '哈尔滨')).json.places[0].id).toBe('harbin')
    expect(await json('places', 'Nizhny', 'Novgorod')).toMatchObject({ status: 0, json: { places: [{ id: 'nizhny-novgorod' }] } })
    expect((await json('places', 'zzzz')).status).toBe(1)
  })

  it('validate-data: the shipped facts have no fault', async () => {
    const { status, json: validation } = await json('validate-data')
    expect([status, validation.faults]).toEqual([0, []])
  })

  it('scenario: lists, shows, and checks a file with all its faults', async () => {
    expect((await json('scenario', 'list')).json.scenarios.map(({ id }: { id: string }) => id)).toContain('second-heihe-bridge')
    expect((await json('scenario', 'show', 'heihe-190')).json.changes).toHaveLength(1)
    const file = join(scratch(), 'mine.json')
    await writeFile(file, JSON.stringify({ version: 1, names: {}, changes: [{ kind: 'close', crossing: 'x' }, { kind: 'fly' }] }))
    const { status, json: problem } = await json('scenario', 'check', file)
    expect([status, problem.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([2, ['/changes/0/crossing', '/changes/1/kind']])
    await writeFile(file, '{ "version": 1,')
    expect((await json('scenario', 'check', file)).json.errors[0].code).toBe('notJson')
    expect((await json('scenario', 'check', `${file}.none`)).json.errors[0].code).toBe('unreadable')
  })

  it('compare: a scenario from a file against the base', async () => {
    const file = join(scratch(), 'closed.json')
    await writeFile(file, JSON.stringify({ version: 1, names: { en: 'Closed' }, changes: [{ kind: 'close', crossing: 'heihe-bridge' }] }))
    const { status, json: comparison } = await json('compare', '--a=base', `--b=${file}`, ...road.slice(1))
    expect(status).toBe(0)
    expect(comparison.because).toEqual(['heihe-bridge'])
  })

  it('compare --simulate: fewer trucks a day let through is a longer wait, with its interval', async () => {
    const { json: comparison } = await json(
      'compare',
      '--a=heihe-862',
      '--b=heihe-190',
      '--simulate',
      '--crossing=heihe-bridge',
      '--start=2026-03-01',
      '--days=60',
      '--replications=5',
      oneThread,
    )
    const truck = comparison.differences.find(
      ({ subject }: { subject: Record<string, string> }) => subject.kind === 'crossing' && subject.class === 'truck' && subject.direction === 'CN>RU',
    )
    expect(truck.waitHours.low).toBeGreaterThan(0)
    expect(comparison.a).toBeNull()
  })

  it('compare --simulate: says in words what goes through under either scenario, and which of them a warning is of', async () => {
    const runs = ['--simulate', '--crossing=heihe-bridge', '--start=2026-02-01', '--days=30', '--replications=5', oneThread] as const
    const { out } = await call('compare', '--a=heihe-190', '--b=heihe-862', ...runs)
    const lines = out.split('\n')
    expect(lines[0]).toBe('Heihe road bridge (Kani-Kurgan), A: heihe-190, B: heihe-862, 2026-02-01 + 30 d, n = 5')
    expect(lines.find((line) => line.startsWith('Heihe road bridge (Kani-Kurgan), China to Russia, trucks'))).toMatch(/trucks +\d+\.\d +\d+\.\d +\d/)
    expect(lines.slice(1, 3).map((line) => line.slice(0, 9))).toEqual(['A: Bound,', 'B: Bound,'])
    expect(out).toMatch(/^! A: .*the queue grows/m)
    expect(out).not.toMatch(/^! B: /m)
    const same = await call('compare', '--a=heihe-190', '--b=heihe-190', ...runs, '--lang=ru')
    expect(same.out).toContain('Без изменений: ещё 6')
  })

  it('simulate: what binds stands before the crossings, the busiest first', async () => {
    const { out } = await call('simulate', '--crossing=heihe-bridge', '--start=2026-03-01', '--days=14', '--replications=5', '--scenario=heihe-190', oneThread)
    const [title, bound, header, , first] = out.split('\n').filter((line) => line !== '')
    expect(title).toBe('Heihe road bridge (Kani-Kurgan), heihe-190, 2026-03-01 + 14 d, n = 5')
    expect(bound).toMatch(/^Bound, .+ trucks a day, carried \d+ %\. What binds: Heihe road bridge \(Kani-Kurgan\), checkpoint/)
    expect(header).toMatch(/^The busiest first +Through a day/)
    expect(first).toMatch(/trucks .* \d+ %$/)
  })

  it('compare --simulate: a wanted precision is one of a run, and no flag of a question about routes', async () => {
    const runs = ['compare', '--a=heihe-862', '--b=heihe-190', '--crossing=heihe-bridge', '--precision=7'] as const
    const pointers = (problem: { errors: readonly { pointer: string; code: string }[] }) => problem.errors.map(({ pointer, code }) => `${pointer} ${code}`)
    expect(pointers((await json(...runs, '--simulate')).json)).toEqual(['/precision outOfRange'])
    expect(pointers((await json(...runs, '--from=harbin', '--to=moscow')).json)).toEqual(['/crossing unexpected', '/precision unexpected'])
  })

  it('bottleneck: the first lines say what lets through, and what buys most; 1 where no way leads', async () => {
    const { status, out } = await call('bottleneck', '--from=tongjiang', '--to=nizhneleninskoye', '--modes=rail')
    expect([status, out.split('\n')[0]]).toEqual([0, 'Tongjiang - Nizhneleninskoye, 2025-01-01 + 365 d, base'])
    expect(out).toMatch(/^Bound: [\d,]+ t a day\nBuys most: .+: \+[\d,]+ t a day\n/m)
    const { status: none, json: answer } = await json('bottleneck', '--from=harbin', '--to=moscow', '--modes=river')
    expect([none, answer.boundTonnesPerDay, answer.cut, answer.warnings[0].code]).toEqual([1, 0, [], 'nothingGetsThrough'])
  })

  it('simulate: progress goes to stderr, stdout holds one document', async () => {
    const { status, err, json: result } = await json('simulate', '--crossing=heihe-bridge', '--start=2026-03-01', '--days=14', '--replications=2')
    expect([status, result.replications, result.days]).toEqual([0, 2, 14])
    expect(err).toContain('100 %')
  })

  it('quote: writes one page, whose total is that of the route', async () => {
    const file = join(scratch(), 'quote.pdf')
    const { status, json: quote } = await json('quote', ...road.slice(1), '--lang=zh', '--out', file)
    expect(status).toBe(0)
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
    const { json: answer } = await json(...road)
    expect(quote.total.amountMinor).toBe(answer.alternatives[0].cost.amountMinor)
    expect((await json('quote', ...road.slice(1), '--alternative=by-air')).json.errors[0].code).toBe('unknownAlternative')
  })
})

describe('without --json', () => {
  it('speaks the language asked for, in tables', async () => {
    const { out } = await call(...road, '--lang', 'ru')
    expect(out).toMatch(/Харбин - Благовещенск/)
    expect(out).toMatch(/heihe-bridge/)
  })

  it('names each fault by its flag on stderr', async () => {
    const { status, out, err } = await call('route', '--from=Harbin', '--to=Harbin', '--value-of-time=much')
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/--value-of-time: /)
    const alone = await call('simulate', '--crossing=suifenhe-road', '--seed=x')
    expect(alone.err).toMatch(/^--crossing: No source on file says how many vehicles want to pass “suifenhe-road”/m)
    expect(alone.err).toMatch(/^--seed: “x” is not a number/m)
  })

  it('explains itself', async () => {
    expect((await call('--help')).out).toMatch(/validate-data/)
    expect((await call('route', '--help')).out).toMatch(/--value-of-time number/)
    expect((await call('help', 'simulate')).out).toMatch(/^transamur simulate .*--precision number +half width/s)
    expect((await call()).status).toBe(2)
  })
})
