import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { faults } from '../state/faults.ts'
import { ownRates } from '../state/own-rates.ts'
import { WarningIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'
import { OwnRates } from './own-rates.tsx'

/** How many prices of one's own the question is asked with; opens their list. */
export function RatesChip(): JSX.Element {
  const { rates: t } = messages()
  const count = ownRates.value.length
  const isFaulty = faults.value.some(({ pointer }) => pointer.startsWith('/ownRates'))
  return (
    <Popover
      class={isFaulty ? 'chip faulty' : 'chip'}
      title={t.title}
      face={
        <>
          {isFaulty && <WarningIcon />}
          <b>{count === 0 ? t.title : t.chip(count)}</b>
        </>
      }
    >
      {() => <OwnRates />}
    </Popover>
  )
}
