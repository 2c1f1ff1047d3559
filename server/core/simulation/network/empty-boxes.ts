import type { Network } from '../../network/network.ts'
import { daysPerYear } from '../../units.ts'
import type { NetworkFigures } from '../result.ts'
import { rounded } from '../summarise.ts'
import type { NetworkSamples } from './prepare-network.ts'

/**
 * Boxes that came loaded to each place by train and ship, less those that left it loaded, at the pace of the run brought to a year: what
 * has to leave it empty, or, below 0, to come to it empty. Goods on trucks ride in bodies of their own, and bulk in wagons. What
 * boxes do inside a country is not in the base year. Most to send away first; sums to 0.
 */
export function emptyBoxes({ facts }: Network, { plan, freight, replications }: NetworkSamples): NetworkFigures['empties'] {
  const boxed = new Set((facts.freight?.commodities ?? []).filter(({ carriage }) => carriage === 'boxes').map(({ id }) => id))
  const loaded = new Map<string, { came: number; left: number }>()
  const at = (place: string) => {
    const known = loaded.get(place) ?? { came: 0, left: 0 }
    loaded.set(place, known)
    return known
  }
  const yearly = daysPerYear / plan.days / replications / facts.operations.loads.tonnesPerTeu.value
  plan.sources.forEach(({ flow, way }, source) => {
    if (way.unit === 'truck' || !boxed.has(flow.commodity)) return
    const teu = (freight.deliveredTonnes[source] as number) * yearly
    at(flow.from).left += teu
    at(flow.to).came += teu
  })
  return [...loaded]
    .map(([place, { came, left }]) => ({ place, cameTeuPerYear: rounded(came), leftTeuPerYear: rounded(left), emptyTeuPerYear: rounded(came - left) }))
    .sort((one, other) => other.emptyTeuPerYear - one.emptyTeuPerYear || (one.place < other.place ? -1 : 1))
}
