import type { ModeFamily } from '../network/facts/places.ts'
import type { Obstacle } from './arc.ts'
import { barredUnderway } from './barred-underway.ts'
import type { Candidate } from './candidate.ts'
import { answersFor } from './choose-alternatives.ts'
import { createJourneyContext } from './create-journey-context.ts'
import type { JourneyContext } from './journey-context.ts'
import { queryGraph } from './query-graph.ts'
import type { Refusal } from './refusal.ts'
import { type KnownWays, type SearchSpace, type SpaceAnswer, searchSpace, searchSpaces } from './search-space.ts'
import type { Split } from './split.ts'
import { needsSplit, splitForRefusal, splitForTrain, splitQuery } from './split-load.ts'
import { refusalOf } from './standing-things.ts'
import type { WeighedGraph } from './weighed-graph.ts'
import { isBoxed, whyNot } from './why-not.ts'

/** All searches of one load: what they found, and what a refusal is explained with. */
export interface LoadSearch {
  readonly context: JourneyContext
  readonly weighed: WeighedGraph
  readonly spaces: readonly (SpaceAnswer & { readonly space: SearchSpace })[]
  /** Ways that a rule shuts while the load is under way are found as well, and are no candidates. */
  readonly found: readonly Candidate[]
  readonly barredBy: (candidate: Candidate) => Obstacle | null
  readonly candidates: readonly Candidate[]
}

export function searchLoad(context: JourneyContext, spaces: readonly SearchSpace[] = searchSpaces(context.query.modes)): LoadSearch {
  const weighed = queryGraph(context)
  const known: KnownWays = new Map()
  const answers = spaces.map((space) => ({ space, ...searchSpace(context, weighed, space, known) }))
  const found = [...new Set(answers.flatMap((answer) => answer.candidates))]
  const barredBy = barredUnderway(context)
  return { context, weighed, spaces: answers, found, barredBy, candidates: found.filter((candidate) => barredBy(candidate) === null) }
}

/** Why a load has no route by a family: everything that has to be lifted for one. */
export function refusalsBy({ context, weighed, spaces, found, barredBy }: LoadSearch, family: ModeFamily): readonly Refusal[] {
  const underway = found.find((candidate) => answersFor(candidate, family))
  const bar = underway === undefined ? null : barredBy(underway)
  if (bar !== null) return [refusalOf(bar)]
  const wider = context.query.modes.filter((other) => other === family || family === 'sea' || (family === 'river' && other === 'road'))
  const searched = spaces.filter(({ space }) => space.boxed === isBoxed(wider) && space.families.every((each) => wider.includes(each)))
  return whyNot(
    context,
    weighed,
    family,
    wider,
    searched.flatMap((each) => each.blocked),
  )
}

/** So many numbers of units are tried at most; each is a search of its own. */
export const mostSplits = 3

/**
 * What the goods can do when they are divided: for the container trains that the box as asked is too heavy for, and for each family that
 * was refused for weight. Only ways are kept that are closed to the units as asked.
 */
export function searchDivided(asked: LoadSearch, refusals: ReadonlyMap<ModeFamily, readonly Refusal[]>): readonly LoadSearch[] {
  const { context } = asked
  const { network, query, waits } = context
  const byTrain = isAbroad(context) && query.modes.includes('rail') ? splitForTrain(context) : null
  const wanted: { readonly split: Split; readonly family: ModeFamily }[] = byTrain === null ? [] : [{ split: byTrain, family: 'rail' }]
  const want = (from: LoadSearch, family: ModeFamily, all: readonly Refusal[]): void => {
    // Less weight in each unit lifts limits of weight, and nothing else.
    if (!all.every(({ code }) => code === 'tooHeavy')) return
    for (const refusal of all) {
      const split = splitForRefusal(query, from.context, refusal)
      if (split !== null) wanted.push({ split, family })
    }
  }
  for (const [family, all] of refusals) want(asked, family, all)
  const found = new Map<string, LoadSearch>()
  for (let next = wanted.shift(); next !== undefined && found.size < mostSplits; next = wanted.shift()) {
    const { split, family } = next
    const name = `${family} ${split.factor}`
    if (found.has(name)) continue
    const spaces = searchSpaces(query.modes).filter(({ families }) => families.includes(family))
    const search = searchLoad(createJourneyContext(network, splitQuery(query, split), waits, split), spaces)
    const candidates = search.candidates.filter((candidate) => needsSplit(context, candidate))
    found.set(name, { ...search, candidates })
    if (!candidates.some((candidate) => answersFor(candidate, family))) want(search, family, refusalsBy(search, family))
  }
  return [...found.values()]
}

/** A journey that ends in another country. */
export const isAbroad = ({ query, countryOf }: JourneyContext): boolean => countryOf(query.from) !== countryOf(query.to)
