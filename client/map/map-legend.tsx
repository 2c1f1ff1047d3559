import type { JSX } from 'preact'
import { modes } from '#core/network/facts/places.ts'
import { ModeLine } from '../charts/mode-line.tsx'
import { domainWords, messages } from '../i18n/messages.ts'

/** The five modes by hue and pattern. */
export function MapLegend(): JSX.Element {
  const words = domainWords()
  return (
    <ul class="map-legend floats" aria-label={messages().legendTitle}>
      {modes.map((mode) => (
        <li key={mode}>
          <svg width="27" height="12" viewBox="0 0 27 12" aria-hidden="true" focusable="false">
            <ModeLine mode={mode} from={0} to={27} y={6} width={3} />
          </svg>
          {words.modes[mode]}
        </li>
      ))}
    </ul>
  )
}
