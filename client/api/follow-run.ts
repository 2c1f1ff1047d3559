import type { Language } from '#core/network/facts/places.ts'
import { type Reply, request } from './request.ts'
import type { SimulationJob } from './shapes.ts'

/** A stream that has said nothing for so long is held back by something between here and the server. */
const patienceMilliseconds = 4_000
const pollMilliseconds = { first: 60, most: 500 }

const isOver = ({ status }: SimulationJob): boolean => status !== 'queued' && status !== 'running'

/**
 * Follows a run until it is over, by the events that the server sends; where those break off or never come, by asking.
 * Rejects when `signal` aborts.
 */
export async function followRun(path: string, language: Language, signal: AbortSignal, onReport: (job: SimulationJob) => void): Promise<Reply<SimulationJob>> {
  const last = await lastOfEvents(path, signal, onReport)
  return last === null ? poll(path, language, signal, onReport) : { ok: true, value: last, headers: new Headers() }
}

/** The last report of the stream; null where the stream is of no use. */
function lastOfEvents(path: string, signal: AbortSignal, onReport: (job: SimulationJob) => void): Promise<SimulationJob | null> {
  if (typeof EventSource === 'undefined') return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const stream = new EventSource(`${path}/events`)
    const silence = setTimeout(() => end(null), patienceMilliseconds)
    const close = () => {
      clearTimeout(silence)
      signal.removeEventListener('abort', stop)
      stream.close()
    }
    const end = (job: SimulationJob | null) => {
      close()
      resolve(job)
    }
    const stop = () => {
      close()
      reject(signal.reason)
    }
    const hear = ({ data }: MessageEvent<string>) => {
      clearTimeout(silence)
      const job = JSON.parse(data) as SimulationJob
      onReport(job)
      if (isOver(job)) end(job)
    }
    signal.addEventListener('abort', stop)
    for (const name of ['progress', 'done', 'failed', 'cancelled']) stream.addEventListener(name, hear)
    // It would connect again by itself, and wait for the next change: asking is surer.
    stream.onerror = () => end(null)
  })
}

async function poll(path: string, language: Language, signal: AbortSignal, onReport: (job: SimulationJob) => void): Promise<Reply<SimulationJob>> {
  for (let wait = pollMilliseconds.first; ; wait = Math.min(wait * 1.5, pollMilliseconds.most)) {
    const job = await request<SimulationJob>(path, { language, signal })
    if (!job.ok) return job
    onReport(job.value)
    if (isOver(job.value)) return job
    await pause(wait, signal)
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', stop)
  })
