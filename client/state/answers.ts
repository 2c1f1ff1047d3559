import { computed, effect, signal } from '@preact/signals'
import type { OwnRate } from '#core/journey/own-rate.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'
import { fetchRoutes } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import { ownRates, ratesForServer } from './own-rates.ts'
import { type PlanQuery, queryForServer, type ScenarioDraft, scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { reportReach } from './reach.ts'
import { plan, selectAlternative, view } from './store.ts'

/** Everything that an answer was asked with. */
export interface Asked {
  readonly query: PlanQuery
  readonly scenario: ScenarioDraft
  readonly ownRates: readonly OwnRate[]
}

/** The question of an answer for the server: a quote or a sweep is of that question, never of a newer one. */
export const questionForServer = ({ query, ownRates: rates }: Asked): Record<string, unknown> => ({ ...queryForServer(query), ...ratesForServer(rates) })

/** The last answer stays, marked as old, until the next is there: it is never shown under a new question's name. */
export interface AnswerState {
  readonly answer: RouteAnswer | null
  /** Question and scenario that `answer` belongs to. */
  readonly asked: Asked | null
  readonly waiting: boolean
  readonly problem: Problem | null
}

const quietMilliseconds = 200
const retryMilliseconds = 4_000

export const answerState = signal<AnswerState>({ answer: null, asked: null, waiting: true, problem: null })
/** True once an answer takes longer than a reader would notice. */
export const answerIsSlow = signal(false)

export type TabFamily = 'all' | 'rail' | 'road' | 'river' | 'mixed'
export const familyTab = signal<TabFamily>('all')

/** Tab that an alternative is filed under; a route by sea always starts or ends on land, so it counts as mixed. */
export const tabOf = ({ family }: Alternative): Exclude<TabFamily, 'all'> => (family === 'sea' ? 'mixed' : family)

export const shownAlternatives = computed(() => {
  const alternatives = answerState.value.answer?.alternatives ?? []
  return familyTab.value === 'all' ? alternatives : alternatives.filter((alternative) => tabOf(alternative) === familyTab.value)
})

export const selected = computed((): Alternative | null => {
  const alternatives = answerState.value.answer?.alternatives ?? []
  return alternatives.find(({ id }) => id === view.value.alternative) ?? alternatives[0] ?? null
})

export function choose(alternative: Alternative): void {
  selectAlternative(alternative.id)
}

const retry = signal(0)

/** Asks the server whenever question, scenario or language change. */
export function answerQuestions(): void {
  effect(() => {
    void retry.value
    const { query, scenario } = plan.value
    const tongue = language.value
    const asked: Asked = { query, scenario, ownRates: ownRates.value }
    const abort = new AbortController()
    if (query.from === '' || query.to === '') {
      answerState.value = { answer: null, asked: null, waiting: false, problem: null }
      return
    }
    const slow = setTimeout(() => {
      answerIsSlow.value = true
    }, quietMilliseconds)
    let again: ReturnType<typeof setTimeout> | undefined
    answerState.value = { ...answerState.peek(), waiting: true }
    fetchRoutes(questionForServer(asked), scenarioForServer(scenario), tongue, abort.signal)
      .then((reply) => {
        const reached = reply.ok || reply.problem.kind !== 'unreachable'
        reportReach(reached)
        if (!reached)
          again = setTimeout(() => {
            retry.value++
          }, retryMilliseconds)
        answerState.value = reply.ok
          ? { answer: reply.value, asked, waiting: false, problem: null }
          : { ...answerState.peek(), waiting: false, problem: reply.problem }
        answerIsSlow.value = false
        clearTimeout(slow)
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error
      })
    return () => {
      clearTimeout(slow)
      clearTimeout(again)
      answerIsSlow.value = false
      abort.abort()
    }
  })
}
