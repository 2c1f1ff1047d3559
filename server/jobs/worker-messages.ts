import type { SimulationJob, SimulationOutcome } from './simulation-job.ts'

export interface WorkerRequest {
  readonly id: string
  readonly job: SimulationJob
  readonly control: SharedArrayBuffer
}

/** `failed` is a bug of ours, with its stack; a fault of the query is an outcome. */
export type WorkerReply =
  | { readonly id: string; readonly kind: 'done'; readonly outcome: SimulationOutcome }
  | { readonly id: string; readonly kind: 'cancelled' }
  | { readonly id: string; readonly kind: 'failed'; readonly message: string }
