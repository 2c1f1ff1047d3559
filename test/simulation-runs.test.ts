import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Network } from '#core/network/network.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { createSimulationJobs } from '../server/jobs/simulation-jobs.ts'
import { traceOnPool } from '../server/jobs/trace-on-pool.ts'
import { createWorkerPool } from '../server/jobs/worker-pool.ts'
import { simulationRuns } from '../server/simulation-runs.ts'
import { heiheNetwork, under } from './core/simulation/heihe-network.ts'

// A worker thread from source takes its time to open.
vi.setConfig({ testTimeout: 180_000 })

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
const started = (of: Network, asked: SimulationQuery, against: Network | null = null) => {
  const result = runs.start(of, asked, against)
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}
const untilOver = (id: string) => expect.poll(() => runs.report(id)?.status, { timeout: 40_000 }).toBe('done')

describe('runs of the API', () => {
  it('one question is run once: who asks again is given the same figures under an id of his own', async () => {
    const first = started(network, query)
    const second = started(network, { ...query })
    expect([second.key, second.id === first.id]).toEqual([first.key, false])
    expect(started(narrow, query).key).not.toBe(first.key)
    await untilOver(first.id)
    expect(runs.report(first.id)).toMatchObject({ status: 'done', progress: 1, key: first.key })
    expect(runs.result(first.id)).toMatchObject({ key: first.key, days: 7 })
    expect(runs.result(second.id)).toBe(runs.result(first.id))
  })

  it('shared by two go on for the one when the other cancels, and end with the last', async () => {
    const long = { ...query, start: '2025-01-01', days: 365, replications: 90 }
    const [first, second] = [started(network, long), started(network, long)]
    expect(runs.cancel(first.id)).toBe(true)
    expect([runs.report(first.id)?.status, runs.result(first.id)]).toEqual(['cancelled', undefined])
    await expect.poll(() => runs.report(second.id)?.progress, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(runs.report(second.id)?.status).toBe('running')
    runs.cancel(second.id)
    expect(runs.report(second.id)?.status).toBe('cancelled')
    // Nothing was left to join: who asks now starts anew.
    const third = started(network, long)
    expect(runs.report(third.id)).toMatchObject({ progress: 0 })
    runs.cancel(third.id)
  })

  it('that somebody followed and went off from do not go on for his sake', async () => {
    const long = { ...query, start: '2025-01-01', days: 365, replications: 80 }
    const [closed, other, quiet] = [started(network, long), started(network, long), started(network, long)]
    const stop = [runs.listen(closed.id), runs.listen(closed.id)]
    // One of two windows on the same id is closed; then the other too.
    stop[0]?.()
    stop[0]?.()
    runs.cancel(quiet.id)
    runs.cancel(other.id)
    expect(runs.report(closed.id)?.status).not.toBe('cancelled')
    const last = started(network, long)
    stop[1]?.()
    runs.cancel(last.id)
    expect(runs.report(closed.id)?.status).toBe('cancelled')
  })

  it('against another network hold both results and their differences, and can be cancelled as any', async () => {
    const short = { ...query, replications: 3 }
    const pair = started(narrow, short, network)
    await untilOver(pair.id)
    const compared = await runs.compare(network, narrow, short)
    expect(compared.ok && compared.value).toBe(runs.result(pair.id))
    expect(runs.result(pair.id)).toMatchObject({ key: pair.key, a: { scenario: 'base' }, b: { replications: 3 } })
    expect(await runs.trace(pair.id, 0)).toMatchObject({ ok: false, failures: [{ pointer: '/id', code: 'conflict' }] })
    const long = started(narrow, { ...query, days: 300, replications: 60 }, network)
    expect(runs.cancel(long.id)).toBe(true)
    expect(runs.report(long.id)?.status).toBe('cancelled')
  })

  it('a run that was cancelled is started anew', async () => {
    const long = { ...query, days: 365, replications: 100 }
    const first = started(network, long)
    expect(runs.cancel(first.id)).toBe(true)
    expect(runs.report(first.id)?.status).toBe('cancelled')
    expect(runs.result(first.id)).toBeUndefined()
    const again = started(network, long)
    expect(['queued', 'running']).toContain(again.status)
    runs.cancel(again.id)
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
    await untilOver(id)
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
