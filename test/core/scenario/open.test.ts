import { describe, expect, it } from 'vitest'
import { addDays } from '#core/calendar/local-time.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import { factOn } from '#core/network/fact-on.ts'
import type { Link } from '#core/network/facts/links.ts'
import type { Network } from '#core/network/network.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { applyScenario } from '#core/scenario/apply-scenario.ts'
import { resolveScenario } from '#core/scenario/resolve-scenario.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const told = { source: 'tiny', asOf: '2026', grade: 'A' } as const
const idle: Link['inService'] = [{ value: false, validFrom: '2023-12-15', ...told }]

const withLink = (id: string, change: Partial<Link>): Network =>
  tinyNetwork((facts) => ({ ...facts, links: facts.links.map((link) => (link.id === id ? { ...link, ...change } : link)) }))

function under(network: Network, ...changes: readonly unknown[]): Network {
  const result = resolveScenario({ version: 1, names: {}, changes }, network, new Map())
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return applyScenario(network, result.value)
}

const faultsOf = (network: Network, change: unknown): readonly string[] => {
  const result = resolveScenario({ version: 1, names: {}, changes: [change] }, network, new Map())
  return result.ok ? [] : result.failures.map(({ pointer, code }) => `${pointer} ${code}`)
}
const warningsOf = (network: Network, ...changes: readonly unknown[]): readonly string[] => {
  const result = resolveScenario({ version: 1, names: {}, changes }, network, new Map())
  return result.ok ? result.value.warnings.map(({ code, parameters }) => `${code} ${parameters.change} / ${parameters.by}`) : ['fault']
}

const serves = (network: Network, id: string, date: string): boolean | undefined => factOn(network.linksById.get(id)?.inService ?? [], date)?.value
const plan = (network: Network, query: Partial<RouteQuery>) => planRoutes(network, tinyQuery(query), null, ({ code }) => code)
const road = { from: 'harbin', to: 'heihe', modes: ['road'], date: '2026-05-12T08:00' } as const

describe('a road without service', () => {
  const network = withLink('harbin-heihe-road', { inService: idle })

  it('is no way, and the answer names it with the day since when', () => {
    const answer = plan(network, road)
    expect(answer.alternatives).toEqual([])
    expect(answer.unavailable[0]).toMatchObject({
      code: 'noLink',
      parameters: { link: 'harbin-heihe-road', start: 'harbin', end: 'heihe', from: '2023-12-15', source: 'tiny' },
      blockedBy: ['harbin-heihe-road'],
      from: '2023-12-15',
      until: null,
    })
  })

  it('carries the load under a scenario that opens it, and outside its days it does not', () => {
    const opened = under(network, { kind: 'open', link: 'harbin-heihe-road', from: '2026-05-10', to: '2026-05-20' })
    expect(plan(opened, road).alternatives).toHaveLength(1)
    expect(plan(opened, { ...road, date: '2026-05-21T08:00' }).alternatives).toEqual([])
    expect(
      ['2023-12-01', '2026-05-09', '2026-05-10', '2026-05-20', '2026-05-21', '2027-01-01'].map((date) => serves(opened, 'harbin-heihe-road', date)),
    ).toEqual([false, false, true, true, false, false])
    expect(opened.scenario.changedIds).toEqual(['harbin-heihe-road'])
    expect(serves(network, 'harbin-heihe-road', '2026-05-12')).toBe(false)
  })

  it('opened without ends is in service on every day, as an assumption', () => {
    const opened = under(network, { kind: 'open', link: 'harbin-heihe-road' })
    expect(opened.linksById.get('harbin-heihe-road')?.inService).toMatchObject([{ value: true, source: 'scenario', grade: 'D' }])
  })
})

describe('an opening in the middle of dated service', () => {
  const inService: Link['inService'] = [
    { value: true, validFrom: '2026-02-01', validTo: '2026-02-10', ...told },
    { value: false, validFrom: '2026-03-01', validTo: '2026-03-31', ...told },
    { value: true, validFrom: '2026-06-01', ...told },
  ]
  const network = withLink('harbin-heihe-road', { inService })

  it.each([
    ['2025-11-01', '2025-11-05'],
    ['2026-02-15', '2026-02-20'],
    ['2026-02-05', '2026-03-15'],
    ['2026-04-10', '2026-04-12'],
    ['2026-05-20', '2026-07-01'],
  ])('from %s to %s changes no other day, gaps between the records included', (from, to) => {
    const opened = under(network, { kind: 'open', link: 'harbin-heihe-road', from, to })
    for (let day = 0; day < 400; day += 1) {
      const date = addDays('2025-10-01', day)
      const isOpened = from <= date && date <= to
      expect([date, serves(opened, 'harbin-heihe-road', date)]).toEqual([date, isOpened || factOn(inService, date)?.value])
    }
  })
})

describe('what else an opening lifts', () => {
  it('the closures of a crossing on its days, and the idle links over it', () => {
    const network = tinyNetwork((facts) => ({
      ...facts,
      links: facts.links.map((link) => (link.crossing === 'bridge-road' ? { ...link, inService: idle } : link)),
      crossings: facts.crossings.map((each) =>
        each.id === 'bridge-road' ? { ...each, closures: [{ from: '2026-01-01', to: '2026-12-31', reason: 'authority', ...told }] } : each,
      ),
    }))
    const opened = under(network, { kind: 'open', crossing: 'bridge-road', from: '2026-05-01', to: '2026-08-31' })
    expect(opened.crossingsById.get('bridge-road')?.closures).toMatchObject([
      { from: '2026-01-01', to: '2026-04-30' },
      { from: '2026-09-01', to: '2026-12-31' },
    ])
    expect(plan(network, { modes: ['road'] }).alternatives).toEqual([])
    expect(plan(opened, { modes: ['road'] }).alternatives.length).toBeGreaterThan(0)
  })

  it('an earlier closure of the same link: the later change wins, and that is a warning', () => {
    const changes = [
      { kind: 'close', link: 'harbin-heihe-road' },
      { kind: 'open', link: 'harbin-heihe-road', from: '2026-05-01' },
    ]
    expect(plan(under(tinyNetwork(), ...changes), road).alternatives).toHaveLength(1)
    expect(plan(under(tinyNetwork(), ...[...changes].reverse()), road).alternatives).toEqual([])
    expect(warningsOf(tinyNetwork(), ...changes)).toEqual(['changeOverridden 1: close harbin-heihe-road / 2: open harbin-heihe-road'])
    expect(warningsOf(tinyNetwork(), { ...changes[0], to: '2026-04-30' }, changes[1])).toEqual([])
  })
})

describe('an opening that cannot be read', () => {
  it('names every fault: nothing or two things to open, an unknown link, days in the wrong order', () => {
    const network = tinyNetwork()
    expect(faultsOf(network, { kind: 'open' })).toEqual(['/changes/0/crossing missing'])
    expect(faultsOf(network, { kind: 'open', crossing: 'bridge-road', link: 'harbin-heihe-road' })).toEqual(['/changes/0/link unexpected'])
    expect(faultsOf(network, { kind: 'open', link: 'nowhere', from: '2026-05-02', to: '2026-05-01', since: '2026' }).toSorted()).toEqual([
      '/changes/0/link unknownLink',
      '/changes/0/since unexpected',
      '/changes/0/to outOfRange',
    ])
    expect(faultsOf(network, { kind: 'open', passage: 'suez' })).toEqual(['/changes/0/passage unknownValue'])
  })
})
