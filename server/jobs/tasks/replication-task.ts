import type { SimulationQuery } from '#core/simulation/result.ts'
import { type FiguresParcel, parcelFigures } from '../figures-parcel.ts'
import { preparedRun } from '../prepared-runs.ts'
import type { Task } from '../task.ts'

interface ReplicationInput {
  /** Key of the network. */
  readonly world: string
  readonly query: SimulationQuery
  readonly replication: number
}

/** One replication of a crossing; the same bytes on any thread. */
export const replicationTask: Task<ReplicationInput, FiguresParcel> = ({ world: key, query, replication }, { world, progress, cancelled }) =>
  parcelFigures(preparedRun(world(key), query, null, { cancelled }).replicate(replication, { progress, cancelled }))
