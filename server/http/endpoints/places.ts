import { z } from 'zod'
import { findPlaces } from '#core/places/find-places.ts'
import { failed, ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, namesSchema } from '../schemas.ts'

export const places = endpoint<string>({
  method: 'GET',
  path: '/api/v1/places',
  operation: 'searchPlaces',
  summary: 'Places whose id, UN/LOCODE, name or alias begins with or holds a text, in three scripts',
  request: z.strictObject({ q: z.string().describe('What was typed so far'), lang: languageField }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z.object({
      places: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          names: namesSchema,
          country: z.string(),
          timeZone: z.string(),
          locode: z.string().optional(),
          coordinates: z.array(z.number()),
          matched: z.string(),
        }),
      ),
    }),
  },
  read: (_world, { fields }) =>
    typeof fields.q === 'string' && fields.q.trim() !== '' ? ok(fields.q) : failed([{ pointer: '/q', code: 'missing', value: fields.q ?? null }]),
  handle: (_dependencies, text, _asked, { network, places: index }) => ({ kind: 'json', status: 200, body: { places: findPlaces(network, index, text) } }),
})
