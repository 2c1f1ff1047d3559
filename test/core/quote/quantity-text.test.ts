import { describe, expect, it } from 'vitest'
import { quantityText } from '#core/quote/quantity-text.ts'
import { byRail } from './quoted-answer.ts'

const said = (breaks: readonly (readonly [number, number])[], reasons: readonly ('nothing' | 'pairPlace')[]) =>
  quantityText({ cost: byRail.cost, byQuantity: { breaks: breaks.map(([units, amountMinor]) => ({ units, amountMinor })), reasons } }, 'en')

describe('prices by number of units', () => {
  it('are one row where the price of a unit is one but for its rounding', () => {
    const { rows } = said(
      [
        [1, 2_906_900],
        [2, 5_813_799],
        [50, 145_344_985],
      ],
      ['nothing'],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ units: '1–50', total: '' })
    expect(rows[0]?.perUnit).toContain('29,069.00')
  })

  it('are a row each where an odd box pays for the empty place of its pair', () => {
    const { rows } = said(
      [
        [1, 200_000],
        [2, 200_000],
        [5, 600_000],
      ],
      ['pairPlace'],
    )
    expect(rows.map(({ units }) => units)).toEqual(['1', '2', '5'])
    expect(rows.map(({ perUnit }) => perUnit.replace(/[^\d.,]/g, ''))).toEqual(['2,000.00', '1,000.00', '1,200.00'])
  })
})
