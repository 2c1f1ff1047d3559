import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { prepareSimulation } from '#core/appraisal/prepare-simulation.ts'
import { simulate } from '#core/appraisal/simulate.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import type { RunPhase } from '#core/simulation/run-course.ts'
import { runOnPool } from '../../server/jobs/run-on-pool.ts'
import type { SettledRun } from '../../server/jobs/settled-run.ts'
import { createSimulationJobs } from '../../server/jobs/simulation-jobs.ts'
import { traceOnPool } from '../../server/jobs/trace-on-pool.ts'
import { createWorkerPool, type WorkerPool } from '../../server/jobs/worker-pool.ts'
import { shippedNetwork } from '../shipped-world.ts'

// A worker thread from source takes its time to open.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

/** One demand alone: its ways are found in a moment. */
let network: Network
/** Boxes from one city to two: their ways are found soon, and their shares take seconds to settle. */
let settling: Network
beforeAll(async () => {
  const { facts, datasetHash } = await shippedNetwork()
  const { freight } = facts
  if (freight === undefined) throw new Error('no freight')
  const demand = (id: string) => freight.demands.filter((each) => each.id === id)
  const ofDemands = (name: string, demands: typeof freight.demands) => buildNetwork({ ...facts, freight: { ...freight, demands } }, `${datasetHash} ${name}`)
  network = ofDemands('timber', demand('rail-timber'))
  const boxes = demand('boxes-china-russia').map((each) => ({
    ...each,
    origins: { ...each.origins, value: { guangzhou: 1 } },
    destinations: { ...each.destinations, value: { moscow: 0.6, irkutsk: 0.4 } },
  }))
  expect(boxes).toHaveLength(1)
  settling = ofDemands('boxes', boxes)
})

let pool: WorkerPool
afterEach(() => pool.close())

const query = { crossing: null, start: '2025-06-01', days: 5, replications: 3, seed: 3 }

describe('a run of the whole network on threads', () => {
  it('has the bytes of the same run on the thread that asks; it searches, settles and replicates in this order, and is played back on what it settled', async () => {
    pool = createWorkerPool({ workers: 2 })
    const phases: RunPhase[] = []
    const shares: number[] = []
    let settled: SettledRun | null = null
    const outcome = await runOnPool(
      pool,
      { networks: [network], query },
      {
        settled: ([run]) => {
          settled = run ?? null
        },
        progress: (share, phase) => {
          shares.push(share)
          if (phases.at(-1) !== phase) phases.push(phase)
        },
      },
    )
    const alone = simulate(network, query, process.version)
    expect(JSON.stringify(outcome)).toBe(JSON.stringify({ kind: 'done', outputs: [alone.ok && alone.value] }))
    expect([shares[0], shares.at(-1)]).toEqual([0, 1])
    expect(shares).toEqual(shares.toSorted((left, right) => left - right))
    expect([phases[0], phases.at(-1)]).toEqual(['search', 'replicate'])
    const played = await traceOnPool(pool, { networks: [network], query }, 1, settled)
    expect(played).toMatchObject({ replication: 1, ...prepareSimulation(network, query, process.version).trace(1) })
  })

  it.each(['search', 'settle', 'replicate'] as const)('ends at once where it is cancelled in the phase %s, and its threads serve the next', async (phase) => {
    pool = createWorkerPool({ workers: 1 })
    const jobs = createSimulationJobs(pool)
    // Settled shares are not looked for where the run is to be in its replications soon.
    const noReroute = phase === 'replicate' && { noReroute: true }
    const asked = phase === 'settle' ? settling : network
    const started = jobs.start({ networks: [asked], query: { ...query, ...noReroute, days: 700, start: '2025-01-01', replications: 50 } })
    if (!started.ok) throw new Error('not started')
    await expect.poll(() => jobs.status(started.value)?.phase, { timeout: 100_000, interval: 5 }).toBe(phase)
    expect(jobs.cancel(started.value)).toBe(true)
    // At once: before anything else has its turn, and not when a thread has said so.
    const ended = await Promise.race([jobs.settled(started.value), new Promise((resolve) => setImmediate(resolve, 'goes on'))])
    expect(ended).toMatchObject({ state: 'cancelled', phase: null })
    const next = jobs.start({ networks: [network], query: { crossing: 'heihe-bridge', start: '2025-06-01', days: 1, replications: 1, seed: 1 } })
    if (!next.ok) throw new Error('not started')
    expect((await jobs.settled(next.value))?.state).toBe('done')
  })
})
