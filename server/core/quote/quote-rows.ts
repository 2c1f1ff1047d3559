import { quoteWords } from '../wording/quote-words.ts'
import { vatWords } from '../wording/vat-words.ts'
import type { Quote, QuoteLine } from './quote.ts'

/** A quote as a table for spreadsheets: what it says above, a row a line, the total below. Amounts and rates are numbers, and each line says what its price rests on. */
export function quoteRows(quote: Quote): readonly (readonly (string | number)[])[] {
  const words = quoteWords[quote.language]
  const { fields, total, lines } = quote
  const { official, derived, assumed, own } = words.legend
  const basisOf = ({ grade, isOwn }: QuoteLine): string => (isOwn ? own : { A: official, B: official, C: derived, D: assumed }[grade])
  return [
    [words.title, quote.number],
    [words.way, quote.ends],
    ['', quote.way],
    [words.customer, fields.customer],
    [words.carrier, fields.forwarder],
    [words.quoteDate, fields.quoteDate],
    [words.validUntil, fields.validUntil],
    [words.terms, fields.terms],
    [words.cargo, fields.cargo],
    [words.readyDate, fields.readyDate],
    [words.distance, fields.distance],
    ['', quote.sentence],
    ['', quote.sentenceNote],
    [],
    ['', words.columns.cost, words.columns.kind, words.columns.original, words.columns.rate, total.currency, words.columns.basis],
    ...lines.map((line) => [line.number, line.name, line.kind, line.original, line.rateValue ?? '', line.amountMinor / 100, basisOf(line)]),
    ['', total.label, '', '', '', total.amountMinor / 100],
    ...(total.span === '' ? [] : [['', total.span]]),
    ['', quote.rateNote],
    [],
    [words.headings.included, quote.included],
    [words.headings.notIncluded, quote.notIncluded],
    [words.headings.mayArise, quote.mayArise],
    ...quote.premises.map((premise, index) => [index === 0 ? words.headings.premises : '', premise]),
    [words.headings.planB, quote.planB],
    ...quote.vat.map((sentence, index) => [index === 0 ? vatWords[quote.language].heading : '', sentence]),
    ...quote.quantity.rows.map(({ units, total, perUnit }, index) => [index === 0 ? words.quantity.heading : '', `${units} × ${perUnit}`, '', total]),
    ['', quote.quantity.note],
    [words.dataset, quote.datasetVersion],
    [words.scenario, quote.scenario],
    [words.key, quote.key],
    ...quote.attribution.map((notice) => ['', notice]),
  ]
}
