import type { DraftAlternative } from './alternative.ts'
import { byObjective } from './by-objective.ts'
import { type Candidate, sharedShare } from './candidate.ts'
import type { JourneyContext } from './journey-context.ts'

/** A mode that carries the load no farther than both of these, in km and as a share of the way, is a shuttle between two terminals. */
const shuttleKm = 100
const shuttleShare = 0.03
/** Beside the shuttle, so much of the way is one and the same train, truck or ship. */
const sameWayShare = 0.97

export interface DrawnCandidate {
  readonly candidate: Candidate
  readonly draft: DraftAlternative
}

/**
 * Of the ways drawn, those that are another one with a shuttle put in (the same train, but by truck from Brest to
 * Malaszewicze), that are worse than it by the objective as priced and drawn, and the best of all by nothing: to a
 * reader they are one route shown twice. The best by cost, by time and by emissions always stays, so that avoiding
 * the place of the shuttle cannot bring up something cheaper.
 */
export function idleShuttles(context: JourneyContext, drawn: readonly DrawnCandidate[]): readonly Candidate[] {
  const ordered = byObjective(
    context,
    drawn.map(({ draft }) => draft),
  )
  const rankOf = ({ draft }: DrawnCandidate): number => ordered.indexOf(draft)
  const best = new Set([
    ordered[0],
    leastBy(ordered, ({ cost }) => cost.amountMinor),
    leastBy(ordered, ({ days }) => days.p50),
    leastBy(ordered, ({ co2eKg }) => co2eKg),
  ])
  return drawn
    .filter((one) => !best.has(one.draft) && drawn.some((other) => rankOf(other) < rankOf(one) && onlyAddsShuttle(one.candidate, other.candidate)))
    .map(({ candidate }) => candidate)
}

function leastBy(drafts: readonly DraftAlternative[], value: (draft: DraftAlternative) => number): DraftAlternative | undefined {
  return [...drafts].sort((left, right) => value(left) - value(right))[0]
}

/** A ferry that takes the whole vehicle adds no handover: it is a way to cross, not a shuttle. */
function onlyAddsShuttle(candidate: Candidate, other: Candidate): boolean {
  const added = candidate.families.filter((family) => !other.families.includes(family))
  const longestKm = Math.min(shuttleKm, shuttleShare * candidate.totalKm)
  return (
    added.length > 0 &&
    other.families.every((family) => candidate.families.includes(family)) &&
    candidate.handovers > other.handovers &&
    added.every((family) => (candidate.familyKm.get(family) ?? 0) <= longestKm) &&
    sharedShare(candidate, other) >= sameWayShare
  )
}
