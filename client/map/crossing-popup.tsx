import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { plan } from '../state/store.ts'
import { breadth } from '../ui/breadth.ts'
import { CrossingFacts } from '../ui/crossing-facts.tsx'
import { keepBeside } from './keep-beside.ts'

interface CrossingPopupProps {
  /** Crossings under the press, the nearest first: bridge and ferry of two towns share a dot. */
  readonly crossings: readonly string[]
  readonly x: number
  readonly y: number
  readonly onClose: () => void
}

/** What is on file about a crossing that was pressed; the border's row of the itinerary opens the same without the map. */
export function CrossingPopup({ crossings, x, y, onClose }: CrossingPopupProps): JSX.Element {
  const t = messages()
  const box = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState('')
  const shown = crossings.includes(wanted) ? wanted : (crossings[0] ?? '')
  const isPhone = breadth.value === 'phone'
  useEffect(() => {
    const { current: popup } = box
    if (popup === null) return
    // A phone's drawer covers half of the map: there the facts lie over both.
    if (isPhone) popup.showPopover()
    popup.focus({ preventScroll: true })
    return isPhone ? undefined : keepBeside(popup, { x, y })
  }, [x, y, isPhone])
  return (
    <div
      ref={box}
      class="place-popup crossing-popup"
      role="dialog"
      popover={isPhone ? 'manual' : undefined}
      tabIndex={-1}
      aria-label={placeName.value(shown)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <button type="button" class="close-corner" aria-label={t.close} title={t.close} onClick={onClose}>
        ×
      </button>
      {crossings.length > 1 && (
        <fieldset class="also-here">
          <legend class="visually-hidden">{t.sheet.here}</legend>
          {crossings.map((id) => (
            <button key={id} type="button" class="outline-button" aria-pressed={id === shown} onClick={() => setWanted(id)}>
              {placeName.value(id)}
            </button>
          ))}
        </fieldset>
      )}
      <CrossingFacts id={shown} date={plan.value.query.date} />
    </div>
  )
}
