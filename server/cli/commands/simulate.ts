import { readScenario } from '#core/appraisal/read-scenario.ts'
import { readSimulationQuery } from '#core/appraisal/read-simulation-query.ts'
import type { SimulationResult } from '#core/simulation/result.ts'
import type { Run } from '../command.ts'
import { noPositionals } from '../no-positionals.ts'
import { runOnThreads, workerFaults } from '../run-on-threads.ts'
import { scenarioArgument } from '../scenario-argument.ts'
import { simulationText } from '../simulation-text.ts'

export const runSimulate: Run = async ({ fields: { scenario, workers, ...fields }, positionals, language, readWorld, badFlags, progress }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const under = document.ok ? readScenario(document.value, network, library, '/scenario') : document
  const query = readSimulationQuery(fields, under.ok ? under.value.network : network)
  const faults = [
    ...badFlags,
    ...noPositionals(positionals),
    ...workerFaults(workers),
    ...(query.ok ? [] : query.failures),
    ...(under.ok ? [] : under.failures),
  ]
  if (faults.length > 0 || !query.ok || !under.ok) return { status: 2, faults }
  const result = (await runOnThreads({ networks: [under.value.network], query: query.value }, workers, language, progress)) as SimulationResult
  return { status: 0, json: result, text: simulationText(result, under.value.network, language) }
}
