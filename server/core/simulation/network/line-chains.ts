import { factOn } from '../../network/fact-on.ts'
import type { Link, LinkCapacity } from '../../network/facts/links.ts'
import type { Network } from '../../network/network.ts'
import { daysPerYear } from '../../units.ts'

/** Where a link stands in its chain: the link that stands for all, and whether both are laid the same way round. */
interface Chained {
  readonly link: Link
  readonly sameWay: boolean
}

/**
 * Links of one line whose capacities are on file, one behind the other with no other line between them, as one: whatever enters
 * such a chain meets the least of them, and behind it no queue forms at the others.
 *
 * @param date on which capacities are compared
 */
export function lineChains(network: Network, date: string): (link: Link) => Chained {
  const byPlace = new Map<string, Link[]>()
  for (const link of network.facts.links) {
    if (link.mode !== 'rail-1435' && link.mode !== 'rail-1520') continue
    for (const place of [link.from, link.to]) byPlace.set(`${place} ${link.mode}`, [...(byPlace.get(`${place} ${link.mode}`) ?? []), link])
  }
  /** The next link of the chain beyond a place. */
  const beyond = (link: Link, place: string): Link | undefined => {
    const meeting = byPlace.get(`${place} ${link.mode}`) ?? []
    const other = meeting.length === 2 ? meeting.find((each) => each !== link) : undefined
    return other?.capacity !== undefined && other.crossing === undefined && other.oneWay !== true ? other : undefined
  }
  const known = new Map<Link, Chained>()
  return (link) => {
    const before = known.get(link)
    if (before !== undefined) return before
    const chain = new Map([[link, true]])
    for (const forward of [true, false]) {
      let at = link
      let sameWay = true
      for (;;) {
        const place: string = forward === sameWay ? at.to : at.from
        const next: Link | undefined = beyond(at, place)
        if (next === undefined || chain.has(next)) break
        sameWay = forward === (next.from === place)
        chain.set(next, sameWay)
        at = next
      }
    }
    const least = [...chain.keys()]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .reduce((least, next) => (tonnesPerDay(next) < tonnesPerDay(least) ? next : least))
    for (const [each, sameWay] of chain) known.set(each, { link: least, sameWay: sameWay === chain.get(least) })
    return known.get(link) as Chained
  }

  function tonnesPerDay({ capacity = [] }: Link): number {
    const { tonnesPerContainerTrain, tonnesPerTruck } = network.facts.operations.loads
    const tonnes = { tonnesPerYear: 1 / daysPerYear, vehiclesPerDay: tonnesPerTruck.value, trainsPerDay: tonnesPerContainerTrain.value }
    // A pair of trains is one each way.
    const inBoth = ({ unit, direction, amount }: LinkCapacity): number =>
      (factOn(amount, date)?.value ?? 0) * (unit === 'trainPairsPerDay' ? 2 * tonnes.trainsPerDay : tonnes[unit] * (direction === 'both' ? 1 : 2))
    return Math.min(...capacity.map(inBoth))
  }
}
