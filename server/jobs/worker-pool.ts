import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import { type JobControl, newControlMemory, openControl } from './job-control.ts'
import type { NetworkParcel } from './network-parcel.ts'
import { openWorker } from './open-worker.ts'
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

export interface PoolJob<Name extends TaskName> {
  readonly task: Name
  /** The networks that pieces name, by key; each thread gets each of them once. */
  readonly worlds: ReadonlyMap<string, NetworkParcel>
  /** Inputs of the task, one a piece. */
  readonly pieces: readonly TaskInput<Name>[]
  /** Called when a thread takes the first piece. */
  readonly started?: () => void
  /** Share done, 0 to 1, about four times a second. */
  readonly progress?: (share: number) => void
  readonly signal?: AbortSignal
  /** Threads end with the pieces of this job that they did, and give back their memory. */
  readonly endsThreads?: boolean
}

export type PoolOutcome<Output> =
  /** Outputs in the order of the pieces, whichever thread was first. */
  | { readonly kind: 'done'; readonly outputs: readonly Output[] }
  | { readonly kind: 'cancelled' }
  /** A bug, or a thread that ran out of memory; with its message. */
  | { readonly kind: 'failed'; readonly message: string }

export interface WorkerPool {
  readonly workers: number
  run<Name extends TaskName>(job: PoolJob<Name>): Promise<PoolOutcome<TaskOutput<Name>>>
  /** Stops all threads; jobs that are not done count as cancelled. */
  close(): Promise<void>
}

export interface PoolLimits {
  /** Threads at once; each is opened when there is work for it. As many as the machine runs at once where left out. */
  readonly workers?: number
  /** Heap of one thread, MB; one that needs more dies, and its job fails. 1,024 where left out. */
  readonly memoryMb?: number
  /**
   * Room of one thread for objects that have just been made, MB. A run makes next to none an event, and 12 cost it nothing
   * where this is left out; left to itself it grows to 48.
   */
  readonly nurseryMb?: number
}

/** One job whose pieces are out or wait for a thread. */
interface Batch {
  readonly job: PoolJob<TaskName>
  readonly memory: SharedArrayBuffer
  readonly control: JobControl
  readonly outputs: unknown[]
  readonly settle: (outcome: PoolOutcome<unknown>) => void
  next: number
  done: number
}

interface Slot {
  readonly thread: Worker
  /** Keys of the networks that the thread has, oldest first. */
  known: readonly string[]
  working: { readonly batch: Batch; readonly piece: number } | null
}

const progressMilliseconds = 250
/** A thread that has not seen in this time that it is cancelled is stopped. */
const patienceMilliseconds = 200
/** More would help nobody who shares the machine. */
const mostWorkers = 8
/** Networks kept by a thread: two sides of a comparison and those of the one before. */
const keptWorlds = 4

