import type { JSX } from 'preact'
import type { Estimate } from '#core/simulation/result.ts'
import { intervalDecimals, marginText, scaled } from '../i18n/interval-text.ts'
import { formats } from '../i18n/messages.ts'

/** Mean and half of the interval; the mean alone where there are too few runs for one. */
export function EstimateCell({ of, factor = 1 }: { readonly of: Estimate; readonly factor?: number }): JSX.Element {
  const f = formats()
  const figure = scaled(of, factor)
  return (
    <td class="figures">
      {f.number(figure.mean, intervalDecimals(figure))} <small>{marginText(figure, f)}</small>
    </td>
  )
}
