import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { sweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import { compareRuns, simulate } from '#core/appraisal/simulate.ts'
import { boundedCache } from '#core/bounded-cache.ts'
import type { SimulatedWaits } from '#core/journey/simulated-waits.ts'
import { failed, ok } from '#core/result.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationResult } from '#core/simulation/result.ts'
import { batchRuns } from '../../server/batch-runs.ts'
import { batchFile } from '../../server/documents/batch-file.ts'
import { quoteFile } from '../../server/documents/quote-file.ts'
import { readTable } from '../../server/documents/read-table.ts'
import { tableFile } from '../../server/documents/table-file.ts'
import type { Access } from '../../server/http/access.ts'
import { type AccessEntry, createHttp } from '../../server/http/create-http.ts'
import type { Dependencies, Readiness, World } from '../../server/http/dependencies.ts'
import { createWorkerPool } from '../../server/jobs/worker-pool.ts'
import { temporaryFolder } from '../temporary-folder.ts'

export interface TestServer {
  readonly url: string
  readonly errors: readonly unknown[]
  /** Lines of the access log. */
  readonly requests: readonly AccessEntry[]
  readiness: Readiness
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>
  /** Sends text as it stands. */
  send(path: string, text: string, headers?: Readonly<Record<string, string>>): Promise<Reply>
  close(): Promise<void>
}

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into any answer
  readonly json: any
}

/** The HTTP side on a free port, its runs made at once in this process; everything else as the product has it. */
export async function startTestServer(world: World, access: Access = { reach: 'loopback' }): Promise<TestServer> {
  const folder = temporaryFolder('http')
  await mkdir(join(folder, 'client'))
  await mkdir(join(folder, 'data', 'basemap'), { recursive: true })
  await writeFile(join(folder, 'client', 'index.html'), '<!doctype html><title>Transamur</title>')
  await writeFile(join(folder, 'data', 'basemap', 'land.json'), '{"type":"Topology"}')
  await writeFile(join(folder, 'data', 'places.json'), '[]')
  const results = new Map<string, SimulationResult | SimulationComparison>()
  const state: { readiness: Readiness } = { readiness: { status: 'ready', world } }
  const errors: unknown[] = []
  const requests: AccessEntry[] = []
  const pool = createWorkerPool({ workers: 1, memoryMb: 1024 })
  const waits = boundedCache<SimulatedWaits>(20)
  const dependencies: Dependencies = {
    readiness: () => state.readiness,
    plan: async (network, query, language) => answerQuestion(network, query, language, waits),
    sweepWeek: (network, query, ready, before) => sweepWeek(network, query, ready, before, waits),
    readTable,
    quoteFile: async (quote, alternative, network, format) =>
      format === 'pdf' ? `%PDF ${quote.number} ${quote.total.amountMinor}` : quoteFile(quote, alternative, network, format),
    tableFile,
    batchFile,
    batches: batchRuns(pool, (error) => errors.push(error)),
    runs: {
      listen: () => () => {},
      start(network, query, against) {
        const result = against === null ? simulate(network, query, process.version) : compareRuns(against, network, query, process.version)
        if (!result.ok) return failed(result.failures)
        results.set(result.value.key, result.value)
        return ok({ id: result.value.key, status: 'done', progress: 1, phase: null, key: result.value.key })
      },
      report: (id) => (results.has(id) ? { id, status: 'done', progress: 1, phase: null, key: id } : undefined),
      result: (id) => results.get(id),
      cancel: (id) => results.delete(id),
      trace: async (id) => failed([{ pointer: '/id', code: 'notFound', value: id }]),
      compare: async (a, b, query) => compareRuns(a, b, query, process.version),
    },
  }
  const http = createHttp(dependencies, {
    clientFolder: join(folder, 'client'),
    basemapFolder: join(folder, 'data', 'basemap'),
    access,
    log: { request: (entry) => requests.push(entry), error: (error) => errors.push(error) },
  })
  const server = createServer(http).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const request = async (path: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(url + path, init)
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, text, json: isJson && text !== '' ? JSON.parse(text) : undefined }
  }
  return {
    url,
    errors,
    requests,
    get readiness() {
      return state.readiness
    },
    set readiness(readiness) {
      state.readiness = readiness
    },
    call: (method, path, body, headers = {}) =>
      request(path, { method, headers: { 'content-type': 'application/json', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) }),
    send: (path, text, headers = {}) => request(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text }),
    async close() {
      await pool.close()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
