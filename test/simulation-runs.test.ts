import { afterAll, describe, expect, it, vi } from 'vitest'
import { createSimulationJobs } from '../server/jobs/simulation-jobs.ts'
import { traceOnPool } from '../server/jobs/trace-on-pool.ts'
import { createWorkerPool } from '../server/jobs/worker-pool.ts'
import { simulationRuns } from '../server/simulation-runs.ts'
import { heiheNetwork, under } from './core/simulation/heihe-network.ts'

// A worker thread from source takes its time to open.
vi.setConfig({ testTimeout: 60_000 })

const pool = createWorkerPool({ workers: 2 })
const jobs = createSimulationJobs(pool)
const runs = simulationRuns(
  jobs,
  () => {},
  (job, replication) => traceOnPool(pool, job, replication),
)
afterAll(() => pool.close())

const network = heiheNetwork()
const narrow = under(network, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 100, class: 'truck' })
const query = { crossing: 'heihe-bridge', start: '2026-03-02', days: 7, replications: 2, seed: 1 }
const started = (...call: Parameters<typeof runs.start>) => {
  const result = runs.start(...call)
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}

describe('runs of the API', () => {
  it('one question is run once: who asks again follows the same run', async () => {
    const first = started(network, query)
    expect(started(network, { ...query }).id).toBe(first.id)
    expect(started(narrow, query).id).not.toBe(first.id)
    await jobs.settled(first.id)
    expect(runs.report(first.id)).toMatchObject({ status: 'done', progress: 1, key: first.key })
    expect(runs.result(first.id)).toMatchObject({ key: first.key, days: 7 })
  })

  it('a run that was cancelled is started anew', async () => {
    const long = { ...query, days: 365, replications: 100 }
    const first = started(network, long)
    expect(runs.cancel(first.id)).toBe(true)
    await jobs.settled(first.id)
    expect(runs.report(first.id)?.status).toBe('cancelled')
    expect(runs.result(first.id)).toBeUndefined()
    const again = started(network, long)
    expect(again.id).not.toBe(first.id)
    runs.cancel(again.id)
    await jobs.settled(again.id)
  })

  it('are compared in pairs, b minus a', async () => {
    const compared = await runs.compare(network, narrow, { ...query, days: 28 })
    const truck = (compared.ok ? compared.value.differences : []).find(({ subject }) => subject.kind === 'crossing' && subject.class === 'truck')
    expect(truck?.waitHours.mean).toBeGreaterThan(0)
  })

  it('of a comparison go on while anybody waits for it, and end with the last who goes', async () => {
    const long = { ...query, start: '2025-01-01', days: 365, replications: 100 }
    const [first, second] = [new AbortController(), new AbortController()]
    const answers = [runs.compare(network, narrow, long, first.signal), runs.compare(network, narrow, long, second.signal)]
    const ended: number[] = []
    for (const [index, answer] of answers.entries()) void answer.then(() => ended.push(index))
    first.abort()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(ended).toEqual([])
    second.abort()
    expect(await Promise.all(answers)).toMatchObject([{ failures: [{ code: 'conflict', value: 'cancelled' }] }, { failures: [{ value: 'cancelled' }] }])
  })

  it('are played back one replication at a time, once they are done', async () => {
    const { id, key } = started(network, query)
    await jobs.settled(id)
    const first = await runs.trace(id, 0)
    const second = await runs.trace(id, 1)
    if (!first.ok || !second.ok) throw new Error('no trace')
    expect(first.value).toMatchObject({ key, replication: 0, start: '2026-03-02', days: 7 })
    expect(first.value.places).not.toEqual(second.value.places)
    expect(await runs.trace(id, 2)).toMatchObject({ ok: false, failures: [{ pointer: '/replication', code: 'outOfRange', value: 2, allowed: ['0-1'] }] })
    expect(await runs.trace('x', 0)).toMatchObject({ ok: false, failures: [{ pointer: '/id', code: 'notFound' }] })
  })

  it('of an unknown id are nothing', () => {
    expect([runs.report('x'), runs.result('x'), runs.cancel('x')]).toEqual([undefined, undefined, false])
  })
})
