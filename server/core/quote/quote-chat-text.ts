import type { Language } from '../network/facts/places.ts'
import { quoteWords } from '../wording/quote-words.ts'
import { vatWords } from '../wording/vat-words.ts'
import type { Quote, QuoteLine } from './quote.ts'

/** The quote as plain text for a chat: the answer first, then the lines, then what it rests on. */
export function quoteChatText(quote: Quote, language: Language = quote.language): string {
  const words = quoteWords[language]
  const field = (label: string, text: string): string => `${label}${words.colon}${text}`
  const list = (label: string, items: readonly string[]): readonly string[] => ['', `${label}${words.colon}`.trim(), ...items.map((item) => `– ${item}`)]
  const isAssumed = ({ grade, isOwn }: QuoteLine): boolean => grade === 'D' && !isOwn
  const { rows, note } = quote.quantity
  return [
    `${words.title} ${quote.number}`,
    quote.ends,
    quote.way,
    quote.sentence,
    field(quote.total.label, `${quote.total.amount} ${quote.total.currency}`),
    ...(quote.total.span === '' ? [] : [quote.total.span]),
    '',
    field(words.cargo, quote.fields.cargo),
    field(words.readyDate, quote.fields.readyDate),
    field(words.distance, quote.fields.distance),
    field(words.quoteDate, quote.fields.quoteDate),
    field(words.validUntil, quote.fields.validUntil),
    quote.sentenceNote,
    '',
    ...quote.lines.map((line) => `${line.number}. ${line.name}${words.colon}${line.amount} ${quote.total.currency}${isAssumed(line) ? '\u00a0*' : ''}`),
    ...(quote.lines.some(isAssumed) ? [`* ${words.legend.assumed}`] : []),
    quote.rateNote,
    '',
    field(words.headings.included, quote.included),
    field(words.headings.notIncluded, quote.notIncluded),
    field(words.headings.mayArise, quote.mayArise),
    field(words.headings.planB, quote.planB),
    ...list(words.headings.premises, quote.premises),
    ...list(vatWords[language].heading, quote.vat),
    ...list(words.quantity.heading, [
      ...rows.map(({ units, total, perUnit }) => `${units}${words.colon}${total === '' ? '' : `${total}, `}${perUnit} ${words.quantity.perUnit}`),
      note,
    ]),
    '',
    [`${words.dataset} ${quote.datasetVersion}`, `${words.scenario} ${quote.scenario}`, `${words.key} ${quote.key}`].join(' · '),
    quote.attribution.join(' · '),
  ].join('\n')
}
