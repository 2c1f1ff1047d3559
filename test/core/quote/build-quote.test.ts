import { describe, expect, it } from 'vitest'
import { languages } from '#core/network/facts/places.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import type { Quote } from '#core/quote/quote.ts'
import { bareOptions } from '#core/quote/quote-options.ts'
import { byRail, overHeihe, quotedAnswer, quotedNetwork } from './quoted-answer.ts'

const network = quotedNetwork()

function quoted(alternative = byRail.id, language: Quote['language'] = 'en', answer = quotedAnswer): Quote {
  const built = buildQuote(answer, { ...bareOptions, alternative: alternative }, network, language)
  if (!built.ok) throw new Error(JSON.stringify(built.failures))
  return built.value
}

describe('a quote', () => {
  it('has the total of the route, and lines that sum to it', () => {
    for (const language of languages) {
      const { total, lines } = quoted(byRail.id, language)
      expect(total.amountMinor).toBe(byRail.cost.amountMinor)
      expect(total.amount.replace(/\D/g, '')).toBe('559999')
      expect(lines.reduce((sum, line) => sum + line.amountMinor, 0)).toBe(total.amountMinor)
    }
  })

  it('names lines by their places, with the original currency and the rate', () => {
    const [haul, border] = quoted().lines
    expect(haul).toMatchObject({ name: 'Harbin–Manzhouli 935\u00a0km', original: 'CNY\u00a03,254.99', rate: '', amount: '3,254.99' })
    expect(border).toMatchObject({ name: 'Manzhouli rail crossing, border formalities', original: 'USD\u00a0215.00', rate: '7.0000', amount: '1,505.00' })
  })

  it('stands fourteen days, and says that this is an assumption', () => {
    const { fields, premises } = quoted()
    expect(fields).toMatchObject({ quoteDate: '12\u00a0May\u00a02026', validUntil: '26\u00a0May\u00a02026' })
    expect(premises).toContain('Validity of 14 days is an assumption.')
  })

  it('counts its assumptions and what they come to', () => {
    expect(quoted().premises[0]).toBe('1 of 3 cost lines is an assumption, together CNY\u00a0840.00.')
  })

  it('says that goods were not screened, and once only', () => {
    expect(quoted().premises.filter((premise) => premise.includes('not screened'))).toHaveLength(1)
  })

  it('keeps from the customer what the seller has still to ask an operator', () => {
    const names = { zh: '哈莫班列', ru: 'Поезд', en: 'Harbin - Moscow train' }
    const warnings = [
      { code: 'serviceTermsUnknown', parameters: { ...names, missing: 'cutOff' } },
      { code: 'bookingLead', parameters: { ...names, days: 7, quoteDate: '2026-05-12' } },
    ]
    const answer = { ...quotedAnswer, alternatives: quotedAnswer.alternatives.map((route) => ({ ...route, warnings })) }
    const told = quoted(byRail.id, 'en', answer).premises.join(' ')
    expect(told).toContain('space is booked 7 days ahead')
    expect(told).not.toContain('not published')
  })

  it('calls road haulage a build-up of cost, not a market price, and only where there is some', () => {
    expect(quoted('road.manzhouli-road').premises.join(' ')).toContain('not a market price')
    expect(quoted().premises.join(' ')).not.toContain('market price')
  })

  it('tells the way by the town of its crossing and by its modes', () => {
    expect(quoted().way).toBe('via Manzhouli (rail)')
    expect(quoted('road.manzhouli-road', 'ru').way).toBe('Через: Маньчжурия (авто)')
    expect(quoted('sea.dalian', 'zh').way).toBe('经大连（海运）')
  })

  it('offers a plan B over another border, not over the other checkpoint of the same one', () => {
    expect(quoted().planB).toBe('Heihe (road): CNY\u00a09,000.00, 9 of 10 boxes within 17\u00a0days, half within 13.')
  })

  it('without another way says so', () => {
    expect(quoted(byRail.id, 'en', { ...quotedAnswer, alternatives: [byRail] }).planB).toBe('The answer holds no route over other crossings.')
  })

  it('lists as not included what no line pays for', () => {
    const { included, notIncluded, mayArise } = quoted()
    expect(included).toBe('haulage, border formalities, gauge change')
    expect(notIncluded).toContain('cargo insurance')
    expect(notIncluded).toContain('collection and delivery')
    expect(mayArise).toContain('rail tariff indices')
    expect(mayArise).not.toContain('spring')
  })

  it('draws every hour of the journey, and marks ends, border and gauge change', () => {
    const { parts, marks } = quoted().ribbon
    expect(parts.reduce((sum, part) => sum + part.hours, 0)).toBe(312)
    expect(marks.map(({ name, note }) => [name, note])).toEqual([
      ['Harbin', 'Tue\u00a012\u00a0May'],
      ['Manzhouli / Zabaikalsk', 'gauge change 1435→1520'],
      ['Moscow', 'Mon\u00a025\u00a0May (median)'],
    ])
  })

  it('says per unit what weighs, and for how many the total is', () => {
    const three = quoted(byRail.id, 'en', { ...quotedAnswer, alternatives: [{ ...byRail, unitCount: 3 }] })
    expect(three.fields.cargo).toBe('3 × 42G1 (40-foot box), 18\u00a0t each')
    expect(three.total.label).toBe('Total for 3 × 40-foot box, VAT not included')
  })

  it('of an alternative that the answer does not hold is refused, with those it holds', () => {
    const built = buildQuote(quotedAnswer, { ...bareOptions, alternative: 'rail.nowhere' }, network, 'en')
    expect(built.ok ? [] : built.failures).toEqual([
      { pointer: '/alternative', code: 'unknownAlternative', value: 'rail.nowhere', allowed: quotedAnswer.alternatives.map(({ id }) => id) },
    ])
  })

  it('keeps its number for the same answer and day, and changes it with either', () => {
    const { number } = quoted()
    expect(number).toMatch(/^Q-20260512-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(quoted(byRail.id, 'ru').number).toBe(number)
    expect(quoted(overHeihe.id).number).not.toBe(number)
    expect(quoted(byRail.id, 'en', { ...quotedAnswer, key: 'another' }).number).not.toBe(number)
  })

  it('under a scenario names it and says that it holds there only', () => {
    const under = { ...network, scenario: { ...network.scenario, id: 'heihe-190' } }
    const built = buildQuote(quotedAnswer, { ...bareOptions, alternative: byRail.id }, under, 'en', { en: 'Heihe at 190 vehicles' })
    expect(built.ok && built.value.scenario).toBe('Heihe at 190 vehicles')
    expect(built.ok && built.value.premises.join(' ')).toContain('holds under the scenario')
  })
})
