import type { Network } from '#core/network/network.ts'

/** What a task may ask of the thread it runs on. */
interface TaskContext {
  /** A network of the job by its key, built once on this thread and kept for the pieces to come. */
  world(key: string): Network
  /** Share of the piece that is done, 0 to 1. */
  progress(share: number): void
  /** True once nobody wants the result any more; a piece that looks throws then, whatever it likes. */
  cancelled(): boolean
}

/** One kind of work on a worker thread. Input and output are plain data, as structured cloning takes them. */
export type Task<Input, Output> = (input: Input, context: TaskContext) => Output | Promise<Output>
