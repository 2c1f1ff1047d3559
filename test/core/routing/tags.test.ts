import { describe, expect, it } from 'vitest'
import type { DraftAlternative } from '#core/routing/alternative.ts'
import { tagAlternatives } from '#core/routing/tag-alternatives.ts'

const way = (family: 'rail' | 'road', p50: number, p90: number): DraftAlternative =>
  ({
    family,
    modes: [family === 'rail' ? 'rail-1435' : 'road'],
    crossings: [],
    legs: [],
    cost: { amountMinor: family === 'rail' ? 100 : 200 },
    days: { p10: p50 - 1, p50, p90 },
    co2eKg: family === 'rail' ? 1 : 2,
    handovers: family === 'rail' ? 2 : 1,
  }) as unknown as DraftAlternative

describe('The surest way', () => {
  it('is the one that nine of ten journeys end earliest by, however small the spread of a slower one', () => {
    const tagged = tagAlternatives([way('rail', 14.7, 21.3), way('road', 21.7, 27)])
    expect(tagged.map(({ tags }) => tags.includes('mostReliable'))).toEqual([true, false])
  })

  it('may be slower in the middle and earlier at the end', () => {
    const tagged = tagAlternatives([way('rail', 14.7, 21.3), way('road', 16, 19)])
    expect(tagged.map(({ tags }) => tags.includes('mostReliable'))).toEqual([false, true])
  })
})
