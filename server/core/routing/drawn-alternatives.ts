import { alternativeOf, type DraftAlternative } from './alternative.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, chooseAlternatives, rankCandidates } from './choose-alternatives.ts'
import { idleShuttles } from './idle-shuttles.ts'
import type { JourneyContext } from './journey-context.ts'
import { searchSpaces, searchWithout } from './search-space.ts'
import { journeyTimes } from './uncertainty.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/** A route that was not chosen takes the place of the last that only fills one, where nine journeys in ten end this much sooner than by any that was. */
const surerShare = 0.95
/** Of those that would have come next, so many are drawn to see whether one is surer. */
const reservesDrawn = 3

/** The alternatives of the answer, drawn and priced, in no order. */
export function drawnAlternatives(context: JourneyContext, weighed: WeighedGraph, candidates: readonly Candidate[]): readonly DraftAlternative[] {
  const known = new Map<Candidate, DraftAlternative>()
  const drawn = (candidate: Candidate): DraftAlternative => {
    const draft = known.get(candidate) ?? alternativeOf(candidate)
    known.set(candidate, draft)
    return draft
  }
  const { chosen, fillers, reserves } = choiceWithoutShuttles(context, weighed, candidates, drawn)
  const drafts = chosen.map(drawn)
  const last = fillers.at(-1)
  if (last === undefined) return drafts
  // Most reserves stay what they are: only the one that takes a place is priced.
  const [surest] = reserves
    .slice(0, reservesDrawn)
    .map((candidate) => {
      const times = journeyTimes(candidate.context, candidate.steps, candidate.options)
      return { candidate, times, p90: times.daysFromReady.p90 }
    })
    .sort((left, right) => left.p90 - right.p90)
  if (surest === undefined || drafts.some(({ daysFromReady }) => surest.p90 > surerShare * daysFromReady.p90)) return drafts
  return drafts.map((draft, index) => (chosen[index] === last ? alternativeOf(surest.candidate, surest.times) : draft))
}

/** Chosen anew, as long as a way turns out to be another one with an idle shuttle put in: each time there is at least one way less. */
function choiceWithoutShuttles(
  context: JourneyContext,
  weighed: WeighedGraph,
  candidates: readonly Candidate[],
  drawn: (candidate: Candidate) => DraftAlternative,
): Choice {
  const { modes, objective, alternatives } = context.query
  let ranked = rankCandidates(candidates, objective)
  const overOthers = overOtherBorders(context, weighed, ranked)
  for (;;) {
    const choice = chooseAlternatives(ranked, overOthers, modes, objective, alternatives)
    const idle = idleShuttles(
      context,
      choice.chosen.map((candidate) => ({ candidate, draft: drawn(candidate) })),
    )
    const rest = ranked.filter((candidate) => !idle.includes(candidate))
    if (rest.length === ranked.length) return choice
    ranked = rest
  }
}

/** The best way that shares no border with the best of all: searched for on its own, since those at hand mostly share one. */
function overOtherBorders(context: JourneyContext, weighed: WeighedGraph, ranked: readonly Candidate[]): Candidate | null {
  const [best] = ranked
  if (best === undefined || best.borders.length === 0) return null
  const borders = new Set(best.borders)
  const { modes, objective } = context.query
  const weight = objective === 'time' ? 'generalised' : objective
  const found = searchSpaces(modes)
    .filter(({ isWidest }) => isWidest)
    .flatMap((space) => searchWithout(context, weighed, space, weight, borders) ?? [])
  const known = ranked.find((candidate) => !candidate.borders.some((border) => borders.has(border)))
  return rankCandidates([...found, ...(known === undefined ? [] : [known])], objective)[0] ?? null
}
