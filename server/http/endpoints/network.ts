import { z } from 'zod'
import { readScenario } from '#core/appraisal/read-scenario.ts'
import { contentHash } from '#core/content-hash.ts'
import type { Network } from '#core/network/network.ts'
import { networkGeojson } from '#core/network/network-geojson.ts'
import { endpoint } from '../endpoint.ts'
import { scenarioFromText } from '../scenario-from-text.ts'
import { languageField } from '../schemas.ts'

export const network = endpoint<Network>({
  method: 'GET',
  path: '/api/v1/network',
  operation: 'getNetwork',
  summary: 'Places, crossings and links as GeoJSON, under a scenario',
  request: z.strictObject({
    scenario: z.string().optional().describe('Id of a shipped scenario, or a scenario document as JSON text; default base'),
    lang: languageField,
  }),
  response: {
    status: 200,
    type: 'application/geo+json',
    schema: z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(z.looseObject({ type: z.literal('Feature') })) }).meta({ id: 'Network' }),
  },
  read(world, { fields }) {
    const under = readScenario(scenarioFromText(fields.scenario), world.network, world.library, '/scenario')
    return under.ok ? { ok: true, value: under.value.network } : under
  },
  handle: (_dependencies, under) => ({
    kind: 'json',
    status: 200,
    body: networkGeojson(under),
    key: contentHash([under.datasetHash, under.scenario.hash, under.scenario.id]),
  }),
})
