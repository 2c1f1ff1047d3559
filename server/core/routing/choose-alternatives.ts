import type { Objective } from '../journey/query.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import { type Candidate, sharedShare } from './candidate.ts'

/** Two routes over the same crossings are different only where they share less of their way than this. */
const sameCrossingsShare = 0.7
/** Routes by the same modes over different crossings, where the crossings are neighbours. */
const otherCrossingsShare = 0.97
/** A route that nobody asked for by mode may be this much worse than the best of its kind, and than the best of all. */
const detourFactor = 1.6
const farDetourFactor = 2.5

/** The cheapest, fastest or cleanest is worth a place of its own where it is this much better than what is shown already. */
const tellingShare = 0.95

const measures: Readonly<Record<Objective, (candidate: Candidate) => number>> = {
  cost: (candidate) => candidate.costEur,
  time: (candidate) => candidate.hours,
  co2e: (candidate) => candidate.co2eKg,
  generalised: (candidate) => candidate.generalisedEur,
}

/** Whether a route answers for a family: rail and road alone, river wherever a ferry or barge carries the load, sea where a ship carries it abroad. */
export function answersFor(candidate: Candidate, family: ModeFamily): boolean {
  if (candidate.family === family) return true
  if (family === 'sea') return candidate.shipsAbroad
  return family === 'river' && candidate.families.includes('river')
}

/** Candidates that are worth showing, best first by the objective. */
export function rankCandidates(candidates: readonly Candidate[], objective: Objective): readonly Candidate[] {
  const value = measures[objective]
  const alike = new Map<string, Candidate[]>()
  const crossingsOf = ({ crossings }: Candidate): string => crossings.join()
  for (const candidate of candidates) {
    const others = alike.get(crossingsOf(candidate))
    if (others === undefined) alike.set(crossingsOf(candidate), [candidate])
    else others.push(candidate)
  }
  return byValue(
    candidates.filter((candidate) => isWorthItsTransfer(candidate, alike.get(crossingsOf(candidate)) ?? [], value)),
    value,
  )
}

export interface Choice {
  /** Best first. */
  readonly chosen: readonly Candidate[]
  /** Of the chosen, those that are there only because there was room: each may give its place away. */
  readonly fillers: readonly Candidate[]
  /** Those that would have come next, best first: each differs from all chosen, and none is far off. */
  readonly reserves: readonly Candidate[]
}

/**
 * Up to `count` routes that differ in fact: the best by the objective, the one without a condition where the best has one, the
 * best over other borders, the best of each family asked for, the extremes of cost, time, emissions and handovers, then
 * others by the objective.
 *
 * @param ranked by {@link rankCandidates}
 * @param overOtherBorders the best route that shares no border with the first; null where there is none
 */
export function chooseAlternatives(
  ranked: readonly Candidate[],
  overOtherBorders: Candidate | null,
  asked: readonly ModeFamily[],
  objective: Objective,
  count: number,
): Choice {
  const value = measures[objective]
  const chosen: Candidate[] = []
  const take = (candidate: Candidate | undefined): void => {
    if (candidate !== undefined && chosen.length < count && chosen.every((other) => differs(candidate, other))) chosen.push(candidate)
  }
  const [best] = ranked
  take(best)
  // Beside a route that is lawful on conditions stands the best one that needs none.
  if (best?.isConditional === true) take(ranked.find((candidate) => !candidate.isConditional))
  if (overOtherBorders !== null) take(overOtherBorders)
  // What could not go in the units asked for is worth a place beside what can, though it costs more.
  take(ranked.find(({ context }) => context.split !== null))
  for (const family of familiesOwed(asked)) {
    if (!chosen.some((candidate) => answersFor(candidate, family))) take(ranked.find((candidate) => answersFor(candidate, family)))
  }
  const leastOfKind = new Map<string, number>()
  for (const candidate of ranked) leastOfKind.set(kindOf(candidate), Math.min(value(candidate), leastOfKind.get(kindOf(candidate)) ?? Number.POSITIVE_INFINITY))
  const near = ranked.filter(
    (candidate) =>
      value(candidate) <= detourFactor * (leastOfKind.get(kindOf(candidate)) ?? 0) && value(candidate) <= farDetourFactor * value(best as Candidate),
  )
  for (const extreme of [measures.cost, measures.time, measures.co2e, handovers]) {
    const [least] = byValue(near, extreme)
    if (least !== undefined && chosen.every((other) => extreme(least) <= tellingShare * extreme(other))) take(least)
  }
  const owed = new Set(chosen)
  for (const candidate of near) if (chosen.every((other) => !sharesPort(other, candidate))) take(candidate)
  for (const candidate of near) take(candidate)
  const ordered = byValue(chosen, value)
  return {
    chosen: ordered,
    fillers: ordered.filter((candidate) => !owed.has(candidate)),
    reserves: near.filter((candidate) => chosen.every((other) => differs(candidate, other))),
  }
}

const handovers = (candidate: Candidate): number => candidate.handovers

const familyOrder: readonly ModeFamily[] = ['rail', 'road', 'sea', 'river']

/** A change of mode on the way is a route of its own only where it saves this much against staying on the train or truck. */
const transferGain = 0.97

/** False for a route that another one, over the same crossings and nearly the same way with fewer modes, all but equals. */
function isWorthItsTransfer(candidate: Candidate, overSameCrossings: readonly Candidate[], value: (candidate: Candidate) => number): boolean {
  return !overSameCrossings.some(
    (other) =>
      other.families.length < candidate.families.length &&
      value(candidate) > transferGain * value(other) &&
      sharedShare(candidate, other) >= sameCrossingsShare,
  )
}

/**
 * Families whose best route has a place of its own. A ferry is a way to cross, not a way to travel: it is owed one only
 * where the user narrowed the modes down to it.
 */
function familiesOwed(asked: readonly ModeFamily[]): readonly ModeFamily[] {
  const isNarrowed = familyOrder.some((family) => !asked.includes(family))
  return familyOrder.filter((family) => asked.includes(family) && (family !== 'river' || isNarrowed))
}

const kindOf = (candidate: Candidate): string => [...candidate.families, splitOf(candidate)].sort().join()

const splitOf = ({ context }: Candidate): number => context.split?.factor ?? 1

function byValue(candidates: readonly Candidate[], value: (candidate: Candidate) => number): readonly Candidate[] {
  return [...candidates].sort((left, right) => value(left) - value(right) || (left.signature < right.signature ? -1 : left.signature > right.signature ? 1 : 0))
}

/** Routes that leave by the same port, by rail or by road, are nearer to each other than those that do not. */
const sharesPort = (left: Candidate, right: Candidate): boolean => left.borders[0] !== undefined && left.borders[0] === right.borders[0]

function differs(left: Candidate, right: Candidate): boolean {
  if (left.families.join() !== right.families.join() || splitOf(left) !== splitOf(right)) return true
  const share = sharedShare(left, right)
  return share <= (left.signature === right.signature ? sameCrossingsShare : otherCrossingsShare)
}
