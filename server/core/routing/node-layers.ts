import type { Mode } from '../network/facts/places.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * A place at a mode is more than one node where it matters who carries the load, and whether it has moved: what was put on a
 * carrier is not taken off it at the same place, for that would be a lift paid twice, or a way around a gauge change.
 *
 * - roads, by registration of the tractor, and by whether it may put its load down (`before`: not yet). A tractor abroad may
 *   only when it has carried the load out of or into its own country or customs union: no foreign carrier hauls between two
 *   places of one other country, and carriage between two other countries needs a permit of its own that few hold.
 * - rail, by service. A load leaves a China-Europe train (`train`) only after a border (`before` until then) or at a port of
 *   the 1520 gauge, where container trains run under the same plan (`port`: put on there). Ordinary rail (`ordinary`, `boarded`
 *   before it moves) stays at home where the load is light enough for the train.
 * - sea and barge, by side of the quay: a call is an end, so that going on by another ship is a transfer.
 */
export type RailLayer = 'before' | 'port' | 'train' | 'boarded' | 'ordinary'
export type QuaySide = 'departing' | 'arrived'

export const railNode = (place: string, mode: Mode, layer: RailLayer): string => `${place}@${mode}:${layer}`
export const roadNode = (place: string, registration: string, before: boolean): string => `${place}@road:${registration}${before ? ':before' : ''}`
export const quayNode = (place: string, mode: 'sea' | 'river', side: QuaySide): string => `${place}@${mode}:${side}`

/** Ports where container trains of the 1520 gauge begin and end without a land border. */
export function isTrainPort({ network }: JourneyContext, place: string): boolean {
  const handles = network.placesById.get(place)?.handles ?? []
  return handles.includes('sea') && handles.includes('rail-1520')
}
