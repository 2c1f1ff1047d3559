import { describe, expect, it } from 'vitest'
import { tariffRows } from '#core/network/tariff-rows.ts'
import { fact, tinyFacts } from './tiny-network.ts'

describe('the tariffs on file, figure by figure', () => {
  const { tariffs } = tinyFacts()
  const rows = tariffRows({
    tariffs: {
      ...tariffs,
      hauls: [
        {
          kind: 'basePlusKm',
          id: 'rail-cn',
          name: 'Chinese rail',
          mode: 'rail-1435',
          teu: 2,
          countries: ['CN'],
          base: [fact({ currency: 'CNY', amount: 680 })],
          perKm: [
            { ...fact({ currency: 'CNY', amount: 2.5 }), validTo: '2025-12-31' },
            { ...fact({ currency: 'CNY', amount: 2.754 }), validFrom: '2026-01-01' },
          ],
        },
      ],
      charges: [],
      storage: [{ id: 'yard', name: 'Yard', places: ['harbin'], teu: 2, tiers: [{ fromDay: 4, perDay: fact({ currency: 'CNY', amount: 30 }) }] }],
      detention: [],
      insurance: [fact(0.003)],
    },
  })

  it('has a row for each interval of each figure, under ids of their own', () => {
    expect(rows.map(({ id, part, value, currency, validFrom, fromDay }) => [id, part, value, currency, validFrom, fromDay])).toEqual([
      ['rail-cn-1', 'base', 680, 'CNY', undefined, undefined],
      ['rail-cn-2', 'perKm', 2.5, 'CNY', undefined, undefined],
      ['rail-cn-3', 'perKm', 2.754, 'CNY', '2026-01-01', undefined],
      ['yard-1', 'perDay', 30, 'CNY', undefined, 4],
      ['insurance-1', 'insurance', 0.003, undefined, undefined, undefined],
    ])
  })

  it('says of each where it comes from', () => {
    expect(rows.every(({ source, asOf, grade }) => source !== '' && asOf !== '' && grade !== undefined)).toBe(true)
  })
})
