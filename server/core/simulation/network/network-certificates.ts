import { findBottleneck } from '../../assignment/bottleneck.ts'
import type { CapacityBound, TrainLoad } from '../../assignment/part-tonnes.ts'
import type { Direction } from '../../network/facts/crossings.ts'
import type { Network } from '../../network/network.ts'
import type { Certificate } from '../result.ts'
import { estimate } from '../statistics/estimate.ts'
import { rounded } from '../summarise.ts'
import type { NetworkSamples } from './prepare-network.ts'

/** What most trains of a direction carry. */
const directions: readonly { readonly direction: Direction; readonly trains: TrainLoad }[] = [
  { direction: 'CN>RU', trains: 'containers' },
  { direction: 'RU>CN', trains: 'bulk' },
]

/**
 * The maximum flow of the time-averaged capacities between China and Russia by land, and the simulated tonnes over the crossings that
 * it counts beside it. Crossings that state no capacity, and ships, are in neither. Without a bound no certificate is given.
 */
export function networkCertificates(network: Network, { plan, freight }: NetworkSamples, start: string, days: number): readonly Certificate[] {
  const placesIn = (country: string): readonly string[] => network.facts.places.filter((place) => place.country === country).map(({ id }) => id)
  return directions.flatMap(({ direction, trains }): readonly Certificate[] => {
    const [from = '', to = ''] = direction.split('>')
    const found = findBottleneck(network, { from: placesIn(from), to: placesIn(to), modes: ['rail', 'road', 'river'], trains, start, days })
    if (found.boundTonnesPerDay === null) return []
    const bound = found.boundTonnesPerDay
    const passed = plan.subjects.reduce((sum, subject, index) => {
      const counts = subject.kind === 'crossing' && subject.direction === direction && !found.unstated.includes(subject.id)
      return counts ? sum + estimate(freight.tonnesPerDay[index] ?? []).mean : sum
    }, 0)
    return [
      {
        from: [from],
        to: [to],
        direction,
        mode: 'land',
        class: 'all',
        bound: rounded(bound),
        unit: 'tonne',
        cut: found.cut.map(cutId),
        share: bound > 0 ? rounded(passed / bound) : 0,
      },
    ]
  })
}

const cutId = ({ crossing, link, part, side }: CapacityBound): string => link ?? [crossing, part, ...(side === undefined ? [] : [side])].join('-')
