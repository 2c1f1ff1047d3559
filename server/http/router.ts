import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Fault } from '#core/failures.ts'
import { isNestedBeyond } from '#core/nesting.ts'
import type { Language } from '#core/network/facts/places.ts'
import { ok, type Result } from '#core/result.ts'
import type { Dependencies, World } from './dependencies.ts'
import type { Answer, AnyEndpoint, Asked } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { entityTag, matches } from './entity-tag.ts'
import { isForm, readFormFiles } from './form-files.ts'
import { jsonBytes, keptEncodings } from './json-bytes.ts'
import { isLanguage, negotiateLanguage } from './language.ts'
import { kindOf, problemDocument } from './problem.ts'
import { sendEvents } from './send-events.ts'
import { sendProblem } from './send-problem.ts'
import { shapeFaults } from './shape-faults.ts'
import { shownValue } from './shown-value.ts'

/** Largest body, bytes: a scenario of 200 changes takes a tenth of it. */
export const largestBody = 256 * 1024
/** Levels of lists and objects in a body: a scenario within a question has five. */
const deepestBody = 64

/** Routes of every endpoint, 405 for their other methods. */
export function apiRouter(dependencies: Dependencies): Router {
  const router = Router({ caseSensitive: true })
  const body = [express.text({ type: () => true, limit: largestBody, defaultCharset: 'utf-8' })]
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const here = endpoints.filter((endpoint) => endpoint.path === path)
    for (const endpoint of here) {
      const handlers: RequestHandler[] = [
        ...(endpoint.takesFile ? [fileBody(endpoint.takesFile.mostBytes)] : endpoint.method === 'POST' ? body : []),
        (request, response) => answer(dependencies, endpoint, request, response),
      ]
      if (endpoint.method === 'GET') router.get(path, ...handlers)
      else if (endpoint.method === 'POST') router.post(path, ...handlers)
      else router.delete(path, ...handlers)
    }
    router.all(path, (request, response) => {
      const allowed = here.map(({ method }) => method)
      response.setHeader('Allow', allowed.join(', '))
      const fault: Fault = { pointer: '', code: 'unknownValue', value: request.method, allowed }
      sendProblem(response, problemDocument('methodNotAllowed', [fault], negotiateLanguage(request.headers['accept-language'])))
    })
  }
  return router
}

/** The body as the file, or a form taken apart where the endpoint names its parts. */
async function readFiles({ parts }: NonNullable<AnyEndpoint['takesFile']>, request: Request): Promise<Result<Pick<Asked, 'file' | 'parts'>, Fault>> {
  const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array()
  const type = request.headers['content-type'] ?? ''
  return parts !== undefined && isForm(type) ? readFormFiles(bytes, type, parts) : ok({ file: bytes })
}

const fileBody = (limit: number): RequestHandler => express.raw({ type: () => true, limit })

async function answer(dependencies: Dependencies, endpoint: AnyEndpoint, request: Request, response: Response): Promise<void> {
  const spoken = negotiateLanguage(request.headers['accept-language'])
  const given = endpoint.method === 'POST' && endpoint.takesFile === undefined ? parseBody(request.body) : { ok: true as const, fields: queryFields(request) }
  if (!given.ok) return sendProblem(response, problemDocument(kindOf([given.fault]), [given.fault], spoken))
  const readiness = dependencies.readiness()
  if (readiness.status !== 'ready') return sendProblem(response, notReady(readiness, spoken))
  const language = isLanguage(given.fields.lang) ? given.fields.lang : spoken
  const files = endpoint.takesFile === undefined ? null : await readFiles(endpoint.takesFile, request)
  if (files !== null && !files.ok) return sendProblem(response, problemDocument(kindOf(files.failures), files.failures, language))
  const read = readRequest(endpoint, readiness.world, {
    parameters: pathParameters(request),
    fields: given.fields,
    language,
    accept: request.headers.accept ?? '',
    gone: signalOfLeaving(response),
    ...files?.value,
  })
  const result: Answer = read.ok ? await endpoint.handle(dependencies, read.input, read.asked, readiness.world) : { kind: 'faults', faults: read.faults }
  send(result, endpoint, request, response, language)
}

