import { describe, expect, it } from 'vitest'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { vatByLeg } from '#core/quote/vat-by-leg.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { shippedWorld } from '../../shipped-world.ts'

const { network } = await shippedWorld()
const best = (from: string, to: string, date: string): Alternative => {
  const query = readRouteQuery({ from, to, date, alternatives: 1 }, network)
  if (!query.ok) throw new Error(JSON.stringify(query.failures))
  const [found] = answerQuestion(network, query.value, 'en', new Map()).alternatives
  if (found === undefined) throw new Error('no route')
  return found
}

describe('the VAT of a quote, leg by leg', () => {
  it('from Harbin to Moscow is zero on the Russian stretch of the through haul, and the general rate under a contract of its own', () => {
    const route = best('harbin', 'moscow', '2026-10-12')
    const rows = vatByLeg(network, route, 'en')
    const russia = rows.find((row) => row.startsWith('Russia (')) ?? ''
    expect(russia).toMatch(/0\s% \(press figure, .*international haul; .* 22\s% \(press figure, 28\sNov\s2025\)/)
    expect(rows.find((row) => row.startsWith('China (')) ?? '').toContain('not known')
    expect(rows.filter((row) => row.includes('not known'))).toHaveLength(1)
  })

  it('is dated as the language dates', () => {
    expect(vatByLeg(network, best('harbin', 'moscow', '2026-10-12'), 'ru').join(' ')).toContain('28.11.2025')
  })

  it('takes the general rate of the day that the leg runs', () => {
    expect(vatByLeg(network, best('harbin', 'moscow', '2025-05-12'), 'en').join(' ')).toMatch(/20\s% \(press figure/)
  })

  it('of a haul within Russia knows no zero rate', () => {
    const [row = ''] = vatByLeg(network, best('moscow', 'vladivostok', '2026-10-12'), 'ru')
    expect(row).toMatch(/22\s%/)
    expect(row).not.toMatch(/\b0\s%/)
  })

  it('names every line once', () => {
    const route = best('harbin', 'hamburg', '2026-10-12')
    const numbers = vatByLeg(network, route, 'en')
      .flatMap((row) => [...row.matchAll(/lines? ([\d–, ]+)\)/g)].flatMap((found) => found[1]?.split(', ') ?? []))
      .flatMap((span) => {
        const [first = 0, last = first] = span.split('–').map(Number)
        return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      })
    expect(numbers.sort((left, right) => left - right)).toEqual(route.cost.lines.map((_, index) => index + 1))
  })
})
