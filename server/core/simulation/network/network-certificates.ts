import type { Bottleneck } from '../../assignment/bottleneck.ts'
import type { FreightFlow } from '../../assignment/freight-flow.ts'
import type { CapacityBound } from '../../assignment/part-tonnes.ts'
import type { Direction } from '../../network/facts/crossings.ts'
import type { Certificate } from '../result.ts'
import { rounded } from '../summarise.ts'
import type { NetworkSamples } from './prepare-network.ts'

/** The maximum flow of a direction by land. */
export interface DirectionBound {
  readonly direction: Direction
  readonly found: Pick<Bottleneck, 'boundTonnesPerDay' | 'cut' | 'unstated'>
}

/**
 * The maximum flow of the time-averaged capacities between two countries by land, and beside it the simulated tonnes, transit
 * included, that went from one to the other. Ways over crossings that state no capacity, and ships, are in neither. Without a bound no certificate is given.
 */
export function networkCertificates({ plan, freight, replications }: NetworkSamples, bounds: readonly DirectionBound[]): readonly Certificate[] {
  return bounds.flatMap(({ direction, found: { boundTonnesPerDay: bound, cut, unstated } }): readonly Certificate[] => {
    if (bound === null) return []
    const [from = '', to = ''] = direction.split('>')
    const passed = plan.sources.reduce((sum, { flow, way }, source) => {
      const isBetween = flow.direction.startsWith(`${from}>`)
        ? way.legs.some((leg) => leg.direction.endsWith(`>${to}`))
        : endsIn(flow, to) && way.legs.some((leg) => leg.direction.startsWith(`${from}>`))
      const counts = isBetween && !way.legs.some(({ crossing }) => unstated.includes(crossing))
      return counts ? sum + (freight.deliveredTonnes[source] as number) / plan.days / replications : sum
    }, 0)
    const shared = { direction, mode: 'land', class: 'all', unit: 'tonne' } as const
    return [{ from: [from], to: [to], ...shared, bound: rounded(bound), cut: cut.map(cutId), share: bound > 0 ? rounded(passed / bound) : 0 }]
  })
}

const endsIn = ({ direction }: FreightFlow, country: string): boolean => direction.endsWith(`>${country}`)

const cutId = ({ crossing, link, part, side }: CapacityBound): string => link ?? [crossing, part, ...(side === undefined ? [] : [side])].join('-')
