import type { SeaPassage } from '#core/network/facts/links.ts'
import type { Position } from '#core/network/facts/places.ts'
import type { Dated, Fact, Grade } from '#core/network/facts/provenance.ts'

/** A sea lane; its length is the published distance, or the computed one where none was found. */
export interface SeaLaneSpec {
  readonly from: string
  readonly to: string
  readonly passage?: SeaPassage
  /** Points on the way: all of them for short sea, those near the first port for a lane to Europe. */
  readonly through?: readonly Position[]
  readonly nauticalMiles: Pick<Fact<number>, 'value' | 'source' | 'asOf'> & { readonly grade: Grade; readonly note: string }
}

const general = (value: number, note: string): SeaLaneSpec['nauticalMiles'] => ({ value, source: 'sea-general', asOf: '2025', grade: 'D', note })
const europe = (value: number, note: string): SeaLaneSpec['nauticalMiles'] => ({ value, source: 'port-economics sea-general', asOf: '2025', grade: 'C', note })

const yangtzeMouth: readonly Position[] = [
  [121.8, 31.4],
  [122.6, 31.1],
]
const koreaStrait: readonly Position[] = [
  [128.3, 34.0],
  [128.95, 34.75],
  [129.6, 35.4],
  [129.9, 36.0],
]
const yellowSea: readonly Position[] = [
  [121.8, 38.8],
  [122.9, 37.7],
  [123.4, 36.9],
  [125.3, 34.1],
  [126.6, 33.85],
  [127.8, 34.05],
]
const jejuSouth: readonly Position[] = [
  [125.0, 32.3],
  [126.6, 32.8],
]
const toVladivostok: readonly Position[] = [
  [130.3, 38.0],
  [131.8, 42.5],
]
const toVostochny: readonly Position[] = [
  [131.0, 38.5],
  [132.95, 42.4],
]

export const seaLanes: readonly SeaLaneSpec[] = [
  {
    from: 'shanghai',
    to: 'hamburg',
    passage: 'suez',
    through: yangtzeMouth,
    nauticalMiles: europe(10900, 'Shanghai - Rotterdam by Suez 10,600 nm (published), Hamburg about 300 nm farther.'),
  },
  {
    from: 'shanghai',
    to: 'hamburg',
    passage: 'cape',
    through: yangtzeMouth,
    nauticalMiles: europe(14100, 'Shanghai - Rotterdam by the Cape 13,800 nm (published), Hamburg about 300 nm farther.'),
  },
  {
    from: 'dalian',
    to: 'hamburg',
    passage: 'suez',
    nauticalMiles: general(11430, 'Shanghai - Hamburg and the difference of the two drawn lanes, about 530 nm.'),
  },
  {
    from: 'dalian',
    to: 'hamburg',
    passage: 'cape',
    nauticalMiles: general(14630, 'Shanghai - Hamburg and the difference of the two drawn lanes, about 530 nm.'),
  },
  {
    from: 'shanghai',
    to: 'vostochny',
    through: [...yangtzeMouth, ...jejuSouth, ...koreaStrait, ...toVostochny],
    nauticalMiles: general(1000, 'About 1,000 nm.'),
  },
  {
    from: 'shanghai',
    to: 'vladivostok',
    through: [...yangtzeMouth, ...jejuSouth, ...koreaStrait, ...toVladivostok],
    nauticalMiles: general(1000, 'About 1,000 nm.'),
  },
  {
    from: 'dalian',
    to: 'vostochny',
    through: [...yellowSea, ...koreaStrait, ...toVostochny],
    nauticalMiles: general(1120, 'Dalian - Vladivostok about 1,100 nm, Vostochny about 20 nm farther.'),
  },
  { from: 'dalian', to: 'vladivostok', through: [...yellowSea, ...koreaStrait, ...toVladivostok], nauticalMiles: general(1100, 'About 1,100 nm.') },
  { from: 'dalian', to: 'busan', through: [...yellowSea, [128.95, 34.75]], nauticalMiles: general(540, 'Rounded general knowledge.') },
  {
    from: 'shanghai',
    to: 'busan',
    through: [...yangtzeMouth, ...jejuSouth, [128.3, 34.0], [128.95, 34.75]],
    nauticalMiles: general(490, 'Rounded general knowledge.'),
  },
  { from: 'busan', to: 'vostochny', through: [[129.3, 35.1], [129.6, 35.4], [129.9, 36.0], ...toVostochny], nauticalMiles: general(510, 'About 510 nm.') },
  { from: 'busan', to: 'vladivostok', through: [[129.3, 35.1], [129.6, 35.4], [129.9, 36.0], ...toVladivostok], nauticalMiles: general(510, 'About 510 nm.') },
  {
    from: 'dalian',
    to: 'shanghai',
    through: [
      [121.8, 38.8],
      [122.9, 37.7],
      [123.1, 36.8],
      [122.4, 32.0],
      [122.3, 31.4],
      [121.8, 31.4],
    ],
    nauticalMiles: general(555, 'Rounded general knowledge.'),
  },
]

/** Container lines between China and North Europe sail by the Cape; by Suez only once a dated source says that they are back. */
export const suezInService: Dated<boolean> = [
  {
    value: false,
    source: 'port-economics drewry-2026-09',
    asOf: '2026-09',
    grade: 'D',
    validFrom: '2023-12-15',
    note: 'The Cape is taken as the regular way. In September 2026 Suez transits of container ships were rising (41 to 48 a week), but no return of the North Europe loops was found.',
  },
]
