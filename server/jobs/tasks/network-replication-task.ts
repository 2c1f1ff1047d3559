import { replicateNetwork } from '#core/simulation/network/replicate-network.ts'
import { type FiguresParcel, parcelFigures } from '../figures-parcel.ts'
import { openRun, type SettledRun } from '../settled-run.ts'
import type { Task } from '../task.ts'

interface NetworkReplicationInput {
  readonly settled: Pick<SettledRun, 'key' | 'run'>
  readonly replication: number
}

/** One replication of a whole run; the same bytes on any thread. */
export const networkReplicationTask: Task<NetworkReplicationInput, FiguresParcel> = ({ settled, replication }, { progress, cancelled }) =>
  parcelFigures(replicateNetwork(openRun(settled), replication, { progress, cancelled }))
