import type { ComponentChildren, JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { faultAt } from '../state/faults.ts'
import type { PlanQuery } from '../state/plan.ts'
import type { StepName } from '../state/store.ts'
import { changeQuery } from '../state/store.ts'
import { WarningIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'

interface ChipProps {
  readonly step: StepName
  readonly title: string
  readonly fields: readonly (keyof PlanQuery)[]
  readonly face: ComponentChildren
  readonly children: ComponentChildren
  readonly read: (form: FormData) => Partial<PlanQuery>
}

/** A part of the question as a button that opens its form; a fault of the part shows on it and in it. */
export function Chip({ step, title, fields, face, children, read }: ChipProps): JSX.Element {
  const t = messages()
  const wrong = fields.map((field) => faultAt(field)).filter((message) => message !== undefined)
  return (
    <Popover
      class={wrong.length > 0 ? 'chip faulty' : 'chip'}
      title={title}
      face={
        <>
          {wrong.length > 0 && <WarningIcon />}
          {face}
        </>
      }
    >
      {(close) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            changeQuery(step, read(new FormData(event.currentTarget)))
            close()
          }}
        >
          {children}
          {wrong.map((message) => (
            <p key={message} class="field-fault">
              {message}
            </p>
          ))}
          <p class="form-actions">
            <button type="submit" class="main-button">
              {t.apply}
            </button>
          </p>
        </form>
      )}
    </Popover>
  )
}

export const formText = (form: FormData, name: string): string => String(form.get(name) ?? '')
