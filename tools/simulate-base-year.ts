import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildNetwork } from '#core/network/network.ts'
import { applyScenario } from '#core/scenario/apply-scenario.ts'
import { resolveScenario } from '#core/scenario/resolve-scenario.ts'
import { readFacts } from '../server/data/read-facts.ts'
import { simulateBaseYear } from './base-year/base-year-runs.ts'
import { judgeFigures, simulatedTable, withSimulated } from './base-year/simulated-table.ts'

/**
 * Simulates the base year with the shipped data, as it was and without the Heihe bridge, and writes the table of published against
 * simulated into network-data/README.md. Takes some minutes. Run: npm run simulate:base-year
 */
const folder = join(import.meta.dirname, '../network-data')
const loaded = await readFacts(folder)
if (!loaded.ok) {
  for (const fault of loaded.failures.slice(0, 25)) console.error(`${fault.file}${fault.pointer}: ${fault.message}`)
  process.exit(1)
}
const network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
const shut = resolveScenario(
  { version: 1, names: { en: 'Without the Heihe bridge' }, changes: [{ kind: 'close', crossing: 'heihe-bridge' }] },
  network,
  new Map(),
)
if (!shut.ok) throw new Error(JSON.stringify(shut.failures))
const runs = { base: simulateBaseYear(network), withoutBridge: simulateBaseYear(applyScenario(network, shut.value)) }
const judged = judgeFigures(runs)
for (const { id, simulated, verdict, missReason } of judged) {
  const why =
    verdict === 'miss' && missReason === undefined ? ' - NO REASON ON RECORD' : verdict !== 'miss' && missReason !== undefined ? ' - ITS REASON MUST GO' : ''
  console.log(`${verdict} ${id}: ${simulated}${why}`)
}
const readme = join(folder, 'README.md')
writeFileSync(readme, withSimulated(readFileSync(readme, 'utf8'), simulatedTable(judged, runs)))
