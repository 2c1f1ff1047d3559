import type { Mode } from '../network/facts/places.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * A place at a mode is more than one node where it matters who carries the load:
 *
 * - roads, by registration of the tractor, and by whether it may put its load down: not where it took it (`before`), for that
 *   would be no haul but a lift paid twice; and a tractor abroad only when it has carried the load over a border, for no foreign
 *   carrier hauls between two places of one other country.
 * - rail, by service: a China-Europe train (`train`), which a load leaves only after a border (`before` until then) or at a
 *   port of the 1520 gauge, where container trains run under the same plan; and ordinary rail (`ordinary`), which stays at
 *   home where the load is light enough for the train.
 * - sea, by side of the quay: a ship's call is an end, so that going on by another ship is a transfer.
 */
export type RailLayer = 'before' | 'train' | 'ordinary'

export const railNode = (place: string, mode: Mode, layer: RailLayer): string => `${place}@${mode}:${layer}`
export const roadNode = (place: string, registration: string, before: boolean): string => `${place}@road:${registration}${before ? ':before' : ''}`
export const seaNode = (place: string, side: 'arrived' | 'departing'): string => `${place}@sea:${side}`
export const bargeNode = (place: string): string => `${place}@river`

/** Ports where container trains of the 1520 gauge begin and end without a land border. */
export function isTrainPort({ network }: JourneyContext, place: string): boolean {
  const handles = network.placesById.get(place)?.handles ?? []
  return handles.includes('sea') && handles.includes('rail-1520')
}
