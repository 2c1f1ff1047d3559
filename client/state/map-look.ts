import { signal } from '@preact/signals'

export interface MapLayers {
  readonly borders: boolean
  readonly rail: boolean
  readonly network: boolean
}

/** Which layers of the map are on. */
export const mapLayers = signal<MapLayers>({ borders: true, rail: true, network: false })

/** Index of the leg pointed at, in the list or on the map; both light it. */
export const litLeg = signal<number | null>(null)
