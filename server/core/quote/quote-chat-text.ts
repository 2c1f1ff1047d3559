import type { Language } from '../network/facts/places.ts'
import { quoteWords } from '../wording/quote-words.ts'
import { vatWords } from '../wording/vat-words.ts'
import type { Quote } from './quote.ts'

/** The quote as plain text for a chat: the answer first, then the lines, then what it rests on. */
export function quoteChatText(quote: Quote, language: Language = quote.language): string {
  const words = quoteWords[language]
  const between = language === 'zh' ? '' : ' '
  const field = (label: string, text: string): string => `${label}${words.colon}${text}`
  const assumed = (grade: string): string => (grade === 'D' ? ` (${words.legend.assumed})` : '')
  return [
    `${words.title} ${quote.number}`,
    `${quote.ends}${words.listSeparator}${quote.way}`,
    quote.sentence,
    field(quote.total.label, `${quote.total.amount} ${quote.total.currency}`),
    ...(quote.total.span === '' ? [] : [quote.total.span]),
    '',
    field(words.cargo, quote.fields.cargo),
    field(words.readyDate, quote.fields.readyDate),
    field(words.distance, quote.fields.distance),
    field(words.quoteDate, `${quote.fields.quoteDate}${words.listSeparator}${words.validUntil} ${quote.fields.validUntil}`),
    quote.sentenceNote,
    '',
    ...quote.lines.map((line) => `${line.number}. ${line.name}${words.colon}${line.amount} ${quote.total.currency}${assumed(line.grade)}`),
    quote.rateNote,
    '',
    field(words.headings.included, quote.included),
    field(words.headings.notIncluded, quote.notIncluded),
    field(words.headings.mayArise, quote.mayArise),
    field(words.headings.premises, quote.premises.join(' ')),
    field(words.headings.planB, quote.planB),
    field(vatWords[language].heading, quote.vat.join(between)),
    field(
      words.quantity.heading,
      `${quote.quantity.rows.map(({ units, total, perUnit }) => `${units}${words.colon}${total} (${perUnit} ${words.quantity.perUnit})`).join('; ')}. ${quote.quantity.note}`,
    ),
    '',
    `${words.dataset} ${quote.datasetVersion}${words.listSeparator}${words.scenario} ${quote.scenario}${words.listSeparator}${words.key} ${quote.key}`,
    quote.attribution.join(' · '),
  ].join('\n')
}
