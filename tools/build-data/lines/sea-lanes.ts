import type { Fact, Grade } from '#core/network/facts/provenance.ts'

/** A sea lane; its length is the published distance, or the computed one where none was found. */
export interface SeaLaneSpec {
  readonly from: string
  readonly to: string
  readonly passage?: 'suez' | 'cape'
  readonly nauticalMiles: Pick<Fact<number>, 'value' | 'source' | 'asOf'> & { readonly grade: Grade; readonly note: string }
}

const general = (value: number, note: string): SeaLaneSpec['nauticalMiles'] => ({ value, source: 'sea-general', asOf: '2025', grade: 'D', note })
const europe = (value: number, note: string): SeaLaneSpec['nauticalMiles'] => ({ value, source: 'port-economics sea-general', asOf: '2025', grade: 'C', note })

export const seaLanes: readonly SeaLaneSpec[] = [
  {
    from: 'shanghai',
    to: 'hamburg',
    passage: 'suez',
    nauticalMiles: europe(10900, 'Shanghai - Rotterdam by Suez 10,600 nm (published), Hamburg about 300 nm farther.'),
  },
  {
    from: 'shanghai',
    to: 'hamburg',
    passage: 'cape',
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
  { from: 'shanghai', to: 'vostochny', nauticalMiles: general(1000, 'About 1,000 nm.') },
  { from: 'shanghai', to: 'vladivostok', nauticalMiles: general(1000, 'About 1,000 nm.') },
  { from: 'dalian', to: 'vostochny', nauticalMiles: general(1120, 'Dalian - Vladivostok about 1,100 nm, Vostochny about 20 nm farther.') },
  { from: 'dalian', to: 'vladivostok', nauticalMiles: general(1100, 'About 1,100 nm.') },
  { from: 'dalian', to: 'busan', nauticalMiles: general(540, 'Rounded general knowledge.') },
  { from: 'shanghai', to: 'busan', nauticalMiles: general(490, 'Rounded general knowledge.') },
  { from: 'busan', to: 'vostochny', nauticalMiles: general(510, 'About 510 nm.') },
  { from: 'busan', to: 'vladivostok', nauticalMiles: general(510, 'About 510 nm.') },
  { from: 'dalian', to: 'shanghai', nauticalMiles: general(555, 'Rounded general knowledge.') },
]
