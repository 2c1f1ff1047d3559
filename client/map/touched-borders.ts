import type { Position } from '#core/network/facts/places.ts'
import type { Geography } from '../state/index-network.ts'

/** Two banks that a route or a scenario joins. */
export interface TouchedBorder {
  readonly sides: readonly [string, string]
  readonly positions: readonly [Position, Position]
  /** Where the crossings between them stand. */
  readonly crossings: readonly Position[]
}

interface Touched {
  readonly geography: Geography
  /** Crossings and links of the scenario. */
  readonly changedIds: ReadonlySet<string>
  /** Crossings of the routes looked at, in travel order. */
  readonly crossings: readonly string[]
}

const nameOf = (pair: readonly string[]) => [...pair].sort().join(' ')

/** Pairs of banks, each once, what the scenario changes before what the routes use; a drawn bridge counts by its ends. */
export function touchedBorders({ geography, changedIds, crossings }: Touched): readonly TouchedBorder[] {
  const drawn = [...geography.lines.values()].filter(({ id, changed, from, to }) => {
    const countries = [from, to].map((end) => geography.places.get(end)?.country)
    return (changed === true || changedIds.has(id)) && countries[0] !== countries[1]
  })
  const pairs = [
    ...[...changedIds].map((id) => geography.crossings.get(id)?.sides),
    ...drawn.map(({ from, to }) => [from, to] as const),
    ...crossings.map((id) => geography.crossings.get(id)?.sides),
  ]
  const known = new Map<string, TouchedBorder>()
  for (const pair of pairs) {
    if (pair === undefined) continue
    const [one, other] = pair.map((side) => geography.places.get(side)?.coordinates)
    const name = nameOf(pair)
    if (one === undefined || other === undefined || known.has(name)) continue
    const between = [...geography.crossings.values()].filter(({ sides }) => sides !== undefined && nameOf(sides) === name)
    known.set(name, { sides: pair, positions: [one, other], crossings: between.map(({ coordinates }) => coordinates) })
  }
  return [...known.values()]
}
