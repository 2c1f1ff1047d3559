import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it, vi } from 'vitest'

// Whole plans in processes of their own; nothing here is about speed.
vi.setConfig({ testTimeout: 120_000 })

const root = `${import.meta.dirname}/../..`
const question = ['--from=Harbin', '--to=Khabarovsk', '--modes=road', '--date=2026-05-12', '--quote-date=2026-05-12'] as const

/** What a process of its own prints for the question, under the time zone and locale of some town. */
async function printed(environment: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/transamur.js', 'route', ...question, '--json'], {
    cwd: root,
    env: { ...process.env, ...environment },
    maxBuffer: 2 ** 26,
  })
  return stdout
}

describe('the same question in two processes', () => {
  it('has the same key and the same answer to the byte, wherever the computer stands', async () => {
    const [inHarbin, inHamburg] = await Promise.all([printed({ TZ: 'Asia/Shanghai' }), printed({ TZ: 'Europe/Berlin', LC_ALL: 'de_DE.UTF-8' })])
    expect(JSON.parse(inHamburg).key).toBe(JSON.parse(inHarbin).key)
    expect(JSON.parse(inHarbin).alternatives.length).toBeGreaterThan(0)
    expect(inHamburg).toBe(inHarbin)
  })
})
