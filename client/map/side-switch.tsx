import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { chosenSide, hasSides, shownSide } from '../state/shown-side.ts'
import { Segmented } from '../ui/segmented.tsx'

/** Before or after the scenario, on the map; B held shows the base as well. */
export function SideSwitch(): JSX.Element | null {
  const t = messages()
  if (!hasSides.value) return null
  return (
    <div class="side-switch floats" title={t.holdForBase}>
      <Segmented
        label={`${t.mapShows}. ${t.holdForBase}`}
        value={shownSide.value}
        options={[
          { value: 'before', face: t.before },
          { value: 'after', face: t.after },
        ]}
        onChoose={(side) => {
          chosenSide.value = side
        }}
      />
      <kbd>B</kbd>
    </div>
  )
}
