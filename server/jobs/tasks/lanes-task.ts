import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { type BatchTables, batchTables } from '#core/appraisal/batch-tables.ts'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import { boundedCache } from '#core/bounded-cache.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { SimulatedWaits } from '#core/journey/simulated-waits.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import type { Task } from '../task.ts'

/** Some lanes of a sheet, and the key of the network that they are asked of. */
export interface LanesInput {
  readonly world: string
  readonly lanes: readonly Lane[]
  readonly language: Language
  /** Whether the answers themselves are wanted, and not their rows alone. */
  readonly keepsAnswers: boolean
}

/** What a lane came to. */
export interface LaneOutcome {
  /** Its rows, without titles. */
  readonly rows: Pick<BatchTables, 'answers' | 'faults'>
  /** Null where the row is at fault, or the answers themselves are not wanted. */
  readonly answer: RouteAnswer | null
}

/** Years of simulated waits that a thread keeps for the lanes to come: few lanes are of different years. */
const keptWaits = 32
const waits = boundedCache<SimulatedWaits>(keptWaits)

/** Lanes answered one after another; the rows of their tables are kept, and the answers where they are wanted. */
export const lanesTask: Task<LanesInput, readonly LaneOutcome[]> = ({ world, lanes, language, keepsAnswers }, { world: networkOf, progress, cancelled }) => {
  const network = networkOf(world)
  // Lanes of one question come one after another.
  let last: { readonly asked: string; readonly answer: RouteAnswer } | null = null
  const answerTo = (query: RouteQuery): RouteAnswer => {
    const asked = JSON.stringify(query)
    if (last?.asked !== asked) last = { asked, answer: answerQuestion(network, query, language, waits) }
    return last.answer
  }
  return lanes.map((lane, index) => {
    if (cancelled()) throw new Error('cancelled')
    const answer = lane.query.ok ? answerTo(lane.query.value) : null
    const { answers, faults } = batchTables([{ lane, answer }], network, language)
    progress((index + 1) / lanes.length)
    return { rows: { answers: answers.slice(1), faults: faults.slice(1) }, answer: keepsAnswers ? answer : null }
  })
}
