import { z } from 'zod'
import { readScenario } from '#core/appraisal/read-scenario.ts'
import { contentHash } from '#core/content-hash.ts'
import type { Network } from '#core/network/network.ts'
import { tariffParts, tariffRows } from '#core/network/tariff-rows.ts'
import { endpoint } from '../endpoint.ts'
import { scenarioFromText } from '../scenario-from-text.ts'
import { languageField } from '../schemas.ts'

export const tariffs = endpoint<Network>({
  method: 'GET',
  path: '/api/v1/tariffs',
  operation: 'listTariffs',
  summary: 'Every figure on file that a price is made of, with its dates and source, under a scenario',
  request: z.strictObject({
    scenario: z.string().optional().describe('Id of a shipped scenario, or a scenario document as JSON text; default base'),
    lang: languageField,
  }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z
      .object({
        tariffs: z.array(
          z.looseObject({
            id: z.string(),
            tariff: z.string(),
            name: z.string(),
            part: z.enum(tariffParts),
            value: z.number(),
            currency: z.string().optional(),
            source: z.string(),
            asOf: z.string(),
            grade: z.enum(['A', 'B', 'C', 'D']),
          }),
        ),
      })
      .meta({ id: 'Tariffs' }),
  },
  read(world, { fields }) {
    const under = readScenario(scenarioFromText(fields.scenario), world.network, world.library, '/scenario')
    return under.ok ? { ok: true, value: under.value.network } : under
  },
  handle: (_dependencies, { facts, datasetHash, scenario }) => ({
    kind: 'json',
    status: 200,
    body: { tariffs: tariffRows(facts) },
    key: contentHash(['tariffs', datasetHash, scenario.hash, scenario.id]),
  }),
})
