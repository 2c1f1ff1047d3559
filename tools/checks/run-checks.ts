import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { sumReport, type Tally } from './junit-report.ts'

/**
 * Every check of the project, one after another; all run even where one fails. Ends with one plain line that adds up
 * the test runners' reports and the checks that have none (each counts as one).
 */
const reports = 'reports'

interface Check {
  readonly name: string
  readonly command: readonly string[]
  /** JUnit report that the command writes. */
  readonly report?: string
}

const vitest = (project: string): Check => {
  const report = `${reports}/${project}.xml`
  return {
    name: `tests: ${project}`,
    command: ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=junit', `--outputFile.junit=${report}`],
    report,
  }
}

const checks: readonly Check[] = [
  { name: 'lint and format', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  vitest('unit'),
  { name: 'build: client', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'build: server', command: ['vite', 'build', '--ssr', '--logLevel', 'warn'] },
  vitest('browser'),
]

function run(check: Check): Tally {
  process.stdout.write(`\n== ${check.name}: ${check.command.join(' ')}\n`)
  const [program = '', ...parameters] = check.command
  const { status } = spawnSync(`node_modules/.bin/${program}`, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  if (check.report === undefined) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }
  const tally = existsSync(check.report) ? sumReport(check.report) : { passed: 0, failed: 0, skipped: 0 }
  // A runner that fails without naming a test (no file found, a crash in a hook) is one failure more.
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

rmSync(reports, { recursive: true, force: true })
const tallies = checks.map((check) => ({ name: check.name, ...run(check) }))
const total = (field: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[field], 0)
const broken = tallies.filter((tally) => tally.failed > 0).map((tally) => tally.name)
process.stdout.write(broken.length === 0 ? '\n' : `\nFailed: ${broken.join(', ')}\n`)
process.stdout.write(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped\n`)
process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0
