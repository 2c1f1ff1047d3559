import type { Network } from '../network/network.ts'
import type { Alternative } from './answer.ts'

type Passing = Pick<Alternative, 'id' | 'crossings' | 'legs'>

interface PlanB<Way extends Passing> {
  readonly alternative: Way
  /** Borders and sea lanes that both ways need, by the ids of this one. */
  readonly shared: readonly string[]
}

/**
 * The best other alternative that needs none of the borders and sea lanes of this one; where all share one (every way
 * into the EU may pass Brest), the best of those that share fewest. Null where every other needs them all.
 *
 * Two crossings between the same two towns are one border: what shuts the road at Manzhouli mostly shuts the rails.
 *
 * @param alternatives best first
 */
export function planB<Way extends Passing>(chosen: Passing, alternatives: readonly Way[], network: Network): PlanB<Way> | null {
  const needed = gatewaysOf(chosen, network)
  const candidates = alternatives
    .filter(({ id }) => id !== chosen.id)
    .map((alternative) => {
      const own = gatewaysOf(alternative, network)
      return { alternative, shared: [...needed].filter(([gateway]) => own.has(gateway)).map(([, id]) => id) }
    })
    .filter(({ shared }) => shared.length < needed.size)
  return candidates.sort((left, right) => left.shared.length - right.shared.length)[0] ?? null
}

/** What may close on the way, each with an id that has a name. */
function gatewaysOf({ crossings, legs }: Passing, network: Network): ReadonlyMap<string, string> {
  const borders = crossings.map((crossing) => [network.crossingsById.get(crossing)?.sides.join(' ') ?? crossing, crossing] as const)
  const lanes = legs.filter(({ kind, mode }) => kind === 'move' && mode === 'sea').flatMap(({ links, from }) => links.map((link) => [link, from] as const))
  return new Map([...borders, ...lanes])
}