function signalOfLeaving(response: Response): AbortSignal {
  const gone = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

type Read = { readonly ok: true; readonly input: unknown; readonly asked: Asked } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Shape first, then values of whatever has its shape, beside a misshapen part of a list too: all faults of the call, each place once. */
function readRequest(endpoint: AnyEndpoint, world: World, asked: Asked): Read {
  const shape = shapeFaults(endpoint.request, asked.fields)
  const bad = new Set(shape.filter(({ pointer }) => pointer.lastIndexOf('/') === 0).map(({ pointer }) => pointer.slice(1)))
  const sound = Object.fromEntries(Object.entries(asked.fields).filter(([name, value]) => value !== null && !bad.has(name) && name !== 'lang'))
  const clean = { ...asked, fields: sound }
  const values = endpoint.read(world, clean)
  if (shape.length === 0 && values.ok) return { ok: true, input: values.value, asked: clean }
  const further = values.ok
    ? []
    : values.failures.filter((fault) => !shape.some(({ pointer }) => isWithin(fault.pointer, pointer) || isWithin(pointer, fault.pointer)))
  return { ok: false, faults: [...shape, ...further] }
}

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`)

type Body = { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> } | { readonly ok: false; readonly fault: Fault }

function parseBody(text: unknown): Body {
  let value: unknown
  try {
    value = JSON.parse(typeof text === 'string' ? text : '')
  } catch {
    return { ok: false, fault: { pointer: '', code: 'notJson', value: typeof text === 'string' ? text : '', allowed: ['JSON'] } }
  }
  if (isNestedBeyond(value, deepestBody))
    return { ok: false, fault: { pointer: '', code: 'wrongShape', value: shownValue(value), allowed: [`${deepestBody} levels`] } }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, fields: value as Record<string, unknown> }
  return { ok: false, fault: { pointer: '', code: 'wrongShape', value, allowed: ['object'] } }
}

function queryFields(request: Request): Readonly<Record<string, unknown>> {
  const { searchParams } = new URL(request.originalUrl, 'http://localhost')
  return Object.fromEntries(searchParams)
}

const pathParameters = (request: Request): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))

function send(answered: Answer, endpoint: AnyEndpoint, request: Request, response: Response, language: Language): void {
  response.setHeader('Vary', 'Accept-Language, Accept')
  switch (answered.kind) {
    case 'faults':
      sendProblem(response, problemDocument(kindOf(answered.faults), answered.faults, language))
      return
    case 'empty':
      response.status(204).end()
      return
    case 'events':
      sendEvents(answered, response)
      return
    case 'file':
      response.setHeader('Content-Type', answered.type)
      response.setHeader('Content-Disposition', `inline; filename="${answered.name}"`)
      response.setHeader('Content-Language', language)
      response.setHeader('Cache-Control', 'private, no-cache')
      response.status(200).end(answered.bytes)
      return
    case 'json':
      if (answered.key !== undefined) {
        const tag = entityTag(answered.key, language)
        response.setHeader('ETag', tag)
        // An answer may hold somebody's own rates: nobody between keeps it.
        response.setHeader('Cache-Control', 'private, no-cache')
        if (matches(request.headers['if-none-match'], tag)) {
          response.status(304).end()
          return
        }
      }
      for (const [name, value] of Object.entries(answered.headers ?? {})) response.setHeader(name, value)
      // Where a file was asked for and there is none to give, the document that says why.
      response.setHeader('Content-Type', `${endpoint.response.type === 'application/pdf' ? 'application/json' : endpoint.response.type}; charset=utf-8`)
      response.setHeader('Content-Language', language)
      sendJson(answered.body, request, response.status(answered.status))
  }
}

function sendJson(body: unknown, request: Request, response: Response): void {
  const accepted = request.acceptsEncodings(...keptEncodings)
  const { bytes, encoding } = jsonBytes(body, keptEncodings.find((each) => each === accepted) ?? null)
  if (encoding !== null) {
    response.setHeader('Content-Encoding', encoding)
    response.setHeader('Content-Length', bytes.length)
  }
  response.end(bytes)
}

/** Why there is no answer yet, or none at all while the data is at fault. */
export function notReady(readiness: Exclude<ReturnType<Dependencies['readiness']>, { status: 'ready' }>, language: Language) {
  const document = problemDocument('notReady', [], language)
  if (readiness.status === 'starting') return { ...document, status: 503, reason: 'starting' }
  const detail = readiness.reasons.map(({ file, pointer, message }) => `${file}${pointer}: ${message}`)
  return { ...document, detail: detail.slice(0, 5).join(' '), reason: 'faulty data', faults: readiness.reasons.slice(0, 50) }
}
