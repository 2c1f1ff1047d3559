import type { JSX } from 'preact'
import type { Alternative } from '#core/routing/answer.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { ProvenanceMark } from '../ui/provenance-mark.tsx'

/** On what terms the box is had: each in the total, or said not to be. */
export function BoxTerms({ alternative: { terms } }: { readonly alternative: Alternative }): JSX.Element | null {
  const { goods: t } = messages()
  if (terms.length === 0) return null
  return (
    <section class="box-terms" aria-label={t.boxTerms}>
      <h3>{t.boxTerms}</h3>
      <ul>
        {terms.map((term) => {
          const text = warningText(term, placeName.value, language.value)
          return (
            <li key={term.code + JSON.stringify(term.parameters)}>
              <span class={term.included ? 'tag ink' : 'tag'}>{term.included ? t.included : t.notIncluded}</span> {text}
              {term.source !== undefined && term.grade !== undefined && (
                <ProvenanceMark of={text} source={term.source} asOf={term.asOf ?? ''} grade={term.grade} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
