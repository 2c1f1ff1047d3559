import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import type { TradeRule } from '#core/network/facts/rules.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const barring: TradeRule = {
  id: 'import-ban',
  title: { zh: '进口禁令', ru: 'запрет ввоза', en: 'import ban' },
  authority: { zh: '政府', ru: 'правительство', en: 'government' },
  effect: 'bars',
  territory: ['RU'],
  traffic: ['import'],
  validFrom: '2022-03-09',
  validTo: '2027-12-31',
  source: 'tiny',
  asOf: '2025-10-10',
  grade: 'A',
}
const rule = (more: Partial<TradeRule>): TradeRule => ({ ...barring, ...(more.isListUnknown === true ? {} : { hs: ['84'] }), ...more })

function plan(rules: readonly TradeRule[], query: Partial<RouteQuery> = {}) {
  const network = tinyNetwork((facts) => ({ ...facts, rules }))
  return planRoutes(network, tinyQuery({ hs: '847130', ...query }), null, ({ code }) => code)
}

describe('routes under trade rules', () => {
  it('are not offered where a rule bars the goods; the rule and its dates say why', () => {
    const answer = plan([rule({})])
    expect(answer.alternatives).toEqual([])
    const rail = answer.unavailable.find(({ modes }) => modes.includes('rail'))
    expect(rail).toMatchObject({ code: 'ruleForbids', blockedBy: ['import-ban'], from: '2022-03-09', until: '2027-12-31' })
  })

  it('are offered for other goods, before the rule and after it', () => {
    for (const query of [{ hs: '940300' }, { hs: null }, { date: '2028-01-01T08:00' }]) expect(plan([rule({})], query).alternatives).not.toEqual([])
  })

  it('keep to the modes that a rule leaves open', () => {
    const answer = plan([rule({ modes: ['rail'] })])
    expect(answer.alternatives.length).toBeGreaterThan(0)
    for (const { crossings } of answer.alternatives) expect(crossings).not.toContain('bridge-rail')
  })

  it('are conditional where the list is not known by code, with the reported share and delay, and a route without the condition stands beside', () => {
    const scenario = {
      inspectedShare: [0.2, 0.3],
      delayDays: [14, 28],
      costUsd: [5000, 10000],
      stoppedHs: ['84'],
      source: 'tiny',
      asOf: '2025',
      grade: 'C',
    } as const
    const answer = plan([rule({ effect: 'conditions', modes: ['rail'], isListUnknown: true, scenario })])
    const [best] = answer.alternatives
    const conditional = answer.alternatives.filter(({ status }) => status === 'conditional')
    expect(conditional.length).toBeGreaterThan(0)
    expect(conditional[0]?.conditions).toMatchObject([
      { code: 'ruleConditions', parameters: { rule: 'import-ban', hs: '847130', confirmed: '2025-10-10', until: '2027-12-31' } },
      {
        code: 'ruleScenario',
        parameters: { leastPercent: 20, mostPercent: 30, leastDays: 14, mostDays: 28, leastUsd: 5000, mostUsd: 10000, stopped: '84', isAmongStopped: 'yes' },
      },
    ])
    expect(answer.warnings.map(({ code }) => code)).not.toContain('everyRouteConditional')
    const furniture = plan([rule({ effect: 'conditions', modes: ['rail'], isListUnknown: true, scenario })], { hs: '9403' })
    const told = furniture.alternatives.flatMap(({ conditions }) => conditions).find(({ code }) => code === 'ruleScenario')
    expect(told?.parameters.isAmongStopped).toBe('no')
    expect(best).toBeDefined()
    expect(answer.alternatives.some(({ status }) => status === 'lawful')).toBe(true)
  })

  it('say so where every one of them rests on a condition', () => {
    expect(plan([rule({ effect: 'conditions' })]).warnings.map(({ code }) => code)).toContain('everyRouteConditional')
  })

  it('are not offered where a ban begins before the load comes to the border, and the ban says why', () => {
    // Ready at eight in the evening, three hours of loading and 480 km at 960 km a day: at the bridge at eleven the next morning.
    const later = rule({ validFrom: '2026-05-13', validTo: '2026-12-31', modes: ['rail'] })
    const late = plan([later], { modes: ['rail'], date: '2026-05-12T20:00' })
    expect(late.alternatives).toEqual([])
    expect(late.unavailable).toMatchObject([{ code: 'ruleForbids', blockedBy: ['import-ban'], from: '2026-05-13', until: '2026-12-31' }])
    expect(plan([later], { modes: ['rail'], date: '2026-05-10T20:00' }).alternatives).not.toEqual([])
  })

  it('ask for the papers of the day at the border, not of the day on which the goods are ready', () => {
    const names = { zh: '铅封', ru: 'пломба', en: 'seal' }
    const seals = rule({ effect: 'demands', validFrom: '2026-05-13', modes: ['rail'], document: { names, issuedBy: names, by: 'carrier' } })
    const papers = (date: string) => plan([seals], { modes: ['rail'], date }).alternatives[0]?.documents.map(({ names: { en } }) => en)
    expect(papers('2026-05-12T20:00')).toEqual(['seal'])
    expect(papers('2026-05-10T20:00')).toEqual([])
  })

  it('name the paper that a condition asks for among the papers', () => {
    const names = { zh: '证明', ru: 'письмо', en: 'letter' }
    const asked = plan([rule({ effect: 'conditions', document: { names, issuedBy: names, by: 'seller' } })]).alternatives[0]
    expect([asked?.status, asked?.documents[0]?.names.en]).toEqual(['conditional', 'letter'])
  })

  it('name the papers that a border demands, whose they are and where the journey meets them', () => {
    const names = { zh: '报关单', ru: 'декларация', en: 'declaration' }
    const paper = rule({
      id: 'declare',
      effect: 'demands',
      hs: ['84'],
      document: {
        names,
        issuedBy: { zh: '申报人', ru: 'декларант', en: 'declarant' },
        by: 'broker',
        lead: { least: 1, most: 3, unit: 'workingDay', source: 'tiny', asOf: '2026', grade: 'B' },
      },
    })
    const [best] = plan([paper]).alternatives
    expect(best?.status).toBe('lawful')
    expect(best?.documents).toMatchObject([
      { rule: 'declare', country: 'RU', by: 'broker', leadDays: [1, 3], lead: { unit: 'workingDay', grade: 'B' }, omissionDays: null, omission: null },
    ])
    expect(best?.legs[best.documents[0]?.leg ?? -1]?.kind).toBe('border')
    expect(plan([paper], { hs: '9403' }).alternatives[0]?.documents).toEqual([])
  })

  it('without an HS code are offered, and the answer says that nothing was screened', () => {
    expect(plan([rule({})], { hs: null }).warnings).toContainEqual({ code: 'transitNotScreened', parameters: {} })
    expect(plan([rule({})], { hs: '9403', dangerous: '3' }).warnings.at(-1)?.code).toBe('rulesScreened')
    expect(plan([rule({})], { hs: '9403' }).warnings).toContainEqual({ code: 'rulesScreened', parameters: { hs: '9403', rules: 1 } })
  })
})

describe('an HS code', () => {
  it('that is in no list is a fault that names the codes near it', () => {
    const network = tinyNetwork()
    const read = readRouteQuery({ from: 'harbin', to: 'moscow', hs: '8499' }, network)
    expect(read).toMatchObject({ ok: false, failures: [{ pointer: '/hs', code: 'unknownValue', value: '8499', allowed: ['8471'] }] })
  })

  it('of ten digits is known by its first six', () => {
    const read = readRouteQuery({ from: 'harbin', to: 'moscow', hs: '8471.30.00 00' }, tinyNetwork())
    expect(read).toMatchObject({ ok: true, value: { hs: '8471300000' } })
  })
})
