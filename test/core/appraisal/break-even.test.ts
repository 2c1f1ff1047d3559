import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BreakEven, breakEvens } from '#core/appraisal/break-even.ts'
import { explainChoice } from '#core/appraisal/explain-choice.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

/** CNY 7 to the dollar, EUR 0.9: a euro is 7.7778 yuan. */
const network = tinyNetwork((facts) => ({
  ...facts,
  tariffs: {
    ...facts.tariffs,
    hauls: [...facts.tariffs.hauls, { kind: 'indexedList', id: 'list', name: 'List', mode: 'rail-1520', teu: 2, steps: [], index: [fact(4)] }],
  },
}))
const query = tinyQuery({ weight: 10, valueOfTime: 0.2 })

interface Paid {
  readonly currency?: string
  /** Major units of that currency; the answer is in yuan. */
  readonly amount: number
  readonly tariff?: string
}

const perUsd: Readonly<Record<string, number>> = { CNY: 7, USD: 1, EUR: 0.9, RUB: 80 }

function alternative(id: string, p50: number, paid: readonly Paid[], crossings: readonly string[] = []): Alternative {
  const lines = paid.map(({ currency = 'CNY', amount, tariff = '' }) => ({
    tariff,
    amountMinor: Math.round((amount / (perUsd[currency] ?? 1)) * 7 * 100),
    original: { currency, amountMinor: Math.round(amount * 100) },
  }))
  const amountMinor = lines.reduce((sum, line) => sum + line.amountMinor, 0)
  return { id, crossings, days: { p10: p50, p50, p90: p50 }, cost: { amountMinor, lines } } as unknown as Alternative
}

const only = (found: readonly BreakEven[], code: BreakEven['code'], subject?: string) => found.find((each) => each.code === code && each.subject === subject)

describe('break-even of two ways', () => {
  it('a train of 10 days for 10,000 yuan and a truck of 5 for 20,000 meet at 1.07 euro per tonne-hour', () => {
    const found = only(breakEvens(network, query, alternative('train', 10, [{ amount: 10_000 }]), alternative('truck', 5, [{ amount: 20_000 }])), 'valueOfTime')
    // 10,000 yuan for 120 hours of 10 t: 8.333 yuan, 1.0714 euro.
    expect(found?.value).toBeCloseTo(8.33333 / (7 / 0.9), 4)
    expect([found?.below, found?.today]).toEqual(['a', 0.2])
    expect(found?.atMinor.a).toBeCloseTo(found?.atMinor.b ?? 0, -1)
  })

  it('a dearer and slower way never meets a cheaper and faster one', () => {
    const found = only(breakEvens(network, query, alternative('slow', 10, [{ amount: 10_000 }]), alternative('fast', 5, [{ amount: 9_000 }])), 'valueOfTime')
    expect([found?.value, found?.below]).toEqual([null, 'b'])
  })

  it('a way paid in dollars meets one paid in yuan where the dollar is dear enough', () => {
    const [ship, train] = [alternative('ship', 5, [{ currency: 'USD', amount: 1000 }]), alternative('train', 5, [{ amount: 10_000 }])]
    const found = only(breakEvens(network, query, ship, train), 'exchangeRate', 'USD')
    expect([found?.today, found?.value, found?.below]).toEqual([7, 10, 'a'])
    expect(only(breakEvens(network, query, ship, train), 'exchangeRate', 'CNY')).toBeUndefined()
  })

  it('a list that rises by a quarter makes its train as dear as the other way; a queue at one border only weighs on one', () => {
    const listed = alternative('listed', 5, [{ amount: 8000, tariff: 'list' }, { amount: 1000 }], ['bridge-rail'])
    const other = alternative('other', 5, [{ amount: 11_000 }], ['bridge-road'])
    const found = breakEvens(network, query, listed, other)
    expect(only(found, 'tariffIndex', 'list')).toMatchObject({ value: 1.25, below: 'a' })
    // 2,000 yuan at 15.556 yuan an hour.
    expect(only(found, 'queue', 'bridge-rail')?.value).toBeCloseTo(2000 / (0.2 * (7 / 0.9) * 10), 6)
    expect(only(found, 'queue', 'bridge-road')).toMatchObject({ value: null, below: 'a' })
    expect(found.filter(({ code }) => code === 'queue')).toHaveLength(2)
  })

  it('at every break-even both generalised costs agree to rounding, and below it the one named is no dearer', () => {
    const money = fc.integer({ min: 0, max: 50_000 })
    const way = fc.record({ days: fc.integer({ min: 1, max: 60 }), yuan: money, dollars: fc.integer({ min: 0, max: 5000 }), list: money })
    fc.assert(
      fc.property(way, way, (one, two) => {
        const made = [one, two].map(({ days, yuan, dollars, list }, index) =>
          alternative(String(index), days, [{ amount: yuan }, { currency: 'USD', amount: dollars }, { amount: list, tariff: 'list' }], [`c${index}`]),
        ) as [Alternative, Alternative]
        for (const { value, atMinor, below } of breakEvens(network, query, ...made)) {
          if (value !== null) expect(Math.abs(atMinor.a - atMinor.b)).toBeLessThanOrEqual(2)
          else if (below === 'a') expect(atMinor.a).toBeLessThanOrEqual(atMinor.b)
          else expect(atMinor.b).toBeLessThanOrEqual(atMinor.a)
        }
      }),
    )
  })
})

describe('which two are weighed', () => {
  const answer = {
    key: 'k',
    query: { ...query, scenario: 'base' },
    dataset: { version: '1', hash: 'h' },
    alternatives: ['x', 'y', 'z'].map((id) => alternative(id, 5, [])),
  }
  const explain = (a: string | null, b: string | null) => explainChoice(answer as unknown as RouteAnswer, network, { a, b })

  it('the first two where none are named, the best beside one that is', () => {
    expect(explain(null, null)).toMatchObject({ value: { a: { id: 'x' }, b: { id: 'y' } } })
    expect(explain('z', null)).toMatchObject({ value: { a: { id: 'z' }, b: { id: 'x' } } })
    expect(explain(null, 'z')).toMatchObject({ value: { a: { id: 'x' }, b: { id: 'z' } } })
  })

  it('unknown ids, and one beside itself, are faults that name what there is', () => {
    expect(explain('q', 'r')).toMatchObject({ failures: [{ pointer: '/a', code: 'unknownAlternative', allowed: ['x', 'y', 'z'] }, { pointer: '/b' }] })
    expect(explain('y', 'y')).toMatchObject({ failures: [{ pointer: '/b', code: 'conflict', allowed: ['x', 'z'] }] })
  })
})
