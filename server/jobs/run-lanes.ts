import { type BatchTables, batchTables } from '#core/appraisal/batch-tables.ts'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import { rateSheetOf } from '#core/appraisal/rate-sheet.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { parcelKey, parcelOf } from './network-parcel.ts'
import type { LaneOutcome } from './tasks/lanes-task.ts'
import type { PoolJob, PoolLimits, PoolOutcome, WorkerPool } from './worker-pool.ts'

/** Lanes that a thread takes at once: few enough that all threads end together, many enough that neighbours share their work. */
const lanesPerPiece = 8

/** An answer makes and drops objects by the million: with the nursery of a run it takes a tenth longer. */
export const laneThreads: PoolLimits = { nurseryMb: 64 }

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
  const order = neighboursTogether(lanes)
  const outcome = await pool.run({
    task: 'lanes',
    worlds: new Map([[world, parcel]]),
    pieces: piecesOf(order).map((piece) => ({ world, lanes: piece.map((index) => lanes[index] as Lane), language, keepsAnswers })),
    ...hooks,
  })
  if (outcome.kind !== 'done') return outcome
  const found: LaneOutcome[] = new Array(lanes.length)
  for (const [at, each] of outcome.outputs.flat().entries()) found[order[at] as number] = each
  const titles = batchTables([], network, language)
  const tables = {
    answers: [...titles.answers, ...found.flatMap(({ rows }) => rows.answers)],
    faults: [...titles.faults, ...found.flatMap(({ rows }) => rows.faults)],
    rates: ownRates.length === 0 ? [] : rateSheetOf(ownRates, language),
  }
  return { kind: 'done', outputs: [{ tables, answers: keepsAnswers ? found.map(({ answer }) => answer) : [] }] }
}

/**
 * Indexes of the lanes, those of one day and load together, by their ends within: a thread keeps the network of a few loads
 * at a time, and the same question is answered once.
 */
function neighboursTogether(lanes: readonly Lane[]): readonly number[] {
  const keys = lanes.map(({ query }) => {
    if (!query.ok) return ''
    // Own rates are those of the whole sheet.
    const { from, to, ownRates: _, ...load } = query.value
    return JSON.stringify([load, from, to])
  })
  return [...lanes.keys()].sort((left, right) => {
    const [first, second] = [keys[left] as string, keys[right] as string]
    return first < second ? -1 : first > second ? 1 : left - right
  })
}

const piecesOf = (order: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(order.length / lanesPerPiece) }, (_, piece) => order.slice(piece * lanesPerPiece, (piece + 1) * lanesPerPiece))
