import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { messages } from '../i18n/messages.ts'
import { tableIsOpen } from '../state/network-table.ts'

type Table = () => JSX.Element

/** Where the table of the network stands once it is asked for; its code comes with the first time. */
export function TableSlot(): JSX.Element | null {
  const [table, setTable] = useState<{ readonly Part: Table } | 'waiting' | 'away'>('waiting')
  const isOpen = tableIsOpen.value
  useEffect(() => {
    if (!isOpen || typeof table === 'object') return
    setTable('waiting')
    import('./network-table.tsx').then(
      ({ NetworkTable }) => setTable({ Part: NetworkTable }),
      () => setTable('away'),
    )
  }, [isOpen])
  if (!isOpen) return null
  if (typeof table === 'object') return <table.Part />
  return (
    <section class="network-table" aria-label={messages().table.title}>
      <p role="status">{table === 'away' ? messages().table.away : messages().sheet.asking}</p>
    </section>
  )
}
