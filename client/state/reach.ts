import { signal } from '@preact/signals'

/** False while the last call found no server. */
export const serverReached = signal(true)

export function reportReach(reached: boolean): void {
  serverReached.value = reached
}
