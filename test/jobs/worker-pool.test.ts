import { afterEach, describe, expect, it, vi } from 'vitest'
import { prepareRun } from '#core/simulation/run-replications.ts'
import { parcelFigures } from '../../server/jobs/figures-parcel.ts'
import { parcelKey, parcelOf } from '../../server/jobs/network-parcel.ts'
import { createWorkerPool, type WorkerPool } from '../../server/jobs/worker-pool.ts'
import { heiheNetwork } from '../core/simulation/heihe-network.ts'

// A worker thread from source takes its time to open.
vi.setConfig({ testTimeout: 180_000 })

const network = heiheNetwork()
const parcel = parcelOf(network)
const key = parcelKey(parcel)
const worlds = new Map([[key, parcel]])
const query = { crossing: 'heihe-bridge', start: '2025-03-01', days: 5, replications: 1, seed: 1 }
const piece = (changed: Partial<typeof query>) => ({ world: key, query: { ...query, ...changed }, replication: 0 })
// Nobody waits for it: ten years of trucks and buses.
const endless = piece({ days: 3_650 })

let pool: WorkerPool
afterEach(() => pool.close())

describe('threads that share the pieces of a job', () => {
  it('give outputs in the order of the pieces, though the first takes longest', async () => {
    pool = createWorkerPool({ workers: 2, memoryMb: 512 })
    const pieces = [200, 3, 2, 1].map((days) => piece({ days }))
    const outcome = await pool.run({ task: 'replication', worlds, pieces })
    expect(outcome).toEqual({ kind: 'done', outputs: pieces.map((each) => parcelFigures(prepareRun(network, each.query).replicate(0))) })
  })

  it('leave a job that is cancelled at once, and serve the next on the same thread', async () => {
    pool = createWorkerPool({ workers: 1, memoryMb: 512 })
    const abort = new AbortController()
    const shares: number[] = []
    const first = pool.run({ task: 'replication', worlds, pieces: [endless], signal: abort.signal, progress: (share) => shares.push(share) })
    const second = pool.run({ task: 'replication', worlds, pieces: [piece({})] })
    await expect.poll(() => shares.at(-1), { timeout: 20_000 }).toBeGreaterThan(0)
    abort.abort()
    expect(await first).toEqual({ kind: 'cancelled' })
    expect(await second).toMatchObject({ kind: 'done', outputs: [{ eventCount: expect.any(Number) }] })
    expect(await pool.run({ task: 'replication', worlds, pieces: [endless], signal: abort.signal })).toEqual({ kind: 'cancelled' })
  })

  it('end a job whose piece fails, with its message, and live on', async () => {
    pool = createWorkerPool({ workers: 2, memoryMb: 512 })
    const failed = await pool.run({ task: 'replication', worlds: new Map(), pieces: [endless, endless] })
    expect(failed).toMatchObject({ kind: 'failed', message: expect.stringContaining(`no network ${key}`) })
    expect(await pool.run({ task: 'replication', worlds, pieces: [piece({}), piece({})] })).toMatchObject({ kind: 'done' })
  })

  it('die of a heap that is too small: the job says so, and another thread takes the next job', async () => {
    pool = createWorkerPool({ workers: 1, memoryMb: 4 })
    for (const pieces of [[endless], [endless, endless]]) {
      expect(await pool.run({ task: 'replication', worlds, pieces })).toMatchObject({ kind: 'failed', message: expect.stringMatching(/memory/) })
    }
  })

  it('count jobs as cancelled when they are closed; nothing to do is done at once', async () => {
    pool = createWorkerPool({ workers: 1, memoryMb: 512 })
    expect(await pool.run({ task: 'replication', worlds, pieces: [] })).toEqual({ kind: 'done', outputs: [] })
    const [one, other] = [0, 1].map(() => pool.run({ task: 'replication', worlds, pieces: [endless] }))
    await pool.close()
    expect([await one, await other]).toEqual([{ kind: 'cancelled' }, { kind: 'cancelled' }])
  })
})
