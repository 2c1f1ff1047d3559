import type { CapacityPart, Crossing, OpeningHours } from '#core/network/facts/crossings.ts'
import type { CrossingDemand } from '#core/network/facts/demand.ts'
import type { Network } from '#core/network/network.ts'
import { networkOf, provenance, town } from './heihe-network.ts'

export interface SmallCrossing {
  readonly trucksPerDay: number
  /** One direction, one checkpoint of one lane on the side of departure. */
  readonly capacityPerDay: number
  readonly serviceVariation?: number
  readonly hours?: readonly [opens: string, closes: string]
  readonly closures?: Crossing['closures']
}

/** One truck flow from east to west through one checkpoint of one lane; both towns in one zone, an even day, no booking. */
export function smallCrossing({ trucksPerDay, capacityPerDay, serviceVariation = 0.6, hours, closures = [] }: SmallCrossing): Network {
  const fact = <Value>(value: Value) => ({ value, ...provenance })
  const opening = (side: string): OpeningHours => ({
    side,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    opens: hours?.[0] ?? '00:00',
    closes: hours?.[1] ?? '24:00',
  })
  const checkpoint: CapacityPart = {
    part: 'checkpoint',
    side: 'east',
    unit: 'vehiclesPerDay',
    direction: 'CN>RU',
    class: 'truck',
    perDay: [fact(capacityPerDay)],
  }
  const crossing: Crossing = {
    id: 'ford',
    names: { zh: 'ford', ru: 'ford', en: 'ford' },
    sides: ['east', 'west'],
    modes: ['road'],
    coordinates: [127, 50],
    hours: [fact([opening('east'), opening('west')])],
    closures,
    capacity: [checkpoint],
    dwellHours: [],
    waitFrom: 'simulation',
    tolls: [],
    ...provenance,
  }
  const demand: CrossingDemand = {
    crossing: 'ford',
    flows: [{ direction: 'CN>RU', class: 'truck', vehiclesPerDay: fact(trucksPerDay) }],
    hourProfile: fact(new Array(24).fill(1)),
    weekdayProfile: fact(new Array(7).fill(1)),
    noShowShare: fact(0),
    serviceVariation: fact(serviceVariation),
    bridgeHeadwaySeconds: fact(1),
    bridgePassageMinutes: fact(1),
  }
  return networkOf([town('east', 'CN', 'Asia/Shanghai'), town('west', 'RU', 'Asia/Shanghai')], [crossing], [demand])
}
