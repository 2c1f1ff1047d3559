import type { JSX } from 'preact'

interface SegmentedProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly face: string; readonly lang?: string; readonly name?: string }[]
  readonly onChoose: (value: Value) => void
}

/** A few choices of one kind, side by side. */
export function Segmented<Value extends string>({ label, value, options, onChoose }: SegmentedProps<Value>): JSX.Element {
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.lang}
          aria-label={option.name}
          aria-pressed={option.value === value}
          onClick={() => onChoose(option.value)}
        >
          {option.face}
        </button>
      ))}
    </fieldset>
  )
}
