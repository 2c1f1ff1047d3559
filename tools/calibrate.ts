import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildNetwork } from '#core/network/network.ts'
import { readFacts } from '../server/data/read-facts.ts'
import { calibrationTable, judgeCases, withTable } from './calibrate/calibration-table.ts'

/**
 * Computes every published case with the shipped data and writes the table of published against computed into network-data/README.md.
 * Run: npm run calibrate
 */
const folder = join(import.meta.dirname, '../network-data')
const loaded = await readFacts(folder)
if (!loaded.ok) {
  for (const fault of loaded.failures.slice(0, 25)) console.error(`${fault.file}${fault.pointer}: ${fault.message}`)
  process.exit(1)
}
const cases = judgeCases(buildNetwork(loaded.value.facts, loaded.value.datasetHash))
for (const { id, verdict, computed, distance, missReason } of cases) {
  const why =
    verdict === 'miss' && missReason === undefined ? ' - NO REASON ON RECORD' : verdict === 'hit' && missReason !== undefined ? ' - ITS REASON MUST GO' : ''
  console.log(`${verdict === 'open' ? 'OPEN' : verdict} ${id}: ${computed}${distance === '' ? '' : ` (${distance})`}${why}`)
}
const readme = join(folder, 'README.md')
writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), calibrationTable(cases)))
