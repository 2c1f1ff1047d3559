import { z } from 'zod'
import { readScenario, type UnderScenario } from '#core/appraisal/read-scenario.ts'
import { endpoint } from '../endpoint.ts'
import { scenarioSchema } from '../schemas.ts'

export const scenarioCheck = endpoint<UnderScenario>({
  method: 'POST',
  path: '/api/v1/scenarios/check',
  operation: 'checkScenario',
  summary: 'Whether a scenario can be applied: every fault, else its changes, warnings and assumptions',
  request: scenarioSchema,
  response: {
    status: 200,
    type: 'application/json',
    schema: z.looseObject({
      id: z.string(),
      hash: z.string(),
      changes: z.array(z.looseObject({ kind: z.string() })),
      warnings: z.array(z.looseObject({ code: z.string() })),
      assumptions: z.array(z.object({ change: z.string(), field: z.string(), value: z.union([z.string(), z.number()]), from: z.string() })),
    }),
  },
  read: (world, { fields }) => readScenario(fields, world.network, world.library, ''),
  handle: (_dependencies, { scenario, network }) => ({ kind: 'json', status: 200, body: { ...scenario, assumptions: network.scenario.assumptions } }),
})
