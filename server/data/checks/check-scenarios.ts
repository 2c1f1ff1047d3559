import { buildNetwork } from '#core/network/network.ts'
import { resolveScenario } from '#core/scenario/resolve-scenario.ts'
import { faultMessage } from '#core/wording/fault-message.ts'
import type { Assembled } from '../assemble.ts'
import type { DataFault } from '../data-fault.ts'

/** Shipped scenarios that cannot be applied to the dataset they come with. Asks for facts without faults: names must resolve. */
export function checkScenarios({ facts, scenarios }: Assembled): readonly DataFault[] {
  const network = buildNetwork(facts, '')
  return [...scenarios].flatMap(([id, scenario]) => {
    const result = resolveScenario(scenario, network, scenarios)
    return result.ok ? [] : result.failures.map((fault) => ({ ...fault, file: `scenarios/${id}.json`, message: faultMessage(fault, 'en') }))
  })
}
