import type { JSX } from 'preact'
import type { Inventory } from '#core/cost/inventory.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'

/** What the goods cost by being on the way, where their value was given; pipeline and safety stock where it was said how often they go. */
export function GoodsCapital({ alternative: { inventory } }: { readonly alternative: Alternative }): JSX.Element | null {
  const { goods: t } = messages()
  const f = formats()
  if (inventory === undefined) return null
  const { currency, inTransit, stock, parameters } = inventory
  const rows: readonly (readonly [string, number])[] = [
    [t.inTransit, inTransit.amountMinor],
    ...(stock === null
      ? []
      : ([
          [t.pipeline, stock.pipelineMinor],
          [t.safety, stock.safetyMinor],
          [t.perYear, stock.perYearMinor],
          [t.perShipment, stock.perShipmentMinor],
        ] as const)),
  ]
  return (
    <section class="goods-capital" aria-label={t.capital}>
      <h3>
        {t.capital} <small>{t.capitalNote}</small>
      </h3>
      <dl class="shares">
        {rows.map(([name, amountMinor]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figures">{f.money(amountMinor, currency)}</dd>
          </div>
        ))}
      </dl>
      <p class="note">
        {f.labelled(t.basis, parameters.map(parameterText).join('; '))}. {stock === null && t.stockHint}
      </p>
    </section>
  )
}

function parameterText({ name, value, unit, grade }: Inventory['parameters'][number]): string {
  const { goods: t } = messages()
  const f = formats()
  const figure = {
    value: () => f.money(Math.round(value * 100), unit),
    capitalRate: () => `${f.number(value, 1)} %${t.perYearUnit}`,
    days: () => f.number(value, 1),
    deviationDays: () => f.number(value, 1),
    shipmentsPerYear: () => f.number(value),
    serviceLevel: () => f.percent(value),
  }[name]()
  return `${t.parameters[name]} ${figure}${grade === 'D' ? ` (${domainWords().grades.D})` : ''}`
}
