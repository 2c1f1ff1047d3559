import type { Alternative } from '../routing/answer.ts'

/**
 * The best other alternative that passes none of the crossings of this one; where all share one (every rail way into
 * the EU may pass Brest), the best of those that share fewest. Null where none passes another crossing.
 */
export function planB(
  chosen: Alternative,
  alternatives: readonly Alternative[],
): { readonly alternative: Alternative; readonly shared: readonly string[] } | null {
  const candidates = alternatives
    .filter((other) => other.id !== chosen.id && differs(chosen, other))
    .map((alternative) => ({ alternative, shared: alternative.crossings.filter((crossing) => chosen.crossings.includes(crossing)) }))
  return candidates.sort((left, right) => left.shared.length - right.shared.length)[0] ?? null
}

/** Some border or sea passage that the other does not need. */
const differs = (chosen: Alternative, other: Alternative): boolean =>
  chosen.crossings.some((crossing) => !other.crossings.includes(crossing)) || (chosen.crossings.length === 0 && other.modes.join() !== chosen.modes.join())
