import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'

/** A crossing drawn in the view, and where, px. */
export interface CrossingInView {
  readonly id: string
  readonly x: number
  readonly y: number
}

interface CrossingButtonsProps {
  readonly crossings: readonly CrossingInView[]
  readonly onOpen: (crossing: CrossingInView, button: HTMLButtonElement) => void
}

/** The crossings in view for the keyboard and for screen readers: each mark of the map has its button; the mouse presses the map itself. */
export function CrossingButtons({ crossings, onOpen }: CrossingButtonsProps): JSX.Element | null {
  if (crossings.length === 0) return null
  return (
    <ul class="crossing-buttons" aria-label={messages().crossingsInView}>
      {crossings.map((crossing) => (
        <li key={crossing.id} style={{ left: `${crossing.x}px`, top: `${crossing.y}px` }}>
          <button
            type="button"
            aria-label={messages().sheet.open(placeName.value(crossing.id))}
            title={placeName.value(crossing.id)}
            onClick={({ currentTarget }) => onOpen(crossing, currentTarget)}
          />
        </li>
      ))}
    </ul>
  )
}
