import { signal } from '@preact/signals'
import { addBridge } from './scenario-edits.ts'

/** A bridge being drawn on the map: its first end, empty until it is pressed. */
export const drawing = signal<{ readonly first: string } | null>(null)

export function startDrawing(): void {
  drawing.value = { first: '' }
}

export function stopDrawing(): void {
  drawing.value = null
}

/** Takes a pressed place as the next end; the second one makes the bridge. */
export function pressPlace(place: string): void {
  const first = drawing.value?.first
  if (first === undefined || first === place) return
  if (first === '') {
    drawing.value = { first: place }
    return
  }
  drawing.value = null
  addBridge({ from: first, to: place })
}
