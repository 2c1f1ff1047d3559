import { afterEach, describe, expect, it, vi } from 'vitest'
import { followRun } from '../../../client/api/follow-run.ts'
import type { SimulationJob } from '../../../client/api/shapes.ts'

/** A stream that a test speaks through. */
class Stream extends EventTarget {
  static last: Stream
  isClosed = false
  onerror: (() => void) | null = null
  readonly url: string
  constructor(url: string) {
    super()
    this.url = url
    Stream.last = this
  }
  close(): void {
    this.isClosed = true
  }
  tell(name: string, job: SimulationJob): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(job) }))
  }
}

const path = '/api/v1/simulations/simulation-7'
const job = (status: SimulationJob['status'], progress: number): SimulationJob => ({ id: 'simulation-7', status, progress })
const answering = (...jobs: readonly SimulationJob[]) => {
  const left = [...jobs]
  const fetched = vi.fn(async (_path: string) => new Response(JSON.stringify(left.length > 1 ? left.shift() : left[0])))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a run that is followed', () => {
  it('is told by the events of the server to its end, without being asked for once', async () => {
    vi.stubGlobal('EventSource', Stream)
    const fetched = answering(job('running', 0))
    const shares: number[] = []
    const followed = followRun(path, 'en', new AbortController().signal, ({ progress }) => shares.push(progress))
    Stream.last.tell('progress', job('running', 0.25))
    Stream.last.tell('progress', job('running', 0.5))
    Stream.last.tell('done', job('done', 1))
    expect(await followed).toMatchObject({ ok: true, value: { status: 'done' } })
    expect([shares, Stream.last.url, Stream.last.isClosed]).toEqual([[0.25, 0.5, 1], `${path}/events`, true])
    expect(fetched).not.toHaveBeenCalled()
  })

  it('is asked for where the stream breaks off on its way', async () => {
    vi.stubGlobal('EventSource', Stream)
    const fetched = answering(job('running', 0.7), job('done', 1))
    const shares: number[] = []
    const followed = followRun(path, 'ru', new AbortController().signal, ({ progress }) => shares.push(progress))
    Stream.last.tell('progress', job('running', 0.25))
    Stream.last.onerror?.()
    expect(await followed).toMatchObject({ ok: true, value: { status: 'done' } })
    expect(shares).toEqual([0.25, 0.7, 1])
    expect(Stream.last.isClosed).toBe(true)
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('is asked for where the stream is held back and says nothing', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', Stream)
    answering(job('done', 1))
    const followed = followRun(path, 'zh', new AbortController().signal, () => undefined)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await followed).toMatchObject({ ok: true, value: { status: 'done' } })
    expect(Stream.last.isClosed).toBe(true)
  })

  it('is let go of at once by whoever stops it, with its stream', async () => {
    vi.stubGlobal('EventSource', Stream)
    const abort = new AbortController()
    const followed = followRun(path, 'en', abort.signal, () => undefined)
    abort.abort()
    await expect(followed).rejects.toThrow()
    expect(Stream.last.isClosed).toBe(true)
  })
})
