import { computed, signal } from '@preact/signals'
import type { Alternative } from '#core/routing/answer.ts'
import { answerState } from './answers.ts'

const mostCompared = 4
const chosenIds = signal<readonly string[]>([])

/** Alternatives set side by side: those chosen, else the first four of the answer. */
export const compared = computed((): readonly Alternative[] => {
  const alternatives = answerState.value.answer?.alternatives ?? []
  const chosen = alternatives.filter(({ id }) => chosenIds.value.includes(id))
  return chosen.length > 0 ? chosen : alternatives.slice(0, mostCompared)
})

export const isCompared = (id: string): boolean => chosenIds.value.includes(id)

export function toggleCompared(id: string): void {
  chosenIds.value = isCompared(id) ? chosenIds.value.filter((other) => other !== id) : [...chosenIds.value, id].slice(-mostCompared)
}
