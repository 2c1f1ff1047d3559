import type { JSX } from 'preact'
import type { CostShare } from '#core/cost/cost.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { cargoUnitName } from '#core/wording/labels.ts'
import { formats, messages } from '../i18n/messages.ts'
import { language } from '../state/preferences.ts'
import { ProvenanceMark } from '../ui/provenance-mark.tsx'

/** The price by unit, tonne, m3 and pallet, as far as they are known, and into how many units the goods were divided. */
export function CostShares({ alternative, asked }: { readonly alternative: Alternative; readonly asked: number }): JSX.Element {
  const { goods: t } = messages()
  const f = formats()
  const { co2eBasis, co2eKg } = alternative
  const { per } = alternative.cost
  const shares = [
    [t.unit, per.unit],
    [t.tonne, per.tonne],
    [t.m3, per.m3],
    [t.pallet, per.pallet],
  ] as const satisfies readonly (readonly [string, CostShare | undefined])[]
  const unit = cargoUnitName(alternative.unit as Parameters<typeof cargoUnitName>[0], language.value)
  return (
    <>
      {alternative.unitCount > asked && <p class="note">{t.divided(`${f.number(alternative.unitCount)} × ${unit}`, f.tonnes(alternative.tonnesPerUnit))}</p>}
      <dl class="shares">
        {shares.flatMap(([name, share]) =>
          share === undefined
            ? []
            : [
                <div key={name}>
                  <dt>
                    {t.per} {name}
                  </dt>
                  <dd class="figures">
                    {f.money(share.amountMinor, share.currency)}
                    {share.basis === 'capacity' && <span class="quiet"> {t.whenFull}</span>}
                    {share.source !== undefined && share.grade !== undefined && (
                      <ProvenanceMark of={`${t.per} ${name}`} source={share.source} asOf={share.asOf ?? ''} grade={share.grade} />
                    )}
                  </dd>
                </div>,
              ],
        )}
        {co2eBasis !== undefined && (
          <div data-co2e>
            <dt>{messages().emissions}</dt>
            <dd class="figures">
              {f.number(co2eKg / 1000, 2)} <ProvenanceMark of={messages().emissions} {...co2eBasis} />
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
