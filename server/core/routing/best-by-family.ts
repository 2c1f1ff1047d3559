import type { RouteQuery } from '../journey/query.ts'
import type { SimulatedWaits } from '../journey/simulated-waits.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { alternativeOf, type DraftAlternative } from './alternative.ts'
import { byObjective } from './by-objective.ts'
import type { Candidate } from './candidate.ts'
import { createJourneyContext } from './create-journey-context.ts'
import type { JourneyContext } from './journey-context.ts'
import type { Blocked } from './pass-step.ts'
import { queryGraph } from './query-graph.ts'
import type { Refusal } from './refusal.ts'
import { isAbroad, mostSplits } from './search-load.ts'
import { searchSpaces, searchWithout } from './search-space.ts'
import type { Split } from './split.ts'
import { needsSplit, splitForRefusal, splitForTrain, splitQuery } from './split-load.ts'
import type { WeighedGraph } from './weighed-graph.ts'
import { whyNot } from './why-not.ts'

export interface FamilyBest {
  /** A family alone, or null for all that were asked for together. */
  readonly family: ModeFamily | null
  /** Null where the family has no way on that day. */
  readonly route: DraftAlternative | null
  /** What keeps the units as asked off every way of the family; empty where nothing does, and for all together. */
  readonly refusals: readonly Refusal[]
}

/**
 * The single best route of all modes together and of each family alone, without the front and the many ways that an answer
 * compares: what a table of many days needs of each day. By time it is the best by generalised cost that is told, since
 * the fastest way is a search of another kind. A load that is too heavy in the units asked for is divided as in an answer,
 * or refused with what it is too heavy for.
 */
export function bestByFamily(network: Network, query: RouteQuery, waits: SimulatedWaits | null): readonly FamilyBest[] {
  const asked = loadBests(createJourneyContext(network, query, waits))
  const alone = query.modes.map((family) => {
    const blocked: Blocked[] = []
    const found = asked.bestOf([family], blocked)
    return { family, found, refusals: found === null ? refusalsOf(asked, family, blocked) : [] }
  })
  const divided = query.split === 'no' ? [] : dividedBests(asked, alone)
  const best = (families: readonly (readonly ModeFamily[])[], own: readonly (Candidate | null)[]): DraftAlternative | null => {
    const inMore = divided.flatMap(({ bestOf }) => families.map((each) => bestOf(each))).filter((way) => way !== null && needsSplit(asked.context, way))
    const drafts = [...own, ...inMore].flatMap((way) => (way === null ? [] : [alternativeOf(way)]))
    return byObjective(asked.context, drafts)[0] ?? null
  }
  // A truck that carries its load whole is searched apart from boxes; the better of the two is the best.
  const onWheels = query.modes.filter((family) => family === 'road' || family === 'river')
  const together = [query.modes, ...(onWheels.length < query.modes.length ? [onWheels] : [])]
  return [
    {
      family: null,
      route: best(together, [...together.map((each) => asked.bestOf(each)), ...alone.map(({ found }) => found)]),
      refusals: [],
    },
    ...alone.map(({ family, found, refusals }) => ({ family, route: best([[family]], [found]), refusals })),
  ]
}

/** One load, its arcs weighed once, and the best way of any set of families. */
interface LoadBests {
  readonly context: JourneyContext
  readonly weighed: WeighedGraph
  /** `blocked` takes the crossings and links that were found shut too long. */
  bestOf(families: readonly ModeFamily[], blocked?: Blocked[]): Candidate | null
}

function loadBests(context: JourneyContext): LoadBests {
  const weighed = queryGraph(context)
  const { modes, objective } = context.query
  const spaces = searchSpaces(modes)
  return {
    context,
    weighed,
    bestOf(families, blocked) {
      const space = spaces.find((each) => each.families.length === families.length && families.every((family) => each.families.includes(family)))
      return space === undefined ? null : searchWithout(context, weighed, space, objective === 'time' ? 'generalised' : objective, new Set(), blocked)
    },
  }
}

const refusalsOf = ({ context, weighed }: LoadBests, family: ModeFamily, blocked: readonly Blocked[]): readonly Refusal[] =>
  whyNot(context, weighed, family, [family], blocked)

/** The load in more and smaller units: for the container trains that it is too heavy for as asked, and for each family that refuses it for its weight alone. */
function dividedBests(asked: LoadBests, alone: readonly { readonly family: ModeFamily; readonly refusals: readonly Refusal[] }[]): readonly LoadBests[] {
  const { network, query, waits } = asked.context
  const byTrain = query.modes.includes('rail') && isAbroad(asked.context) ? splitForTrain(asked.context) : null
  const wanted: { readonly split: Split; readonly family: ModeFamily }[] = byTrain === null ? [] : [{ split: byTrain, family: 'rail' }]
  const want = (context: JourneyContext, family: ModeFamily, refusals: readonly Refusal[]): void => {
    if (!refusals.every(({ code }) => code === 'tooHeavy')) return
    for (const refusal of refusals) {
      const split = splitForRefusal(query, context, refusal)
      if (split !== null) wanted.push({ split, family })
    }
  }
  for (const { family, refusals } of alone) want(asked.context, family, refusals)
  const found = new Map<number, LoadBests>()
  for (let next = wanted.shift(); next !== undefined && found.size < mostSplits; next = wanted.shift()) {
    const { split, family } = next
    if (found.has(split.factor)) continue
    const bests = loadBests(createJourneyContext(network, splitQuery(query, split), waits, split))
    found.set(split.factor, bests)
    const blocked: Blocked[] = []
    if (bests.bestOf([family], blocked) === null) want(bests.context, family, refusalsOf(bests, family, blocked))
  }
  return [...found.values()]
}
