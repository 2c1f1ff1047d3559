import { readFile } from 'node:fs/promises'
import { readRateSheet } from '#core/appraisal/rate-sheet.ts'
import type { Fault } from '#core/failures.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import type { Network } from '#core/network/network.ts'
import { failed, ok, type Result } from '#core/result.ts'

/** The own rates of the file that `--rates` names; undefined where it was not given. */
export async function ratesArgument(text: unknown, network: Network): Promise<Result<readonly OwnRate[] | undefined, Fault>> {
  if (text === undefined) return ok(undefined)
  const bytes = await readFile(String(text)).catch(() => null)
  if (bytes === null) return failed([{ pointer: '/rates', code: 'unreadable', value: text, allowed: ['FILE.csv', 'FILE.xlsx'] }])
  const { readTable } = await import('../documents/read-table.ts')
  const rows = await readTable(bytes)
  return rows.ok ? readRateSheet(rows.value, network) : rows
}
