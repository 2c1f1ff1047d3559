import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { buildQuote } from '#core/quote/build-quote.ts'
import { contentTypeOf, formatAccepted } from '#core/quote/quote-format.ts'
import { readQuoteOptions } from '#core/quote/quote-options.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { quoteFile } from '../../server/documents/quote-file.ts'
import { byRail, quotedAnswer, quotedNetwork } from '../core/quote/quoted-answer.ts'

const network = quotedNetwork()
const { legend } = quoteWords.ru
const options = readQuoteOptions({ customer: '=HYPERLINK("http://evil")' })
const made = buildQuote(quotedAnswer, options.ok ? options.value : ({} as never), network, 'ru')
if (!made.ok) throw new Error(JSON.stringify(made.failures))
const quote = made.value

describe('a quote as a file', () => {
  it('as a workbook holds every line as a number that adds up to the total, read back by another library', async () => {
    const rows = await readSheet(Buffer.from((await quoteFile(quote, byRail, network, 'xlsx')) as Uint8Array), quote.number)
    const lines = rows.filter(([number]) => typeof number === 'number')
    expect(lines).toHaveLength(quote.lines.length)
    const sum = lines.reduce((total, row) => total + Math.round(Number(row[5]) * 100), 0)
    expect(sum).toBe(quote.total.amountMinor)
    expect(lines.map((row) => row[4])).toEqual(quote.lines.map(({ rateValue }) => rateValue))
    expect(lines.map((row) => row[6])).toEqual(
      quote.lines.map(({ grade }) => ({ A: legend.official, B: legend.official, C: legend.derived, D: legend.assumed })[grade]),
    )
    expect(rows.flat()).toContain(quote.lines[0]?.name)
    expect(rows.flat()).toContain('=HYPERLINK("http://evil")')
  })

  it('as CSV runs nothing in a spreadsheet and keeps Russian whole', async () => {
    const text = String(await quoteFile(quote, byRail, network, 'csv'))
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`)
    expect(text).toContain(quote.sentence.slice(0, 10))
  })

  it('as GeoJSON is the way in travel order, as JSON the whole, as text the chat', async () => {
    const map = JSON.parse(String(await quoteFile(quote, byRail, network, 'geojson')))
    expect([map.type, map.features.length > 0]).toEqual(['FeatureCollection', true])
    const whole = JSON.parse(String(await quoteFile(quote, byRail, network, 'json')))
    expect([whole.quote.number, whole.alternative.id]).toEqual([quote.number, byRail.id])
    expect(String(await quoteFile(quote, byRail, network, 'txt'))).toContain(quote.number)
  })

  it('with a margin tells the customer the price and nothing of the cost', async () => {
    const sold = { ...byRail, sell: { currency: 'CNY', amount: '9.99', amountMinor: 999, marginMinor: 1, lineMinor: [] } }
    const whole = JSON.parse(String(await quoteFile(quote, sold, network, 'json')))
    expect([whole.alternative.price, whole.alternative.cost, whole.alternative.sell]).toEqual([
      { currency: 'CNY', amount: '9.99', amountMinor: 999 },
      undefined,
      undefined,
    ])
  })

  it('comes as what the caller accepts, PDF where that names none of them', () => {
    expect(['text/csv;q=0.9', '*/*', 'text/html, application/json'].map(formatAccepted)).toEqual(['csv', 'pdf', 'json'])
    expect(contentTypeOf('csv')).toBe('text/csv; charset=utf-8')
  })
})
