import compression from 'compression'
import express, { type ErrorRequestHandler, type Express } from 'express'
import helmet from 'helmet'
import type { Fault } from '#core/failures.ts'
import { type Access, guardAccess } from './access.ts'
import type { Dependencies } from './dependencies.ts'
import { negotiateLanguage } from './language.ts'
import { limitRate } from './limit-rate.ts'
import { createMetrics } from './metrics.ts'
import { openApiDocument } from './open-api.ts'
import { type ProblemKind, problemDocument } from './problem.ts'
import { apiRouter, largestBody, notReady } from './router.ts'
import { sendProblem } from './send-problem.ts'
import { shownValue } from './shown-value.ts'

export interface HttpOptions {
  readonly clientFolder: string
  readonly basemapFolder: string
  readonly access: Access
  /** Called once per finished request, and for every error that is a bug. */
  readonly log: {
    request(entry: AccessEntry): void
    error(error: unknown): void
  }
}

/** A line of the access log. Search parameters and bodies stay out of it: they hold what a customer ships. */
export interface AccessEntry {
  readonly address: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** Of the body as it went over the wire; null where it came in parts without a length. */
  readonly bytes: number | null
  readonly milliseconds: number
}

/** The whole HTTP side: API, health, OpenAPI, client and map files. Answers every request, whatever it holds. */
export function createHttp(dependencies: Dependencies, { clientFolder, basemapFolder, access, log }: HttpOptions): Express {
  const http = express()
  const metrics = createMetrics()
  http.disable('x-powered-by')
  http.set('etag', false)
  http.use((request, response, next) => {
    const start = process.hrtime.bigint()
    const { method, path } = request
    const address = request.socket.remoteAddress ?? ''
    response.on('finish', () => {
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
      const status = response.statusCode
      const length = Number(response.getHeader('content-length'))
      log.request({ address, method, path, status, bytes: Number.isFinite(length) ? length : null, milliseconds })
      // The path of the endpoint, not that of the request: a stranger must not be able to make a series of each guess.
      metrics.count({ method, path: typeof request.route?.path === 'string' ? request.route.path : 'file', status, milliseconds })
    })
    next()
  })
  http.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          objectSrc: ["'none'"],
          baseUri: ["'self'"],
          frameAncestors: ["'none'"],
          formAction: ["'self'"],
        },
      },
      // The server speaks plain HTTP on the loopback; whoever puts TLS before it sets this there.
      strictTransportSecurity: false,
    }),
  )
  http.use(compression())
  http.get('/healthz', (request, response) => {
    const readiness = dependencies.readiness()
    response.setHeader('Cache-Control', 'no-store')
    if (readiness.status !== 'ready') return sendProblem(response, notReady(readiness, negotiateLanguage(request.headers['accept-language'])))
    const { facts, datasetHash } = readiness.world.network
    response.json({ status: 'ok', dataset: { version: facts.dataset.version, hash: datasetHash } })
  })
  // Health is asked by whoever runs the machine, who may hold no token; everything below is guarded.
  http.use(limitRate(access), guardAccess(access))
  http.get('/metrics', metrics.show)
  http.get('/api/openapi.json', (_request, response) => {
    response.json(openApiDocument())
  })
  http.use(apiRouter(dependencies))
  // Map files are data: they may be replaced while the server runs, and nothing but JSON is served from there.
  http.use('/basemap', (request, _response, next) => (/^\/[a-z0-9.-]+\.json$/.test(request.path) ? next() : next('router')))
  http.use('/basemap', express.static(basemapFolder, { fallthrough: true, index: false, maxAge: '1h' }))
  http.use(express.static(clientFolder, { index: 'index.html', fallthrough: true, redirect: false }))
  http.use((request, response) => {
    const fault: Fault = { pointer: '', code: 'notFound', value: shownValue(request.path) }
    sendProblem(response, problemDocument('notFound', [fault], negotiateLanguage(request.headers['accept-language'])))
  })
  http.use(errorHandler(log.error))
  return http
}

/** Four parameters make it an error handler for express. */
function errorHandler(logError: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const language = negotiateLanguage(request.headers['accept-language'])
    const { status, type } = (typeof error === 'object' && error !== null ? error : {}) as { status?: unknown; type?: unknown }
    const known = clientProblem(status, type, request.path)
    if (known === null) logError(error)
    sendProblem(response, known === null ? problemDocument('internal', [], language) : problemDocument(known.kind, [known.fault], language))
  }
}

/** Errors that the request caused before an endpoint saw it. */
function clientProblem(status: unknown, type: unknown, path: string): { readonly kind: ProblemKind; readonly fault: Fault } | null {
  if (type === 'entity.too.large')
    return { kind: 'tooLarge', fault: { pointer: '', code: 'tooLarge', value: `> ${largestBody}`, allowed: [`${largestBody} bytes`] } }
  if (status === 404) return { kind: 'notFound', fault: { pointer: '', code: 'notFound', value: shownValue(path) } }
  if (typeof status === 'number' && status >= 400 && status < 500)
    return { kind: 'wrongShape', fault: { pointer: '', code: 'wrongShape', value: shownValue(path) } }
  return null
}
