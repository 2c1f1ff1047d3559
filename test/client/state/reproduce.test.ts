import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRateSheet } from '#core/appraisal/rate-sheet.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import { baseScenario, examplePlan, queryForServer } from '../../../client/state/plan.ts'
import { cliLine, curlLine, type OnScreen } from '../../../client/state/reproduce.ts'
import { commands, commonFlags } from '../../../server/cli/commands.ts'
import { parseFlags } from '../../../server/cli/flags.ts'
import { readTable } from '../../../server/documents/read-table.ts'
import { shippedWorld } from '../../shipped-world.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const simulation = { crossing: 'heihe-bridge', start: '2026-01-01', days: 365, replications: 10, seed: 1 }
const screen = (more: Partial<OnScreen>): OnScreen => ({
  ...examplePlan,
  tab: 'plan',
  alternative: '',
  simulation,
  ownRates: [],
  offer: {},
  language: 'ru',
  ...more,
})

interface Called {
  readonly words: readonly string[]
  readonly folder: string
}

/** Words that a program is called with by each line, as one real shell makes them, and the folder that it is called in. */
function runAll(lines: readonly string[], program: string): readonly Called[] {
  const folder = temporaryFolder('line')
  const script = [`${program}() { printf '%s\\0' "$#" "$@"; }`, ...lines].join('\n')
  const told = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' }).split('\0').slice(0, -1)
  const called: Called[] = []
  for (let at = 0; at < told.length; ) {
    const next = at + 1 + Number(told[at])
    called.push({ words: told.slice(at + 1, next), folder })
    at = next
  }
  expect(called).toHaveLength(lines.length)
  return called
}

const run = (line: string, program: string): Called => runAll([line], program)[0] as Called

const calledWith = (line: string) => readCall(run(line, 'npx'))

/** The command and its flags, as the command line reads them. */
function readCall({ words: [program, command = '', ...words], folder }: Called) {
  expect(program).toBe('transamur')
  const parsed = parseFlags(words, { ...commonFlags, ...commands[command]?.flags })
  expect([parsed.faults, parsed.positionals]).toEqual([[], []])
  return { command, fields: parsed.fields, folder }
}

describe('the command line of what is on screen', () => {
  it('asks the question of the screen, read by the flags of the command line itself', () => {
    const { command, fields } = calledWith(cliLine(screen({ scenario: { ...baseScenario, id: 'heihe-190' } })))
    expect(command).toBe('route')
    expect(fields).toEqual({ ...queryForServer(examplePlan.query), scenario: 'heihe-190', lang: 'ru' })
  })

  it('does so whatever is typed: quotes, spaces, dashes, dollars and letters of any script', () => {
    const odd = fc.oneof(fc.constantFrom("O'Higgins", 'Ст. Петербург', '--from', '$HOME `id`', '满洲里', 'a\nb', '\\', '"'), fc.string())
    const typed = fc.tuple(odd, odd, fc.constantFrom('', '8703'), fc.integer({ min: 1, max: 40 })).filter((words) => !words.join('').includes('\0'))
    const queries = fc.sample(typed, 40).map(([from, to, hs, weight]) => ({ ...examplePlan.query, from, to, hs, weight }))
    // One shell for all: to start forty takes longer than all else here.
    const called = runAll(
      queries.map((query) => cliLine(screen({ query }))),
      'npx',
    )
    const asked = queries.map((query) => ({ ...queryForServer(query), scenario: 'base', lang: 'ru' }))
    expect(called.map((call) => readCall(call).fields)).toEqual(asked)
  })

  it('writes a scenario of one’s own to the file that it names', () => {
    const change = { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 190 } as const
    const { fields, folder } = calledWith(
      cliLine(screen({ tab: 'scenario', scenario: { id: '', names: { en: 'It’s $mine' }, changes: [{ change, on: true }] } })),
    )
    expect([fields.a, fields.b]).toEqual(['base', 'scenario.json'])
    expect(JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'))).toEqual({ version: 1, names: { en: 'It’s $mine' }, changes: [change] })
  })

  it('quotes the alternative that is looked at, and simulates the year of the screen', () => {
    expect(calledWith(cliLine(screen({ tab: 'quote', alternative: 'rail-manzhouli' })))).toMatchObject({
      command: 'quote',
      fields: { from: 'harbin', alternative: 'rail-manzhouli' },
    })
    expect(calledWith(cliLine(screen({ tab: 'simulate' })))).toMatchObject({ command: 'simulate', fields: { ...simulation, scenario: 'base' } })
  })
})

describe('the same for the HTTP API', () => {
  it('sends the fields of the screen as JSON, with an apostrophe in a name unharmed', () => {
    const query = { ...examplePlan.query, from: "O'Higgins" }
    const { words } = run(curlLine(screen({ query }), 'http://localhost:8080'), 'curl')
    expect(words).toContain('http://localhost:8080/api/v1/routes')
    expect(JSON.parse(words.at(-1) ?? '')).toEqual({ ...queryForServer(query), scenario: 'base', lang: 'ru' })
  })

  it('asks for a quote as text', () => {
    expect(run(curlLine(screen({ tab: 'quote' }), 'http://localhost:8080'), 'curl').words).toContain('accept: text/plain')
  })
})

describe('own rates and the fields of an offer', () => {
  const rate: OwnRate = {
    line: 'haulSea',
    at: 'shanghai>hamburg',
    amount: 2150.5,
    currency: 'USD',
    per: 'unit',
    validFrom: null,
    validTo: '2026-12-31',
    supplier: `O'Hara, "Lines" & Co`,
  }
  const offer = { customer: 'ООО «Ромашка»', incoterm: 'FCA', validDays: 7, margin: '8%' }

  it('go to the command line as a sheet that reads back as the same rates', async () => {
    const { fields, folder } = calledWith(cliLine(screen({ tab: 'quote', ownRates: [rate], offer })))
    expect(fields).toMatchObject({ ...offer, rates: 'own-rates.csv' })
    const rows = await readTable(readFileSync(join(folder, 'own-rates.csv')))
    const { network } = await shippedWorld()
    expect(rows.ok && readRateSheet(rows.value, network)).toEqual({ ok: true, value: [rate] })
  })

  it('stand in the body of the HTTP call as they are', () => {
    const { words } = run(curlLine(screen({ tab: 'quote', ownRates: [rate], offer }), 'http://localhost:8080'), 'curl')
    expect(JSON.parse(words[words.indexOf('-d') + 1] ?? '')).toMatchObject({ ...offer, ownRates: [rate] })
  })
})
