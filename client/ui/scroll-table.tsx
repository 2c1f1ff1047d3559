import type { ComponentChildren, JSX } from 'preact'

interface Row {
  readonly key: string
  /** First cell, which heads the row. */
  readonly name: ComponentChildren
  /** The others, each a `td`. */
  readonly cells: ComponentChildren
  /** Key of what the row tells of, for tests and for whoever reads the page by program. */
  readonly subject?: string
}

interface ScrollTableProps {
  readonly label: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  readonly kind: 'table-scroll' | 'chart-table-box'
}

/** Figures in rows, in a box that scrolls by pointer and keyboard. */
export function ScrollTable({ label, head, rows, kind }: ScrollTableProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard
    <section class={kind} tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells, subject }) => (
            <tr key={key} data-subject={subject}>
              <th scope="row">{name}</th>
              {cells}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
