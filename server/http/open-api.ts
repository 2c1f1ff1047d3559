import { z } from 'zod'
import type { AnyEndpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'

type Json = Readonly<Record<string, unknown>>

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'value', 'message'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer into the request' },
          code: { type: 'string' },
          value: { description: 'The value as it was given' },
          message: { type: 'string' },
          allowed: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
}

const problemResponse = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** Before an endpoint sees the request. */
const refusals: Json = {
  '401': problemResponse('No token, or a wrong one, where the server listens beyond the loopback'),
  '403': problemResponse('Asked by a page of another site'),
  '429': problemResponse('More requests of one address in a minute than the server takes, or more jobs than it holds'),
}

/** OpenAPI 3.1 made from the endpoint values: always what the server does, always the same text. */
export function openApiDocument(): Json {
  const schemas: Record<string, unknown> = { Problem: problemSchema }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, schemas) }
  }
  paths['/healthz'] = {
    get: {
      operationId: 'health',
      summary: 'Whether answers can be given',
      responses: { '200': { description: 'Ready' }, '503': problemResponse('The data is not read yet, or is at fault: the reason') },
    },
  }
  paths['/metrics'] = {
    get: {
      operationId: 'metrics',
      summary: 'Figures of this server in the text format of Prometheus',
      responses: {
        '200': { description: 'Requests by endpoint, method and status; memory, event loop', content: { 'text/plain': { schema: { type: 'string' } } } },
        ...refusals,
      },
    },
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Transamur',
      version: '1',
      description:
        'Routes, prices and simulated borders of freight between Heilongjiang, Russia and Europe. Fields may be added; a field named here keeps its meaning.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    // On the loopback no token is asked for.
    security: [{}, { bearer: [] }, { basic: [] }],
    components: { schemas, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, basic: { type: 'http', scheme: 'basic' } } },
  }
}

function operation(endpoint: AnyEndpoint, schemas: Record<string, unknown>): Json {
  const request = schemaOf(endpoint.request, schemas, 'input')
  const { status, type, schema } = endpoint.response
  const parameters = [...pathParameters(endpoint.path), ...(endpoint.method === 'POST' && !endpoint.takesFile ? [] : searchParameters(request)), languageHeader]
  const content =
    status === 204 ? {} : { content: { [type]: { schema: schema === undefined ? { type: 'string', format: 'binary' } : schemaOf(schema, schemas, 'output') } } }
  return {
    operationId: endpoint.operation,
    summary: endpoint.summary,
    parameters,
    ...(endpoint.method === 'POST' && { requestBody: { required: true, content: bodyOf(endpoint, request) } }),
    responses: {
      [String(status)]: {
        description: endpoint.summary,
        ...content,
        ...(status === 202 && { headers: { Location: { description: 'Where to follow the run', schema: { type: 'string' } } } }),
      },
      ...(endpoint.method !== 'DELETE' &&
        status === 200 &&
        type !== 'application/pdf' && { '304': { description: 'Unchanged since the ETag given in If-None-Match' } }),
      '400': problemResponse('Not JSON, or of the wrong shape'),
      ...(endpoint.path.includes(':') && { '404': problemResponse('Nothing has this id') }),
      ...(endpoint.operation === 'getSimulationResult' && { '409': problemResponse('The run is not done') }),
      ...(endpoint.method === 'POST' && { '413': problemResponse('The body is too large'), '422': problemResponse('Wrong values, all of them') }),
      ...refusals,
      '503': problemResponse('The data is not ready'),
    },
  }
}

const bodyOf = ({ takesFile }: AnyEndpoint, request: Json): Json =>
  takesFile === undefined
    ? { 'application/json': { schema: request } }
    : {
        ...Object.fromEntries(takesFile.types.map((type) => [type, { schema: fileSchema(takesFile.mostBytes) }])),
        ...(takesFile.parts && { 'multipart/form-data': { schema: formSchema(takesFile.parts, takesFile.mostBytes) } }),
      }

const fileSchema = (mostBytes: number): Json => ({ type: 'string', format: 'binary', maxLength: mostBytes })

const formSchema = (parts: readonly string[], mostBytes: number): Json => ({
  type: 'object',
  required: parts.slice(0, 1),
  properties: Object.fromEntries(parts.map((part) => [part, fileSchema(mostBytes)])),
})

const languageHeader: Json = { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' }, description: 'zh, ru or en; default en' }

const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

function searchParameters(request: Json): readonly Json[] {
  const required = (request.required ?? []) as readonly string[]
  return Object.entries((request.properties ?? {}) as Record<string, Json>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

/** JSON Schema of a zod schema; those with an id go to the components and are referred to. */
function schemaOf(schema: z.ZodType, schemas: Record<string, unknown>, io: 'input' | 'output'): Json {
  const { $schema: _draft, $defs, ...json } = z.toJSONSchema(schema, { io }) as Json & { readonly $defs?: Json }
  for (const [id, definition] of Object.entries($defs ?? {})) schemas[id] = withoutIds(definition as Json)
  const { id } = json as { readonly id?: unknown }
  if (typeof id !== 'string') return rewritten(json)
  schemas[id] ??= rewritten(withoutIds(json))
  return { $ref: `#/components/schemas/${id}` }
}

const withoutIds = ({ id: _id, ...rest }: Json): Json => rewritten(rest)

/** `#/$defs/X` as a reference into the components. */
function rewritten(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json
}
