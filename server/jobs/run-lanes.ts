import type { BatchTables } from '#core/appraisal/batch-tables.ts'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import { rateSheetOf } from '#core/appraisal/rate-sheet.ts'
import type { OwnRate } from '#core/cost/own-rates.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { parcelKey, parcelOf } from './network-parcel.ts'
import type { PoolJob, PoolOutcome, WorkerPool } from './worker-pool.ts'

/** Lanes that a thread takes at once: few enough that all threads end together, many enough that neighbours share their work. */
const lanesPerPiece = 8

export interface LanesRun {
  readonly network: Network
  readonly lanes: readonly Lane[]
  /** What the lanes were read with, to be listed beside their answers. */
  readonly ownRates: readonly OwnRate[]
  readonly language: Language
  /** Whether the answers themselves are wanted, and not their rows alone. */
  readonly keepsAnswers: boolean
}

export interface LanesOutcome {
  readonly tables: BatchTables
  /** One a lane in their order, null where the row is at fault; empty where they were not kept. */
  readonly answers: readonly (RouteAnswer | null)[]
}

/** The lanes of a sheet shared among the threads of a pool; the same bytes on any number of them. */
export async function runLanes(
  pool: WorkerPool,
  { network, lanes, ownRates, language, keepsAnswers }: LanesRun,
  hooks: Pick<PoolJob<'lanes'>, 'started' | 'progress' | 'signal'> = {},
): Promise<PoolOutcome<LanesOutcome>> {
  const parcel = parcelOf(network)
  const world = parcelKey(parcel)
  const outcome = await pool.run({
    task: 'lanes',
    worlds: new Map([[world, parcel]]),
    pieces: piecesOf(lanes).map((piece) => ({ world, lanes: piece, language, keepsAnswers })),
    ...hooks,
  })
  if (outcome.kind !== 'done') return outcome
  const tables = { ...joined(outcome.outputs.map((output) => output.tables)), rates: ownRates.length === 0 ? [] : rateSheetOf(ownRates, language) }
  return { kind: 'done', outputs: [{ tables, answers: outcome.outputs.flatMap(({ answers }) => answers) }] }
}

const piecesOf = (lanes: readonly Lane[]): readonly (readonly Lane[])[] =>
  Array.from({ length: Math.ceil(lanes.length / lanesPerPiece) }, (_, piece) => lanes.slice(piece * lanesPerPiece, (piece + 1) * lanesPerPiece))

/** Tables of the pieces under the titles of the first. */
function joined(tables: readonly BatchTables[]): Pick<BatchTables, 'answers' | 'faults'> {
  const rowsOf = (name: 'answers' | 'faults') => tables.flatMap((table, index) => (index === 0 ? table[name] : table[name].slice(1)))
  return { answers: rowsOf('answers'), faults: rowsOf('faults') }
}
