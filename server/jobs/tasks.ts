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

/** Tasks by name; each brings its code when it is first asked for, so that a thread loads what it does and no more. */
export const tasks = {
  lanes: async () => (await import('./tasks/lanes-task.ts')).lanesTask,
  settle: async () => (await import('./tasks/settle-task.ts')).settleTask,
  networkReplication: async () => (await import('./tasks/network-replication-task.ts')).networkReplicationTask,
  replication: async () => (await import('./tasks/replication-task.ts')).replicationTask,
  trace: async () => (await import('./tasks/trace-task.ts')).traceTask,
  runResult: async () => (await import('./tasks/run-result-task.ts')).runResultTask,
} as const

export type TaskName = keyof typeof tasks
type TaskOf<Name extends TaskName> = Awaited<ReturnType<(typeof tasks)[Name]>>
export type TaskInput<Name extends TaskName> = Parameters<TaskOf<Name>>[0]
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<TaskOf<Name>>>
