import type { Alternative } from '#core/routing/answer.ts'

export const mostCompared = 4

/** Alternatives of the answer by the ids, in their order; one alone gets the best beside it, none stands for the first four. */
export function sideBySide(alternatives: readonly Alternative[], ids: readonly string[]): readonly Alternative[] {
  const chosen = ids.map((id) => alternatives.find((alternative) => alternative.id === id)).filter((found) => found !== undefined)
  if (chosen.length === 0) return alternatives.slice(0, mostCompared)
  return chosen.length > 1 ? chosen : [...chosen, ...alternatives.filter((other) => other !== chosen[0]).slice(0, 1)]
}
