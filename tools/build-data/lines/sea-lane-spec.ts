import type { Link, SeaPassage } from '#core/network/facts/links.ts'
import type { Position } from '#core/network/facts/places.ts'
import type { Fact, Grade } from '#core/network/facts/provenance.ts'

/** A sea lane; its length is the published distance, or the computed one where none was found. */
export interface SeaLaneSpec {
  readonly from: string
  readonly to: string
  readonly passage?: SeaPassage
  /** Points on the way: all of them where the lane is drawn by hand, those near the first port where it follows the network of lanes. */
  readonly through?: readonly Position[]
  /** Points from which a lane along the network of lanes is drawn by hand to its end: those of straits that the network misses. */
  readonly onward?: readonly Position[]
  readonly nauticalMiles: Pick<Fact<number>, 'value' | 'source' | 'asOf'> & { readonly grade: Grade; readonly note: string }
  readonly inService?: Link['inService']
  readonly navigation?: Link['navigation']
}

type NauticalMiles = SeaLaneSpec['nauticalMiles']

export const generalMiles = (value: number, note = 'Rounded general knowledge.'): NauticalMiles => ({
  value,
  source: 'sea-general',
  asOf: '2025',
  grade: 'D',
  note,
})

/** Length along the network of sea lanes, which is 1 to 4 % above published distances on long lanes and less sure near coasts. */
export const computedMiles = (value: number): NauticalMiles => ({
  value,
  source: 'marnet-lanes',
  asOf: '2024',
  grade: 'C',
  note: `No published distance was found: ${value.toLocaleString('en')} nm along the network of sea lanes.`,
})
