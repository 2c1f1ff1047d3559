import { describe, expect, it } from 'vitest'
import type { TradeRule } from '#core/network/facts/rules.ts'
import { type BorderPassage, type Consignment, rulesAt } from '#core/rules/rules-at.ts'
import { verdictOf } from '#core/rules/verdict.ts'

const names = { zh: '规则', ru: 'правило', en: 'rule' }
const rule = (more: Partial<TradeRule>): TradeRule => ({
  id: 'a-rule',
  title: names,
  authority: names,
  effect: 'bars',
  territory: ['RU', 'BY', 'KZ'],
  traffic: ['import', 'export', 'transit'],
  source: 'tiny',
  asOf: '2025',
  grade: 'A',
  ...more,
})

const machines: Consignment = { hs: '847130', dangerous: null, origin: 'CN', destination: 'DE' }
const intoRussia: BorderPassage = { from: 'CN', to: 'RU', family: 'rail', crossing: 'manzhouli-rail' }
const outOfBelarus: BorderPassage = { from: 'BY', to: 'PL', family: 'rail', crossing: 'brest-malaszewicze' }
const hitsOf = (more: Partial<TradeRule>, goods: Consignment = machines, passage = intoRussia, date = '2026-05-12') =>
  rulesAt([rule(more)], goods, passage, date).length

describe('rules at a border', () => {
  it('on transit are met where the union is entered, and not again inside it or on the way out', () => {
    expect(hitsOf({ traffic: ['transit'] })).toBe(1)
    expect(hitsOf({ traffic: ['transit'] }, machines, { from: 'RU', to: 'BY', family: 'rail' })).toBe(0)
    expect(hitsOf({ traffic: ['transit'] }, machines, outOfBelarus)).toBe(0)
  })

  it('on import concern what stays, not what crosses', () => {
    expect(hitsOf({ traffic: ['import'] })).toBe(0)
    expect(hitsOf({ traffic: ['import'] }, { ...machines, destination: 'RU' })).toBe(1)
  })

  it('on export are met at the way out of the country that the goods come from', () => {
    const timber: Consignment = { hs: '440321', dangerous: null, origin: 'RU', destination: 'CN' }
    expect(hitsOf({ traffic: ['export'], hs: ['4403'] }, timber, { from: 'RU', to: 'CN', family: 'rail' })).toBe(1)
    expect(hitsOf({ traffic: ['export'], hs: ['4403'] }, { ...timber, origin: 'CN', destination: 'DE' })).toBe(0)
  })

  it('on a chapter hold for every heading in it, and for no other chapter', () => {
    expect(hitsOf({ hs: ['84'] })).toBe(1)
    expect(hitsOf({ hs: ['85'] })).toBe(0)
    expect(hitsOf({ hs: ['84'] }, { ...machines, hs: null })).toBe(0)
  })

  it('with a list that is not known by code concern every code given, and no load without one', () => {
    expect(hitsOf({ isListUnknown: true })).toBe(1)
    expect(hitsOf({ isListUnknown: true }, { ...machines, hs: null })).toBe(0)
  })

  it('end on their last day', () => {
    const dated = { validFrom: '2022-03-09', validTo: '2026-05-12' }
    expect(hitsOf(dated, machines, intoRussia, '2026-05-12')).toBe(1)
    expect(hitsOf(dated, machines, intoRussia, '2026-05-13')).toBe(0)
    expect(hitsOf(dated, machines, intoRussia, '2022-03-08')).toBe(0)
  })

  it('hold at the crossings, modes, tractors and ends that they name', () => {
    expect(hitsOf({ crossings: ['suifenhe-rail'] })).toBe(0)
    expect(hitsOf({ exceptCrossings: ['manzhouli-rail'] })).toBe(0)
    expect(hitsOf({ modes: ['road'] })).toBe(0)
    expect(hitsOf({ registrations: ['RU'] })).toBe(0)
    expect(hitsOf({ registrations: ['RU'] }, machines, { from: 'CN', to: 'RU', family: 'road', vehicle: 'RU' })).toBe(1)
    expect(hitsOf({ origins: ['DE'] })).toBe(0)
    expect(hitsOf({ destinations: ['DE', 'PL'] })).toBe(1)
  })

  it('on dangerous goods leave others alone', () => {
    expect(hitsOf({ dangerous: true })).toBe(0)
    expect(hitsOf({ dangerous: true }, { ...machines, dangerous: '3' })).toBe(1)
  })
})

describe('what the rules at a border mean together', () => {
  it('a bar on a subheading is a condition for a shipper who names the chapter only', () => {
    const logs = rule({ hs: ['440321'] })
    const passage: BorderPassage = { from: 'RU', to: 'CN', family: 'rail' }
    const wood = (hs: string): Consignment => ({ hs, dangerous: null, origin: 'RU', destination: 'CN' })
    const exact = verdictOf(rulesAt([logs], wood('4403210000'), passage, '2026-05-12'))
    const coarse = verdictOf(rulesAt([logs], wood('44'), passage, '2026-05-12'))
    expect([exact.bars.map(({ id }) => id), exact.conditions.length]).toEqual([['a-rule'], 0])
    expect([coarse.bars, coarse.conditions.length]).toEqual([[], 1])
  })
})
