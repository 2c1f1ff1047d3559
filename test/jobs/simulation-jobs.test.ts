import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareRuns } from '#core/appraisal/simulate.ts'
import type { Result } from '#core/result.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import type { SimulationJob } from '../../server/jobs/simulation-job.ts'
import { createSimulationJobs, type SimulationJobs } from '../../server/jobs/simulation-jobs.ts'
import { createWorkerPool } from '../../server/jobs/worker-pool.ts'
import { heiheNetwork, under } from '../core/simulation/heihe-network.ts'

const network = heiheNetwork()
const second = under(network, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 400, class: 'truck' })
const query = { crossing: 'heihe-bridge', start: '2025-03-01', days: 20, replications: 3, seed: 4 }
const job = (days = query.days, replications = query.replications): SimulationJob => ({
  networks: [network],
  query: { ...query, days, replications },
})
const long = (): SimulationJob => job(365, 200)

// One pool for all: a thread from source takes seconds to open.
const pool = createWorkerPool({ workers: 2 })
let jobs: SimulationJobs
let ids: string[]
beforeEach(() => {
  jobs = createSimulationJobs(pool)
  ids = []
})
afterEach(() => {
  for (const id of ids) jobs.cancel(id)
})
afterAll(() => pool.close())

function started(of: SimulationJob): string {
  const id = jobs.start(of)
  if (!id.ok) throw new Error(JSON.stringify(id.failures))
  ids.push(id.value)
  return id.value
}

describe('simulations on a worker thread', () => {
  it('give the same bytes as on the thread that asks', async () => {
    const [one, two] = [started(job()), started({ networks: [network, second], query })]
    const bytes = (of: Result<unknown, unknown>) => JSON.stringify(of.ok && of.value)
    expect(JSON.stringify((await jobs.settled(one))?.outcome)).toBe(bytes(simulateCrossing(network, query, process.version)))
    expect(JSON.stringify((await jobs.settled(two))?.outcome)).toBe(bytes(compareRuns(network, second, query, process.version)))
    expect(jobs.status(one)).toMatchObject({ state: 'done', progress: 1 })
  })

  it('two runs of a wanted precision get as many replications as the one that is known less well needs', async () => {
    const wanted = { ...query, days: 10, replications: 40, precision: 0.193 }
    const here = compareRuns(network, second, wanted, process.version)
    const there = await jobs.settled(started({ networks: [network, second], query: wanted }))
    expect(JSON.stringify(there?.outcome)).toBe(JSON.stringify(here.ok && here.value))
    const [alone, other] = [network, second].map((one) => simulateCrossing(one, wanted, process.version))
    const counts = [alone, other].map((run) => (run?.ok ? run.value.replications : 0))
    expect(counts[0]).not.toBe(counts[1])
    expect(here.ok && [here.value.a.replications, here.value.b.replications]).toEqual([Math.max(...counts), Math.max(...counts)])
  })

  it('show how far they are, and stop when cancelled, without a result', async () => {
    const id = started(long())
    await expect.poll(() => jobs.status(id)?.progress, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(jobs.status(id)?.state).toBe('running')
    expect(jobs.cancel(id)).toBe(true)
    const status = await jobs.settled(id)
    expect(status).toMatchObject({ id, state: 'cancelled' })
    expect(status?.outcome).toBeUndefined()
    expect(jobs.cancel(id)).toBe(false)
  })

  it('run one after another; one that waits is cancelled at once, and the thread serves the next', async () => {
    const [first, waiting, last] = [started(long()), started(job()), started(job())]
    await expect.poll(() => [first, waiting, last].map((id) => jobs.status(id)?.state), { timeout: 20_000 }).toEqual(['running', 'waiting', 'waiting'])
    jobs.cancel(waiting)
    expect(jobs.status(waiting)?.state).toBe('cancelled')
    jobs.cancel(first)
    expect((await jobs.settled(last))?.state).toBe('done')
  })

  it('are refused beyond the number that may wait, and told so', () => {
    jobs = createSimulationJobs(pool, { most: 2, kept: 4 })
    started(long())
    started(long())
    expect(jobs.start(job())).toMatchObject({ ok: false, failures: [{ code: 'tooMany', parameters: { most: 2 } }] })
  })

  it('are forgotten, oldest first, beyond the number kept', async () => {
    jobs = createSimulationJobs(pool, { most: 8, kept: 1 })
    const [one, two] = [started(job(2, 1)), started(job(2, 1))]
    await Promise.all([jobs.settled(one), jobs.settled(two)])
    expect([jobs.status(one), jobs.status(two)?.state]).toEqual([undefined, 'done'])
    expect([jobs.status('simulation-99'), jobs.cancel('simulation-99'), await jobs.settled('simulation-99')]).toEqual([undefined, false, undefined])
  })

  it('count as cancelled when the server closes', async () => {
    const own = createWorkerPool({ workers: 1 })
    jobs = createSimulationJobs(own)
    started(long())
    started(job())
    await own.close()
    await Promise.all(ids.map((id) => jobs.settled(id)))
    expect(ids.map((id) => jobs.status(id)?.state)).toEqual(['cancelled', 'cancelled'])
  })
})
