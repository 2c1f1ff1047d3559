import { z } from 'zod'
import { readScenario } from '#core/appraisal/read-scenario.ts'
import { readSimulationQuery } from '#core/appraisal/read-simulation-query.ts'
import type { Fault } from '#core/failures.ts'
import type { Network } from '#core/network/network.ts'
import { failed, ok } from '#core/result.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, precisionField, runReportSchema, scenarioField, simulationFields, steadyField } from '../schemas.ts'

interface AskedRun {
  readonly network: Network
  readonly query: SimulationQuery
  readonly against: Network | null
}

export const startSimulation = endpoint<AskedRun>({
  method: 'POST',
  path: '/api/v1/simulations',
  operation: 'startSimulation',
  summary: 'Starts a simulated run of the whole network or of a crossing, alone or against another scenario; follow it at the Location given',
  request: z.strictObject({
    ...simulationFields,
    precision: precisionField,
    steady: steadyField,
    scenario: scenarioField,
    against: scenarioField.describe(
      'Scenario that the run is compared with under the same draws: the result then holds `a` (this one), `b` (`scenario`) and `differences`',
    ),
    lang: languageField,
  }),
  response: { status: 202, type: 'application/json', schema: runReportSchema },
  read(world, { fields: { scenario, against, ...fields } }) {
    const isPair = against !== undefined
    const under = readScenario(scenario, world.network, world.library, '/scenario')
    const other = isPair ? readScenario(against, world.network, world.library, '/against') : ok(null)
    const query = readSimulationQuery(fields, under.ok ? under.value.network : world.network, isPair ? 2 : 1)
    // How many replications a precision takes is decided by one side: a pair has as many on both.
    const faults: Fault[] = []
    if (isPair && fields.precision !== undefined) faults.push({ pointer: '/precision', code: 'conflict', value: fields.precision, allowed: ['replications'] })
    // Each steady run has a run-in of its own, so that two have no draws in common.
    if (isPair && fields.steady === true) faults.push({ pointer: '/steady', code: 'conflict', value: true, allowed: ['false'] })
    if (under.ok && other.ok && query.ok && faults.length === 0)
      return ok({ network: under.value.network, query: query.value, against: other.value?.network ?? null })
    return failed([...faults, ...[query, under, other].flatMap((read) => (read.ok ? [] : read.failures))])
  },
  handle({ runs }, { network, query, against }) {
    const started = runs.start(network, query, against)
    if (!started.ok) return { kind: 'faults', faults: started.failures }
    return { kind: 'json', status: 202, body: started.value, headers: { Location: `/api/v1/simulations/${started.value.id}` } }
  },
})
