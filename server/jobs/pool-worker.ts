import { parentPort } from 'node:worker_threads'
import type { Network } from '#core/network/network.ts'
import { openControl } from './job-control.ts'
import { openParcel } from './network-parcel.ts'
import type { Task } from './task.ts'
import { tasks } from './tasks.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

// Entry of a thread of the pool: one piece a message, one reply each.
const worlds = new Map<string, () => Network>()

parentPort?.on('message', async (request: WorkerRequest) => {
  const { progress, cancelled } = openControl(request.control)
  const isCancelled = (): boolean => Atomics.load(cancelled, 0) === 1
  parentPort?.postMessage(await replyTo(request, progress, isCancelled))
})

async function replyTo({ task, input, piece, worlds: brought, forget }: WorkerRequest, shares: Float64Array, cancelled: () => boolean): Promise<WorkerReply> {
  try {
    for (const key of forget) worlds.delete(key)
    for (const [key, parcel] of brought)
      worlds.set(
        key,
        once(() => openParcel(parcel)),
      )
    if (cancelled()) return { kind: 'cancelled' }
    const run = (await tasks[task]()) as Task<unknown, unknown>
    const output = await run(input, {
      world(key) {
        const world = worlds.get(key)
        if (world === undefined) throw new Error(`no network ${key} was sent to this thread`)
        return world()
      },
      progress: (share) => {
        shares[piece] = share
      },
      cancelled,
    })
    return { kind: 'done', output }
  } catch (error) {
    if (cancelled()) return { kind: 'cancelled' }
    return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
