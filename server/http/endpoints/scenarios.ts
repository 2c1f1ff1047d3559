import { z } from 'zod'
import { contentHash } from '#core/content-hash.ts'
import { ok } from '#core/result.ts'
import { listScenarios } from '#core/scenario/list-scenarios.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, namesSchema } from '../schemas.ts'

export const scenarios = endpoint<null>({
  method: 'GET',
  path: '/api/v1/scenarios',
  operation: 'listScenarios',
  summary: 'Scenarios shipped with the dataset; `base` is the dataset as it is',
  request: z.strictObject({ lang: languageField }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z.object({ scenarios: z.array(z.object({ id: z.string(), names: namesSchema.partial(), changes: z.array(z.looseObject({ kind: z.string() })) })) }),
  },
  read: () => ok(null),
  handle(_dependencies, _input, _asked, { network, library }) {
    const body = { scenarios: listScenarios(network, library) }
    return { kind: 'json', status: 200, body, key: contentHash(body) }
  },
})
