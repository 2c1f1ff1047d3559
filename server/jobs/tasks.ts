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
