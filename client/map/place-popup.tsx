import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { changeQuery } from '../state/store.ts'

interface PlacePopupProps {
  readonly place: string
  readonly x: number
  readonly y: number
  readonly onClose: () => void
}

/** What can be done with a place pressed on the map; the fields of the question do the same without it. */
export function PlacePopup({ place, x, y, onClose }: PlacePopupProps): JSX.Element {
  const t = messages()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.style.setProperty('left', `${x}px`)
    box.current?.style.setProperty('top', `${y}px`)
    box.current?.querySelector('button')?.focus()
  }, [x, y])
  const take = (end: 'from' | 'to') => {
    changeQuery('ends', { [end]: place })
    onClose()
  }
  return (
    <div
      ref={box}
      class="place-popup"
      role="dialog"
      aria-label={placeName.value(place)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <b>{placeName.value(place)}</b>
      <span>
        <button type="button" class="outline-button" onClick={() => take('from')}>
          {t.startHere}
        </button>
        <button type="button" class="outline-button" onClick={() => take('to')}>
          {t.endHere}
        </button>
      </span>
    </div>
  )
}
