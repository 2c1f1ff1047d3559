import type { NetworkParcel } from './network-parcel.ts'
import type { TaskName } from './tasks.ts'

/** One piece of a job. Only pieces that a thread does not know the networks of bring them. */
export interface WorkerRequest {
  readonly task: TaskName
  readonly input: unknown
  /** Which piece of the control this is. */
  readonly piece: number
  readonly control: SharedArrayBuffer
  readonly worlds: readonly (readonly [string, NetworkParcel])[]
  /** Keys of networks that will not be asked for again. */
  readonly forget: readonly string[]
}

/** `failed` is a bug of ours, with its stack; a fault of the query is an output. */
export type WorkerReply =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }
