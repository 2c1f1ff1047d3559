import { z } from 'zod'
import { readScenario } from '#core/appraisal/read-scenario.ts'
import { readSimulationQuery } from '#core/appraisal/read-simulation-query.ts'
import type { Network } from '#core/network/network.ts'
import { failed, ok } from '#core/result.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, precisionField, runReportSchema, scenarioField, simulationFields } from '../schemas.ts'

export const startSimulation = endpoint<{ readonly network: Network; readonly query: SimulationQuery }>({
  method: 'POST',
  path: '/api/v1/simulations',
  operation: 'startSimulation',
  summary: 'Starts a simulated run of a crossing; follow it at the Location given',
  request: z.strictObject({ ...simulationFields, precision: precisionField, scenario: scenarioField, lang: languageField }),
  response: { status: 202, type: 'application/json', schema: runReportSchema },
  read(world, { fields: { scenario, ...fields } }) {
    const under = readScenario(scenario, world.network, world.library, '/scenario')
    const query = readSimulationQuery(fields, under.ok ? under.value.network : world.network)
    if (under.ok && query.ok) return ok({ network: under.value.network, query: query.value })
    return failed([...(query.ok ? [] : query.failures), ...(under.ok ? [] : under.failures)])
  },
  handle({ runs }, { network, query }) {
    const started = runs.start(network, query)
    if (!started.ok) return { kind: 'faults', faults: started.failures }
    return { kind: 'json', status: 202, body: started.value, headers: { Location: `/api/v1/simulations/${started.value.id}` } }
  },
})
