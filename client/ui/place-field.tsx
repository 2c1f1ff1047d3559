import type { JSX } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { messages } from '../i18n/messages.ts'
import { geography, placeName } from '../state/geography.ts'
import type { Point } from '../state/index-network.ts'
import { findPlaces } from '../state/place-search.ts'
import { language } from '../state/preferences.ts'

interface PlaceFieldProps {
  /** Id of the place chosen, empty for none. */
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly mark?: string
  readonly fault?: string | undefined
  readonly onChoose: (id: string) => void
}

/** Name by which the place is known where it lies, unless the page's language is the same. */
function secondName(place: Point): { readonly text: string; readonly lang: string } {
  const local = place.country === 'CN' ? 'zh' : place.country === 'RU' || place.country === 'BY' || place.country === 'KZ' ? 'ru' : 'en'
  const lang = local === language.value ? 'en' : local
  return { text: lang === language.value ? '' : place.names[lang], lang: lang === 'zh' ? 'zh-CN' : lang }
}

/** A combobox with a list, by the ARIA pattern: arrows move, Enter takes, Escape gives back what was there. */
export function PlaceField({ value, label, placeholder, mark, fault, onChoose }: PlaceFieldProps): JSX.Element {
  const t = messages()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const open = typed !== null
  const found = open ? findPlaces(typed) : []
  const chosen = geography.value?.places.get(value)

  const take = (place: Point | undefined) => {
    if (place === undefined) return
    setTyped(null)
    onChoose(place.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) setTyped('')
      else setActive((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % Math.max(1, found.length))
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      take(found[active]?.place)
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setTyped(null)
    }
  }
  const aside = chosen === undefined ? null : secondName(chosen)
  return (
    <div class={fault === undefined ? 'place-field' : 'place-field faulty'}>
      {mark !== undefined && (
        <span class="disc" aria-hidden="true">
          {mark}
        </span>
      )}
      <div class="place-input">
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-label={label}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && found.length > 0 ? `${id}-${active}` : undefined}
          aria-invalid={fault !== undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={typed ?? (value === '' ? '' : placeName.value(value))}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setActive(0)
          }}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => typed === null && setTyped('')}
          onBlur={() => setTyped(null)}
          onKeyDown={onKeyDown}
        />
        {!open && aside !== null && (
          <span class="place-aside" aria-hidden="true">
            {aside.text !== '' && <span lang={aside.lang}>{aside.text}</span>}
            {chosen?.locode !== undefined && (
              <span>
                {aside.text === '' ? '' : ' · '}
                {chosen.locode}
              </span>
            )}
          </span>
        )}
      </div>
      <span class="visually-hidden" aria-live="polite">
        {open && typed !== '' ? t.placesFound(found.length) : ''}
      </span>
      {fault !== undefined && <p class="field-fault">{fault}</p>}
      <div id={`${id}-list`} class={open ? 'options' : 'options closed'} role="listbox" aria-label={label}>
        {found.map(({ place, matched }, position) => {
          const second = secondName(place)
          const own = placeName.value(place.id)
          return (
            <div
              key={place.id}
              id={`${id}-${position}`}
              role="option"
              tabIndex={-1}
              aria-selected={position === active}
              class={position === active ? 'option active' : 'option'}
              onPointerDown={(event) => {
                event.preventDefault()
                take(place)
                input.current?.blur()
              }}
            >
              <span class="option-name">{own}</span>
              <span class="option-second" lang={second.lang}>
                {second.text}
              </span>
              {![own, second.text, place.locode, place.id].includes(matched) && typed !== '' && <span class="option-second">{matched}</span>}
              <span class="option-code">{place.locode ?? place.country}</span>
            </div>
          )
        })}
        {open && found.length === 0 && (
          <div class="option none" role="option" tabIndex={-1} aria-selected="false" aria-disabled="true">
            {t.noPlaceFound(typed)}
          </div>
        )}
      </div>
    </div>
  )
}
