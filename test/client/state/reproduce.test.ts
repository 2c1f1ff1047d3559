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

/** Words that a program is called with, and the folder it is called in, as a real shell makes them of a line. */
function run(line: string, program: string): { readonly words: readonly string[]; readonly folder: string } {
  const folder = temporaryFolder('line')
  const out = execFileSync('bash', ['-c', `${program}() { printf '%s\\0' "$@"; }\n${line}`], { cwd: folder, encoding: 'utf8' })
  return { words: out.split('\0').slice(0, -1), folder }
}

function calledWith(line: string) {
  const {
    words: [program, command = '', ...words],
    folder,
  } = run(line, 'npx')
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
    fc.assert(
      fc.property(odd, odd, fc.constantFrom('', '8703'), fc.integer({ min: 1, max: 40 }), (from, to, hs, weight) => {
        fc.pre(!`${from}${to}`.includes('\0'))
        const query = { ...examplePlan.query, from, to, hs, weight }
        expect(calledWith(cliLine(screen({ query }))).fields).toEqual({ ...queryForServer(query), scenario: 'base', lang: 'ru' })
      }),
      { numRuns: 40 },
    )
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
