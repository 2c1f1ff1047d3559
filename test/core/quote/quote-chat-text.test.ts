import { describe, expect, it } from 'vitest'
import { languages } from '#core/network/facts/places.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import { quoteChatText } from '#core/quote/quote-chat-text.ts'
import { bareOptions } from '#core/quote/quote-options.ts'
import { byRail, quotedAnswer, quotedNetwork } from './quoted-answer.ts'

describe.each(languages)('a quote for a chat in %s', (language) => {
  const built = buildQuote(quotedAnswer, { ...bareOptions, alternative: byRail.id }, quotedNetwork(), language)
  if (!built.ok) throw new Error('no quote')
  const text = quoteChatText(built.value)

  it('tells what the page tells', () => {
    const quote = built.value
    const told = [quote.number, quote.sentence, quote.total.amount, quote.total.span, quote.included, quote.notIncluded, quote.mayArise, quote.planB, quote.key]
    for (const part of [...told, ...quote.premises, ...quote.lines.flatMap((line) => [line.name, line.amount]), ...quote.attribution])
      expect(text).toContain(part)
  })

  it('is plain: no markup, no empty value', () => {
    expect(text).not.toMatch(/undefined|null|NaN|\*\*|<\w/)
  })
})
