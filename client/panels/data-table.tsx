import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { formats, messages } from '../i18n/messages.ts'
import { language } from '../state/preferences.ts'
import { type Column, cellText, csvOf, filterRows, type Order, sortRows } from './table-rows.ts'

interface DataTableProps<Row extends { readonly id: string }> {
  readonly caption: string
  readonly file: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  /** Row that is picked; one that the map shows has a button for it. */
  readonly picked: string | null
  readonly onPick?: (row: Row) => void
}

/** Rows drawn at first, and with each further step: a thousand at once would make typing in the search slow. */
const step = 100

function download(text: string, file: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = file
  link.click()
  URL.revokeObjectURL(address)
}

/** A table that is searched, sorted by its headings and taken away as CSV; the picked row is scrolled to. */
export function DataTable<Row extends { readonly id: string }>({ caption, file, rows, columns, picked, onPick }: DataTableProps<Row>): JSX.Element {
  const { table: t } = messages()
  const f = formats()
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<Order>({ key: 'name', descending: false })
  const [most, setMost] = useState(step)
  const body = useRef<HTMLTableSectionElement>(null)
  const found = sortRows(
    filterRows(rows, columns, search),
    columns.find(({ key }) => key === order.key),
    order.descending,
    language.value,
  )
  const at = found.findIndex(({ id }) => id === picked)
  const shown = found.slice(0, Math.max(most, at + 1))
  useEffect(() => {
    if (picked !== null) body.current?.querySelector('[aria-selected=true], .picked')?.scrollIntoView({ block: 'nearest' })
  }, [picked, at])
  return (
    <>
      <div class="table-tools">
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value)
            setMost(step)
          }}
        />
        <span class="quiet" role="status">
          {t.rows(found.length, f.number(found.length))}
        </span>
        <button type="button" class="outline-button" onClick={() => download(csvOf(found, columns), file)}>
          {t.csv}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must take the keyboard */}
      <section class="data-table-box" tabIndex={0} aria-label={caption}>
        <table class="data-table">
          <thead>
            <tr>
              {columns.map(({ key, title }) => {
                const isOrder = order.key === key
                return (
                  <th key={key} scope="col" aria-sort={isOrder ? (order.descending ? 'descending' : 'ascending') : undefined}>
                    <button type="button" onClick={() => setOrder({ key, descending: isOrder && !order.descending })}>
                      {title}
                      <span aria-hidden="true">{isOrder ? (order.descending ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((row) => (
              <tr key={row.id} class={row.id === picked ? 'picked' : undefined}>
                {columns.map((column, index) => {
                  const text = cellText(column, row)
                  const isNumber = typeof column.value(row) === 'number'
                  return (
                    <td key={column.key} class={isNumber ? 'number' : undefined}>
                      {index === 0 && onPick !== undefined ? (
                        <button type="button" class="text-button" aria-pressed={row.id === picked} onClick={() => onPick(row)}>
                          {text}
                        </button>
                      ) : (
                        text
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length < found.length && (
          <button type="button" class="outline-button" onClick={() => setMost(shown.length + step)}>
            {t.more}
          </button>
        )}
      </section>
    </>
  )
}
