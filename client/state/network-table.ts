import { signal } from '@preact/signals'

/** Whether the table of the network stands under the map. */
export const tableIsOpen = signal(false)

/** Place, crossing or link picked in the table or pressed on the map: both show it. */
export const picked = signal<string | null>(null)
