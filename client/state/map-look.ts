import { signal } from '@preact/signals'

export interface MapLayers {
  readonly borders: boolean
  readonly rail: boolean
  readonly roads: boolean
  readonly network: boolean
}

/** Which layers of the map are on. */
export const mapLayers = signal<MapLayers>({ borders: true, rail: true, roads: true, network: false })

/** Indexes of the legs pointed at in the itinerary; the map lights them. */
export const litLegs = signal<readonly number[]>([])
