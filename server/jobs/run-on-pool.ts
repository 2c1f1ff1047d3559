import { precisionOfAll } from '#core/simulation/reached-precision.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { phaseAt, type RunCourse, type RunPhase, runCourse } from '#core/simulation/run-course.ts'
import { nextCount } from '#core/simulation/statistics/stop-rule.ts'
import type { FiguresParcel } from './figures-parcel.ts'
import { parcelKey, parcelOf } from './network-parcel.ts'
import type { SettledRun } from './settled-run.ts'
import type { SimulationJob, SimulationOutcome } from './simulation-job.ts'
import type { PoolJob, PoolOutcome, WorkerPool } from './worker-pool.ts'

export interface RunOnPoolHooks {
  /** Called when a thread takes the first piece. */
  readonly started?: () => void
  /** Share done, 0 to 1, about four times a second, and what is being done. */
  readonly progress?: (share: number, phase: RunPhase) => void
  /** What a whole run stands on, once for each network, for whoever plays it back. */
  readonly settled?: (runs: readonly SettledRun[]) => void
  readonly signal?: AbortSignal
}

/** What all parts of a job share. */
interface Shared {
  readonly worlds: PoolJob<'runResult'>['worlds']
  readonly keys: readonly string[]
  readonly query: SimulationQuery
  readonly signal: Pick<PoolJob<'runResult'>, 'signal'>
}

/**
 * A simulation with its replications shared among the threads of a pool and put together in their order: the same bytes on
 * one thread and on any number. A whole run first settles the shares of its ways, once for each network; replications then
 * need neither network nor ways.
 */
export async function runOnPool(pool: WorkerPool, { networks, query }: SimulationJob, hooks: RunOnPoolHooks = {}): Promise<PoolOutcome<SimulationOutcome>> {
  const parcels = networks.map(parcelOf)
  const keys = parcels.map(parcelKey)
  const { signal } = hooks
  const shared: Shared = { worlds: new Map(parcels.map((parcel) => [parcelKey(parcel), parcel])), keys, query, signal: signal ? { signal } : {} }
  const course = runCourse(query, pool.workers / networks.length)
  const settled = query.crossing === null ? await settle(pool, shared, course, hooks) : null
  if (settled !== null && settled.kind !== 'done') return settled
  if (settled !== null) hooks.settled?.(settled.outputs)
  const made = await replicate(pool, shared, settled?.outputs ?? null, course, hooks)
  if (made.kind !== 'done') return made
  const runs = keys.map((world, index) => ({ world, settled: settled?.outputs[index] ?? null, parts: made.outputs[index] ?? [] }))
  const outcome = await pool.run({ task: 'runResult', ...shared.signal, worlds: shared.worlds, pieces: [{ runs, query }], endsThreads: settled !== null })
  const [document] = outcome.kind === 'done' ? outcome.outputs : []
  if (outcome.kind !== 'done') return outcome
  if (document === undefined) return { kind: 'failed', message: 'a run ended without its document' }
  hooks.progress?.(1, 'replicate')
  return { kind: 'done', outputs: [document] }
}

/** Search and pilot runs take several times the memory of replications: their threads end with them. */
function settle(pool: WorkerPool, { worlds, keys, query, signal }: Shared, course: RunCourse, { started, progress }: RunOnPoolHooks) {
  progress?.(0, phaseAt(course, 0))
  return pool.run({
    task: 'settle',
    ...signal,
    worlds,
    pieces: keys.map((world) => ({ world, query })),
    endsThreads: true,
    ...(started && { started }),
    ...(progress && { progress: (share) => tell(progress, course, share * course.settled) }),
  })
}

/** Replications, network by network, as many as were asked for or as the wanted precision takes. */
async function replicate(
  pool: WorkerPool,
  { worlds, keys, query, signal }: Shared,
  settled: readonly SettledRun[] | null,
  course: RunCourse,
  { started, progress }: RunOnPoolHooks,
): Promise<PoolOutcome<readonly FiguresParcel[]>> {
  const parts = keys.map((): FiguresParcel[] => [])
  let made = 0
  const reached = (): number | null => (made === 0 ? null : precisionOfAll(parts))
  for (let count = nextCount(query, made, reached()); count > made; count = nextCount(query, made, reached())) {
    const from = made
    const numbers = Array.from({ length: count - from }, (_, index) => from + index)
    const done = (share: number): number => ((from + share * (count - from)) / query.replications) * shareOfRuns
    const common = {
      ...signal,
      ...(settled === null && from === 0 && started && { started }),
      ...(progress && { progress: (share: number) => tell(progress, course, course.settled + (1 - course.settled) * done(share)) }),
    }
    const outcome =
      settled === null
        ? await pool.run({
            task: 'replication',
            ...common,
            worlds,
            pieces: numbers.flatMap((replication) => keys.map((world) => ({ world, query, replication }))),
          })
        : await pool.run({
            task: 'networkReplication',
            ...common,
            worlds: new Map(),
            pieces: numbers.flatMap((replication) => settled.map(({ key, run }) => ({ settled: { key, run }, replication }))),
          })
    if (outcome.kind !== 'done') return outcome
    outcome.outputs.forEach((figures, index) => {
      parts[index % parts.length]?.push(figures)
    })
    made = count
  }
  return { kind: 'done', outputs: parts }
}

const tell = (progress: (share: number, phase: RunPhase) => void, course: RunCourse, share: number): void => progress(share, phaseAt(course, share))

/** Putting the document together takes the rest. */
const shareOfRuns = 0.99
