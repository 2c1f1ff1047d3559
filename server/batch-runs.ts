import { randomUUID } from 'node:crypto'
import type { BatchTables } from '#core/appraisal/batch-tables.ts'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import { contentHash } from '#core/content-hash.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import { failed, ok } from '#core/result.ts'
import type { BatchReport, Dependencies } from './http/dependencies.ts'
import { runLanes } from './jobs/run-lanes.ts'
import type { WorkerPool } from './jobs/worker-pool.ts'

/** Batches that wait or run at once. */
const mostAtOnce = 4
/** Those that are done and wait to be fetched; tables of a thousand lanes are about a megabyte. */
const kept = 16

interface Entry {
  readonly abort: AbortController
  readonly language: Language
  report: BatchReport
  tables?: BatchTables
}

/** Sheets of lanes on the threads of a pool. An id is not to be guessed: prices of one customer are not another's. */
export function batchRuns(pool: WorkerPool, logError: (error: unknown) => void): Dependencies['batches'] {
  const entries = new Map<string, Entry>()

  const run = async (entry: Entry, network: Network, lanes: readonly Lane[], ownRates: readonly OwnRate[]): Promise<void> => {
    const sheet = { network, lanes, ownRates, language: entry.language, keepsAnswers: false }
    const outcome = await runLanes(pool, sheet, {
      signal: entry.abort.signal,
      started: () => {
        entry.report = { ...entry.report, status: 'running' }
      },
      progress: (progress) => {
        entry.report = { ...entry.report, progress }
      },
    })
    entry.report = { ...entry.report, status: outcome.kind }
    if (outcome.kind === 'failed') logError(new Error(outcome.message))
    const [done] = outcome.kind === 'done' ? outcome.outputs : []
    if (done !== undefined) entry.tables = done.tables
    const over = [...entries].filter(([, { report }]) => isOver(report))
    for (const [id] of over.slice(0, -kept)) entries.delete(id)
  }

  return {
    start(network, lanes, ownRates, language) {
      const pending = [...entries.values()].filter(({ report }) => !isOver(report)).length
      if (pending >= mostAtOnce) return failed([{ pointer: '', code: 'tooMany', value: pending, allowed: [`<= ${mostAtOnce}`] }])
      const id = randomUUID()
      // The rates stand in every lane: hashed once, not two thousand times.
      const asked = lanes.map(({ query, ...lane }) => ({ ...lane, query: query.ok ? { ...query.value, ownRates: [] } : query.failures }))
      const key = contentHash({ dataset: network.datasetHash, scenario: network.scenario.hash, lanes: asked, ownRates, language })
      const faulty = lanes.filter(({ query }) => !query.ok).length
      const entry: Entry = { abort: new AbortController(), language, report: { id, status: 'queued', progress: 0, key, lanes: lanes.length, faulty } }
      entries.set(id, entry)
      void run(entry, network, lanes, ownRates)
      return ok(entry.report)
    },
    report: (id) => entries.get(id)?.report,
    result(id) {
      const entry = entries.get(id)
      return entry?.tables && { tables: entry.tables, language: entry.language }
    },
    drop(id) {
      const entry = entries.get(id)
      entry?.abort.abort()
      return entries.delete(id)
    },
  }
}

const isOver = ({ status }: BatchReport): boolean => status !== 'queued' && status !== 'running'
