import type { JSX } from 'preact'
import type { Alternative, PaperDemand } from '#core/routing/answer.ts'
import { partyName } from '#core/wording/labels.ts'
import { statedTime } from '#core/wording/stated-time.ts'
import { messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { ProvenanceMark } from '../ui/provenance-mark.tsx'

/** Papers that the rules on file demand, border by border: who hands them in, who issues them, how long that takes. */
export function Documents({ alternative: { documents } }: { readonly alternative: Alternative }): JSX.Element | null {
  const t = messages()
  if (documents.length === 0) return null
  return (
    <section class="documents" aria-label={t.documents}>
      <h3>{t.documents}</h3>
      <ul>
        {documents.map((paper) => (
          <li key={`${paper.rule} ${paper.leg}`}>
            <b>{paper.names[language.value]}</b> <span class="quiet">{whereOf(paper)}</span>{' '}
            <ProvenanceMark of={paper.names[language.value]} source={paper.source} asOf={paper.asOf} grade={paper.grade} />
            <br />
            <span class="quiet">{detailsOf(paper)}</span>
            {[paper.lead, paper.omission].map(
              (time) =>
                time !== null && (
                  <ProvenanceMark key={time.source} of={statedTime(time, language.value)} source={time.source} asOf={time.asOf} grade={time.grade} />
                ),
            )}
          </li>
        ))}
      </ul>
      {documents.every(({ omission }) => omission === null) && <p class="quiet">{t.goods.omissionUnknown}</p>}
    </section>
  )
}

const whereOf = ({ crossing, country }: PaperDemand): string =>
  crossing === undefined ? (new Intl.DisplayNames(language.value, { type: 'region' }).of(country) ?? country) : placeName.value(crossing)

function detailsOf({ by, issuedBy, lead, omission }: PaperDemand): string {
  const t = messages()
  return [
    t.documentLine(partyName(by, language.value), issuedBy[language.value]),
    lead === null ? t.goods.leadUnknown : t.documentLead(statedTime(lead, language.value)),
    ...(omission === null ? [] : [t.documentOmission(statedTime(omission, language.value))]),
  ].join('; ')
}
