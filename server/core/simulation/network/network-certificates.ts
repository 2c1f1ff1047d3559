import type { Bottleneck } from '../../assignment/bottleneck.ts'
import type { CapacityBound } from '../../assignment/part-tonnes.ts'
import type { Direction } from '../../network/facts/crossings.ts'
import type { Certificate } from '../result.ts'
import { estimate } from '../statistics/estimate.ts'
import { rounded } from '../summarise.ts'
import type { NetworkSamples } from './prepare-network.ts'

/** The maximum flow of a direction by land. */
export interface DirectionBound {
  readonly direction: Direction
  readonly found: Pick<Bottleneck, 'boundTonnesPerDay' | 'cut' | 'unstated'>
}

/**
 * The maximum flow of the time-averaged capacities between two countries by land, and the simulated tonnes over the crossings that
 * it counts beside it. Crossings that state no capacity, and ships, are in neither. Without a bound no certificate is given.
 */
export function networkCertificates({ plan, freight }: NetworkSamples, bounds: readonly DirectionBound[]): readonly Certificate[] {
  return bounds.flatMap(({ direction, found: { boundTonnesPerDay: bound, cut, unstated } }): readonly Certificate[] => {
    if (bound === null) return []
    const [from = '', to = ''] = direction.split('>')
    const passed = plan.subjects.reduce((sum, subject, index) => {
      const counts = subject.kind === 'crossing' && subject.direction === direction && !unstated.includes(subject.id)
      return counts ? sum + estimate(freight.tonnesPerDay[index] ?? []).mean : sum
    }, 0)
    const shared = { direction, mode: 'land', class: 'all', unit: 'tonne' } as const
    return [{ from: [from], to: [to], ...shared, bound: rounded(bound), cut: cut.map(cutId), share: bound > 0 ? rounded(passed / bound) : 0 }]
  })
}

const cutId = ({ crossing, link, part, side }: CapacityBound): string => link ?? [crossing, part, ...(side === undefined ? [] : [side])].join('-')
