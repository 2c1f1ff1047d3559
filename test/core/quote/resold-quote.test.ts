import { describe, expect, it } from 'vitest'
import { sellPrice } from '#core/cost/sell-price.ts'
import { ratesOn } from '#core/money.ts'
import { languages } from '#core/network/facts/places.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import { bareOptions } from '#core/quote/quote-options.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'
import type { Statement } from '#core/statement.ts'
import { quoteFile } from '../../../server/documents/quote-file.ts'
import { quotedAnswer, quotedNetwork } from './quoted-answer.ts'

const network = quotedNetwork()
const sold = (alternative: Alternative): Alternative => ({
  ...alternative,
  sell: sellPrice(alternative.cost, { kind: 'percent', percent: 20 }, 1, ratesOn(network.facts.exchangeRates, '2026-05-12')),
})
const ownRates: readonly Statement[] = [
  { code: 'ownRatesUsed', parameters: { used: 1, given: 2 } },
  { code: 'ownRateUnused', parameters: { line: 'haulSea', at: '', supplier: 'Quiet Lines' } },
]
const bought: RouteAnswer = { ...quotedAnswer, warnings: [...quotedAnswer.warnings, ...ownRates] }
const resold: RouteAnswer = { ...bought, alternatives: bought.alternatives.map(sold) }

function quoted(answer: RouteAnswer, language: (typeof languages)[number] = 'en') {
  const built = buildQuote(answer, bareOptions, network, language)
  if (!built.ok) throw new Error(JSON.stringify(built.failures))
  return built.value
}

describe('an offer with a margin of 20 per cent', () => {
  it('counts its assumptions at the price that the customer pays: 840 yuan of gauge change are 1,008', () => {
    expect(quoted(resold).premises[0]).toBe('1 of 3 cost lines is an assumption, together CNY\u00a01,008.00.')
  })

  it('has a plan B with the margin on it too: 9,000 yuan over Heihe are 10,800', () => {
    expect(quoted(resold).planB).toContain('CNY\u00a010,800.00')
  })

  it('says neither what was bought nor from whom; without a margin the paper does', () => {
    expect(JSON.stringify(quoted(bought))).toContain('Quiet Lines')
    for (const language of languages) {
      const [plain, own] = [{ ...resold, warnings: quotedAnswer.warnings }, resold].map((answer) => quoted(answer, language).premises)
      expect(own).toEqual(plain)
    }
  })

  it('marks a line at a rate of the seller as his own, sold or not: no authority has published it', () => {
    const [rail] = bought.alternatives
    if (rail === undefined) throw new RangeError('the answer has alternatives')
    const lines = rail.cost.lines.map((line, index) => (index === 0 ? { ...line, grade: 'A' as const, supplier: 'Quiet Lines' } : line))
    const own = { ...rail, cost: { ...rail.cost, lines } }
    const plain: RouteAnswer = { ...quotedAnswer, alternatives: [own, ...bought.alternatives.slice(1)] }
    const withMargin: RouteAnswer = { ...plain, alternatives: plain.alternatives.map(sold) }
    for (const answer of [plain, withMargin]) expect(quoted(answer).lines.map(({ isOwn }) => isOwn)).toEqual([true, false, false])
    expect(JSON.stringify(quoted(withMargin))).not.toContain('Quiet Lines')
    expect(quoted(quotedAnswer).lines.some(({ isOwn }) => isOwn)).toBe(false)
  })

  it('holds no amount of the cost in any language, as text, table or JSON', async () => {
    const [chosen] = resold.alternatives
    if (chosen === undefined) throw new RangeError('the answer has alternatives')
    // Line by line and in all, and what plan B costs; digits only, however they are grouped.
    const amounts = ['325499', '150500', '84000', '559999', '900000']
    for (const language of languages) {
      for (const format of ['txt', 'csv', 'json'] as const) {
        const text = String(await quoteFile(quoted(resold, language), chosen, network, format)).replaceAll(/(?<=\d)[.,\s](?=\d)/g, '')
        const numbers: readonly string[] = text.match(/\d+/g) ?? []
        expect(amounts.filter((amount) => numbers.includes(amount))).toEqual([])
      }
    }
  })
})
