import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PlaceKind } from '#core/network/facts/places.ts'
import { countryName } from '#core/wording/lookup.ts'
import type { PlaceRoleRecord } from '../api/shapes.ts'
import { domainWords, messages } from '../i18n/messages.ts'
import { geography, placeName } from '../state/geography.ts'
import type { Point } from '../state/index-network.ts'
import { language } from '../state/preferences.ts'
import { changeQuery } from '../state/store.ts'
import { ProvenanceMark } from '../ui/provenance-mark.tsx'
import { keepBeside } from './keep-beside.ts'

interface PlacePopupProps {
  readonly place: string
  readonly x: number
  readonly y: number
  readonly onClose: () => void
}

/** Kind, country and code of a place, and its name in the two other languages. */
function About({ point: { kind, country, locode, names } }: { readonly point: Point }): JSX.Element {
  const others = (['zh', 'ru', 'en'] as const).filter((tongue) => tongue !== language.value && names[tongue] !== names[language.value])
  return (
    <>
      <p class="quiet">
        {others.map((tongue, index) => (
          <span key={tongue}>
            {index > 0 && ' · '}
            <span lang={tongue}>{names[tongue]}</span>
          </span>
        ))}
      </p>
      <p>
        {[domainWords().placeKinds[kind as PlaceKind], country === undefined ? '' : countryName(country, language.value), locode ?? '']
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </>
  )
}

/** What a place is to freight: each title with who gave it. */
function Roles({ roles }: { readonly roles: readonly PlaceRoleRecord[] }): JSX.Element {
  const words = domainWords().placeRoles
  return (
    <ul class="fact-lines">
      {roles.map(({ role, source, asOf, grade }) => (
        <li key={role}>
          {words[role]}
          <ProvenanceMark of={words[role]} source={source} asOf={asOf} grade={grade} />
        </li>
      ))}
    </ul>
  )
}

/** What a place is, and what can be done with it; the fields of the question do the same without the map. */
export function PlacePopup({ place, x, y, onClose }: PlacePopupProps): JSX.Element {
  const t = messages()
  const box = useRef<HTMLDivElement>(null)
  const point = geography.value?.places.get(place)
  useEffect(() => {
    const { current: popup } = box
    if (popup === null) return
    popup.querySelector<HTMLElement>('.outline-button')?.focus({ preventScroll: true })
    return keepBeside(popup, { x, y })
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
      {point !== undefined && <About point={point} />}
      {point?.roles !== undefined && point.roles.length > 0 && <Roles roles={point.roles} />}
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
