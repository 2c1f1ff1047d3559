import { describe, expect, it } from 'vitest'
import { languages } from '#core/network/facts/places.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import type { Quote } from '#core/quote/quote.ts'
import { bareOptions } from '#core/quote/quote-options.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { printable } from '../../server/documents/printable.ts'
import { renderQuotePdf } from '../../server/documents/render-quote-pdf.ts'
import { byRail, longAnswer, quotedAnswer, quotedNetwork } from '../core/quote/quoted-answer.ts'
import { pdfText } from './pdf-text.ts'

const network = quotedNetwork()

function quoted(answer: RouteAnswer, alternative: string, language: Quote['language']): Quote {
  const built = buildQuote(answer, { ...bareOptions, alternative: alternative }, network, language)
  if (!built.ok) throw new Error(JSON.stringify(built.failures))
  return built.value
}

/** Lines break where the page wants; spaces and breaks are no part of what is said. */
const squeezed = (text: string): string => printable(text).replace(/[\s\u00a0]/g, '')

describe.each(languages)('the page of a quote in %s', (language) => {
  const quote = quoted(quotedAnswer, byRail.id, language)

  it('is one, and holds everything that the quote says', async () => {
    const { pages, text } = pdfText(await renderQuotePdf(quote))
    expect(pages).toBe(1)
    const page = squeezed(text)
    const said = [
      quote.number,
      quote.ends,
      quote.way,
      quote.sentence,
      quote.total.amount,
      quote.total.span,
      quote.planB,
      quote.included,
      quote.notIncluded,
      quote.mayArise,
    ]
    const more = [
      ...Object.values(quote.fields),
      ...quote.premises,
      ...quote.lines.flatMap((line) => [line.name, line.original, line.amount]),
      ...quote.vat,
      ...quote.quantity.rows.flatMap((row) => [row.perUnit, row.total]),
      quote.quantity.note,
      ...quote.attribution,
    ]
    for (const part of [...said, ...more]) expect(page).toContain(squeezed(part))
    expect(text).not.toContain('\ufffd')
  })

  it('of a long journey goes on with others rather than in print too small to sign, numbered, and drops no line', async () => {
    const answer = longAnswer(40, 30, language)
    const long = quoted(answer, `long-${language}`, language)
    const { pages, text } = pdfText(await renderQuotePdf(long))
    expect(pages).toBeGreaterThan(1)
    expect(squeezed(text)).toContain(squeezed(quoteWords[language].pageOf(2, pages)))
    for (const number of text.match(/Q-\d{8}-\w{4}/g) ?? []) expect(number).toBe(long.number)
    for (const line of long.lines) expect(squeezed(text)).toContain(squeezed(line.amount))
    expect(squeezed(text)).toContain(squeezed(long.premises.at(-2) ?? 'nothing'))
  })
})

describe.each(languages)('the paper that is signed, in %s', (language) => {
  const parties = { customer: 'OOO Север, ул. Складская 5', forwarder: 'Harbin Freight Co., Ltd' }
  const signed = async (long: RouteAnswer, alternative: string): Promise<readonly string[]> => {
    const built = buildQuote(long, { ...bareOptions, ...parties, alternative }, network, language)
    if (!built.ok) throw new Error(JSON.stringify(built.failures))
    return pdfText(await renderQuotePdf(built.value)).pageTexts.map(squeezed)
  }
  const { signatures, premises } = { signatures: quoteWords[language].signatures, premises: quoteWords[language].premises }

  it('bears the forwarder as its letterhead, and both parties above lines for name, signature, stamp and date', async () => {
    const [page = ''] = await signed(quotedAnswer, byRail.id)
    expect(page.startsWith(squeezed(parties.forwarder))).toBe(true)
    expect(page).not.toMatch(/^Transamur/)
    // Letterhead, party, signature.
    expect(page.split(squeezed(parties.forwarder)).length - 1).toBe(3)
    for (const caption of [signatures.name, signatures.signature, signatures.date]) expect(page).toContain(squeezed(caption))
  })

  it('never asks for a signature on a page that holds none of what is agreed to', async () => {
    for (const lines of [1, 8, 12, 16, 20, 24, 28]) {
      const pages = await signed(longAnswer(lines, 6, language), `long-${language}`)
      const last = pages.at(-1) ?? ''
      expect(last).toContain(squeezed(signatures.signature))
      expect(last).toContain(squeezed(premises.vat))
    }
  })
})

describe('the bytes of a quote', () => {
  it('are the same for the same quote', async () => {
    const quote = quoted(quotedAnswer, byRail.id, 'zh')
    expect(Buffer.compare(await renderQuotePdf(quote), await renderQuotePdf(quote))).toBe(0)
  })
})
