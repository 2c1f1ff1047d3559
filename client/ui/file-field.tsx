import type { JSX } from 'preact'

/** Takes one table; the same file may be chosen again after it was mended. */
export function FileField({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }): JSX.Element {
  return (
    <label class="form-label">
      {label}
      <input
        type="file"
        accept=".csv,.xlsx,.txt"
        onChange={(event) => {
          const field = event.currentTarget
          const file = field.files?.[0]
          if (file === undefined) return
          onFile(file)
          field.value = ''
        }}
      />
    </label>
  )
}
