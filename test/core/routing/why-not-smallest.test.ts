import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/network/facts/facts.ts'
import type { TradeRule } from '#core/network/facts/rules.ts'
import type { Unavailable } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const told = { source: 'tiny', asOf: '2026', grade: 'A' } as const
const bridges = ['bridge-road', 'bridge-two'] as const

/** A second bridge beside the first, for the same trucks. */
function twoBridges(facts: Facts): Facts {
  const road = (id: string) => ({ ...facts.links.find((each) => each.id === id), id: 'second-road', crossing: 'bridge-two' }) as Facts['links'][number]
  const bridge = facts.crossings.find(({ id }) => id === 'bridge-road') as Facts['crossings'][number]
  return { ...facts, links: [...facts.links, road('heihe-blago-road')], crossings: [...facts.crossings, { ...bridge, id: 'bridge-two' }] }
}

const ban = (crossing: string): TradeRule => ({
  id: `ban-${crossing}`,
  title: { zh: '禁令', ru: 'запрет', en: 'ban' },
  authority: { zh: '政府', ru: 'правительство', en: 'government' },
  effect: 'bars',
  territory: ['RU'],
  traffic: ['import'],
  crossings: [crossing],
  hs: ['84'],
  ...told,
})

/** Everything that a test may put in the way of the trucks, named as the answer names it: by code and id. */
const restrictions = [
  ...bridges.flatMap((bridge) => [`avoid ${bridge}`, `closed ${bridge}`, `ban ban-${bridge}`]),
  'avoid blago',
  'closed blago-moscow-road',
  'heavy weight-limit-road-cn',
  'heavy weight-limit-road-ru',
] as const
type Restriction = (typeof restrictions)[number]

const codeWords = { closedByScenario: 'closed', tooHeavy: 'heavy', ruleForbids: 'ban' } as const
const nameOf = ({ id, code, parameters }: Unavailable['blockers'][number]): string =>
  String(parameters.rule).startsWith('avoid') ? `avoid ${id}` : `${codeWords[code as keyof typeof codeWords]} ${id}`

function roadUnder(inForce: readonly Restriction[]): Unavailable | null {
  const has = (restriction: Restriction): boolean => inForce.includes(restriction)
  const shutFor = { from: '1900-01-01', to: '9999-12-31', reason: 'scenario', ...told } as const
  const network = tinyNetwork((tiny) => {
    const facts = twoBridges(tiny)
    return {
      ...facts,
      rules: bridges.filter((bridge) => has(`ban ban-${bridge}`)).map(ban),
      crossings: facts.crossings.map((each) => (inForce.includes(`closed ${each.id}` as Restriction) ? { ...each, closures: [shutFor] } : each)),
      linkClosures: has('closed blago-moscow-road') ? [{ link: 'blago-moscow-road', ...shutFor }] : [],
      cargo: {
        ...facts.cargo,
        limits: ['CN', 'RU'].map((country) => ({
          service: 'road' as const,
          measure: 'grossVehicleTonnes' as const,
          countries: [country],
          limit: [fact(has(`heavy weight-limit-road-${country.toLowerCase()}` as Restriction) ? 20 : 44)],
        })),
      },
    }
  })
  const avoid = inForce.filter((each) => each.startsWith('avoid')).map((each) => each.slice('avoid '.length))
  const answer = planRoutes(network, tinyQuery({ modes: ['road'], hs: '8471', avoid, alternatives: 1 }), null, ({ code }) => code)
  return answer.unavailable[0] ?? null
}

describe('what blocks the trucks, whatever was put in their way', () => {
  it('opens the way when all of it is lifted, and keeps it shut when any one of it stays', () => {
    fc.assert(
      fc.property(fc.subarray([...restrictions]), (inForce) => {
        const refusal = roadUnder(inForce)
        if (refusal === null) return
        const blockers = refusal.blockers.map(nameOf)
        expect(inForce).toEqual(expect.arrayContaining(blockers))
        expect(roadUnder(inForce.filter((each) => !blockers.includes(each)))).toBeNull()
        for (const stays of blockers) expect(roadUnder(inForce.filter((each) => each === stays || !blockers.includes(each)))).not.toBeNull()
      }),
      { numRuns: 15 },
    )
  }, 120_000)
})