/** Threads that share the pieces of jobs: the first job first, its pieces in order, outputs in order too. */
export function createWorkerPool({ workers = Math.min(availableParallelism(), mostWorkers), memoryMb = 1024, nurseryMb = 12 }: PoolLimits = {}): WorkerPool {
  const batches = new Set<Batch>()
  const slots = new Set<Slot>()

  const end = (batch: Batch, outcome: PoolOutcome<unknown>): void => {
    if (!batches.delete(batch)) return
    batch.settle(outcome)
    if (outcome.kind !== 'done') recall(batch)
    dispatch()
  }

  /** Tells the threads of a batch that nobody waits, and stops those that do not hear it. */
  const recall = (batch: Batch): void => {
    Atomics.store(batch.control.cancelled, 0, 1)
    const isOut = (slot: Slot): boolean => slot.working?.batch === batch
    if (![...slots].some(isOut)) return
    setTimeout(() => {
      // Taken off the list first: its last word may still be on the way, and nothing more may be sent to it then.
      for (const slot of [...slots].filter(isOut)) {
        slots.delete(slot)
        void slot.thread.terminate()
      }
      dispatch()
    }, patienceMilliseconds)
  }

  const openSlot = (): Slot => {
    const slot: Slot = { thread: openWorker('pool-worker', memoryMb, nurseryMb), known: [], working: null }
    let reason = 'a worker thread ended before its work was done'
    slot.thread.on('message', (reply: WorkerReply) => receive(slot, reply))
    slot.thread.on('messageerror', (error) => receive(slot, { kind: 'failed', message: error.message }))
    slot.thread.on('error', (error) => {
      reason = error.stack ?? error.message
    })
    slot.thread.on('exit', () => {
      slots.delete(slot)
      if (slot.working !== null) end(slot.working.batch, { kind: 'failed', message: reason })
      dispatch()
    })
    slots.add(slot)
    return slot
  }

  const receive = (slot: Slot, reply: WorkerReply): void => {
    const { working } = slot
    slot.working = null
    if (working?.batch.job.endsThreads === true) {
      slots.delete(slot)
      void slot.thread.terminate()
    }
    // An idle thread must not keep a command from ending.
    slot.thread.unref()
    if (working !== null && batches.has(working.batch)) {
      const { batch, piece } = working
      if (reply.kind === 'failed') end(batch, reply)
      if (reply.kind === 'done') {
        batch.outputs[piece] = reply.output
        batch.control.progress[piece] = 1
        batch.done += 1
        if (batch.done === batch.outputs.length) end(batch, { kind: 'done', outputs: batch.outputs })
      }
    }
    dispatch()
  }

  const dispatch = (): void => {
    for (const batch of batches) {
      while (batch.next < batch.job.pieces.length) {
        const slot = [...slots].find(({ working }) => working === null) ?? (slots.size < workers ? openSlot() : null)
        if (slot === null) return
        send(slot, batch)
      }
    }
  }

  const send = (slot: Slot, batch: Batch): void => {
    const { task, worlds, pieces, started } = batch.job
    const piece = batch.next
    batch.next += 1
    slot.working = { batch, piece }
    const known = [...slot.known.filter((key) => !worlds.has(key)), ...worlds.keys()]
    const kept = Math.max(keptWorlds, worlds.size)
    const request: WorkerRequest = {
      task,
      input: pieces[piece],
      piece,
      control: batch.memory,
      worlds: [...worlds].filter(([key]) => !slot.known.includes(key)),
      forget: known.slice(0, -kept),
    }
    slot.known = known.slice(-kept)
    slot.thread.ref()
    slot.thread.postMessage(request)
    if (piece === 0) started?.()
  }

  const run = (job: PoolJob<TaskName>): Promise<PoolOutcome<unknown>> => {
    if (job.pieces.length === 0) return Promise.resolve({ kind: 'done', outputs: [] })
    if (job.signal?.aborted) return Promise.resolve({ kind: 'cancelled' })
    return new Promise((resolve) => {
      const memory = newControlMemory(job.pieces.length)
      const control = openControl(memory)
      const tell = () => job.progress?.(control.progress.reduce((sum, share) => sum + share, 0) / job.pieces.length)
      const timer = job.progress && setInterval(tell, progressMilliseconds)
      const cancel = (): void => end(batch, { kind: 'cancelled' })
      const settle = (outcome: PoolOutcome<unknown>): void => {
        clearInterval(timer)
        job.signal?.removeEventListener('abort', cancel)
        if (outcome.kind === 'done') job.progress?.(1)
        resolve(outcome)
      }
      const batch: Batch = { job, memory, control, outputs: new Array(job.pieces.length), settle, next: 0, done: 0 }
      job.signal?.addEventListener('abort', cancel)
      batches.add(batch)
      dispatch()
    })
  }

  return {
    workers,
    run: run as WorkerPool['run'],
    async close() {
      for (const batch of [...batches]) end(batch, { kind: 'cancelled' })
      await Promise.all([...slots].map(({ thread }) => thread.terminate()))
    },
  }
}
