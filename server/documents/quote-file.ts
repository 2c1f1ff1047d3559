import { csvOf } from '#core/appraisal/csv.ts'
import type { Network } from '#core/network/network.ts'
import type { Quote } from '#core/quote/quote.ts'
import { quoteChatText } from '#core/quote/quote-chat-text.ts'
import type { QuoteFormat } from '#core/quote/quote-format.ts'
import { quoteRows } from '#core/quote/quote-rows.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { routeGeoJson } from '#core/routing/route-geojson.ts'
import { quoteWords } from '#core/wording/quote-words.ts'

/** A quote as a file of the format asked for; PDF and workbook bring their libraries only when they are. */
export async function quoteFile(quote: Quote, alternative: Alternative, network: Network, format: QuoteFormat): Promise<Uint8Array | string> {
  switch (format) {
    case 'pdf':
      return (await import('./render-quote-pdf.ts')).renderQuotePdf(quote)
    case 'xlsx': {
      const { renderWorkbook } = await import('./render-workbook.ts')
      const rows = quoteRows(quote)
      const titles = rows.findIndex(([, cost]) => cost === quoteWords[quote.language].columns.cost)
      return renderWorkbook([
        {
          // A longer name would lose the end of the number.
          name: quote.number,
          rows,
          widths: [22, 64, 24, 20, 12, 16, 32],
          headRows: 1,
          boldRows: [titles, titles + quote.lines.length + 1],
          formats: { 4: '0.0000##', 5: '#,##0.00' },
        },
      ])
    }
    case 'csv':
      return csvOf(quoteRows(quote))
    case 'geojson':
      return JSON.stringify(routeGeoJson(alternative, network))
    case 'json':
      return JSON.stringify({ quote, alternative: offered(alternative) })
    case 'txt':
      return quoteChatText(quote)
  }
}

/** The route as a customer may see it: where a margin is on it, without what it was bought at. */
function offered({ sell, cost, ...route }: Alternative): object {
  if (sell === undefined) return { ...route, cost }
  const { currency, amount, amountMinor } = sell
  return { ...route, price: { currency, amount, amountMinor } }
}
