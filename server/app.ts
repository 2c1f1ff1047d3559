import type { Express } from 'express'
import type { Logger } from 'pino'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { sweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import { boundedCache } from '#core/bounded-cache.ts'
import { contentHash } from '#core/content-hash.ts'
import type { SimulatedWaits } from '#core/journey/simulated-waits.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { batchRuns } from './batch-runs.ts'
import type { Config } from './config.ts'
import { createHttp } from './http/create-http.ts'
import type { Readiness } from './http/dependencies.ts'
import { laneThreads } from './jobs/run-lanes.ts'
import { createSimulationJobs } from './jobs/simulation-jobs.ts'
import { traceOnPool } from './jobs/trace-on-pool.ts'
import { createWorkerPool } from './jobs/worker-pool.ts'
import { loadWorld } from './load-world.ts'
import { simulationRuns } from './simulation-runs.ts'
import { runInQuiet, warmUpSteps } from './warm-up.ts'

export interface App {
  readonly http: Express
  /** Reads the data; until then, and where it is at fault, answers are 503 with the reason. */
  load(): Promise<Readiness>
  /** Makes ready what the first question would wait for, whenever nobody else asks for anything. */
  warmUp(isQuiet: () => boolean): Promise<void>
  close(): Promise<void>
}

/** A year of waits is a few kB; this many hold the scenarios of an afternoon. */
const keptWaits = 256
/** An answer is up to 100 kB. */
const keptAnswers = 200

/** Ties the rooms together. */
export function createApp(config: Config, log: Logger): App {
  let readiness: Readiness = { status: 'starting' }
  const waits = boundedCache<SimulatedWaits>(keptWaits)
  const answers = boundedCache<RouteAnswer>(keptAnswers)
  const pool = createWorkerPool()
  // Threads of their own: a simulation does not wait until a long sheet is answered.
  const lanePool = createWorkerPool(laneThreads)
  const jobs = createSimulationJobs(pool)
  const logError = (error: unknown) => log.error(error)
  const http = createHttp(
    {
      readiness: () => readiness,
      async plan(network, query, language) {
        // Same question, same answer: what was asked a moment ago (a quote, the other side of a comparison) is at hand.
        const key = contentHash({ dataset: network.datasetHash, scenario: network.scenario.hash, id: network.scenario.id, query, language })
        const answer = answers.get(key) ?? answerQuestion(network, query, language, waits)
        answers.set(key, answer)
        return answer
      },
      sweepWeek: (network, query, ready, before) => sweepWeek(network, query, ready, before, waits),
      readTable: async (bytes) => (await import('./documents/read-table.ts')).readTable(bytes),
      quoteFile: async (...of) => (await import('./documents/quote-file.ts')).quoteFile(...of),
      tableFile: async (...of) => (await import('./documents/table-file.ts')).tableFile(...of),
      batchFile: async (...of) => (await import('./documents/batch-file.ts')).batchFile(...of),
      batches: batchRuns(lanePool, logError),
      runs: simulationRuns(jobs, logError, (job, replication, settled) => traceOnPool(pool, job, replication, settled)),
    },
    {
      clientFolder: config.clientFolder,
      basemapFolder: config.basemapFolder,
      access: config.access,
      log: { request: (entry) => log.info(entry), error: logError },
    },
  )
  return {
    http,
    async load() {
      const loaded = await loadWorld(config.dataFolder)
      readiness = loaded.ok ? { status: 'ready', world: loaded.value } : { status: 'faulty', reasons: loaded.failures }
      return readiness
    },
    async warmUp(isQuiet) {
      if (readiness.status === 'ready') await runInQuiet(warmUpSteps(readiness.world.network, waits), isQuiet)
    },
    async close() {
      await Promise.all([pool.close(), lanePool.close()])
    },
  }
}
