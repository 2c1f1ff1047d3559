import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Seconds; answers of the router lie between 0.01 and 2, a simulation is started in 0.01. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export interface Metrics {
  /** Counts one finished request. `path` is that of the endpoint, with its parameters as `:name`. */
  count(request: { readonly method: string; readonly path: string; readonly status: number; readonly milliseconds: number }): void
  /** The figures in the text format of Prometheus. */
  readonly show: RequestHandler
}

/** Figures of one server: requests by endpoint, method and status, and those of the process (memory, event loop, garbage). */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'transamur_http_request_seconds',
    help: 'Time to the last byte of an answer, by endpoint, method and status',
    labelNames: ['method', 'path', 'status'],
    buckets,
    registers: [registry],
  })
  return {
    count: ({ method, path, status, milliseconds }) => requests.observe({ method, path, status }, milliseconds / 1000),
    async show(_request, response) {
      response.setHeader('Content-Type', registry.contentType)
      response.setHeader('Cache-Control', 'no-store')
      response.end(await registry.metrics())
    },
  }
}
