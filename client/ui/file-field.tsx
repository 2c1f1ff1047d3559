import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'

/** Takes one table, chosen or dropped on it; the same file may be chosen again after it was mended. The browser's own button speaks its own language: it is there, unseen, under ours. */
export function FileField({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }): JSX.Element {
  return (
    <label
      class="form-label file-field"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        const file = event.dataTransfer?.files[0]
        if (file !== undefined) onFile(file)
      }}
    >
      {label}
      <input
        class="visually-hidden"
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
      <span class="outline-button">{messages().chooseFile}</span>
    </label>
  )
}
