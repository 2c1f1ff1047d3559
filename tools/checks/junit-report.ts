import { readFileSync } from 'node:fs'

export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Adds up the suites of a JUnit report. JUnit rather than the runner's JSON, because that leaves out files that could
 * not be loaded and hooks that failed.
 */
export function sumReport(path: string): Tally {
  const suites = readFileSync(path, 'utf8').match(/<testsuite\s[^>]*>/g) ?? []
  const count = (suite: string, attribute: string) => Number(new RegExp(`\\b${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0)
  return suites.reduce<Tally>(
    (sum, suite) => {
      const failed = count(suite, 'failures') + count(suite, 'errors')
      const skipped = count(suite, 'skipped')
      return { passed: sum.passed + count(suite, 'tests') - failed - skipped, failed: sum.failed + failed, skipped: sum.skipped + skipped }
    },
    { passed: 0, failed: 0, skipped: 0 },
  )
}
