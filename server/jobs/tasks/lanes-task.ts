import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { type BatchTables, batchTables } from '#core/appraisal/batch-tables.ts'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import { boundedCache } from '#core/bounded-cache.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import type { SimulatedWaits } from '#core/routing/waits.ts'
import type { Task } from '../tasks.ts'

/** Some lanes of a sheet, and the key of the network that they are asked of. */
export interface LanesInput {
  readonly world: string
  readonly lanes: readonly Lane[]
  readonly language: Language
  /** Whether the answers themselves are wanted, and not their rows alone. */
  readonly keepsAnswers: boolean
}

export interface LanesOutput {
  readonly tables: BatchTables
  /** Empty where they are not kept. */
  readonly answers: readonly (RouteAnswer | null)[]
}

/** Years of simulated waits that a thread keeps for the lanes to come: few lanes are of different years. */
const keptWaits = 32
const waits = boundedCache<SimulatedWaits>(keptWaits)

/** Lanes answered one after another; the rows of their tables are kept, and the answers where they are wanted. */
export const lanesTask: Task<LanesInput, LanesOutput> = ({ world, lanes, language, keepsAnswers }, { world: networkOf, progress, cancelled }) => {
  const network = networkOf(world)
  const titles = batchTables([], network, language)
  const [answers, faults] = [[...titles.answers], [...titles.faults]]
  const kept: (RouteAnswer | null)[] = []
  for (const [index, lane] of lanes.entries()) {
    if (cancelled()) throw new Error('cancelled')
    const answer = lane.query.ok ? answerQuestion(network, lane.query.value, language, waits) : null
    const own = batchTables([{ lane, answer }], network, language)
    if (keepsAnswers) kept.push(answer)
    answers.push(...own.answers.slice(1))
    faults.push(...own.faults.slice(1))
    progress((index + 1) / lanes.length)
  }
  return { tables: { answers, faults, rates: [] }, answers: kept }
}
