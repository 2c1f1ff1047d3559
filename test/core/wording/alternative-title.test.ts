import { describe, expect, it } from 'vitest'
import { alternativeTitle } from '#core/wording/alternative-title.ts'
import { lookupOf } from '#core/wording/lookup.ts'
import { overHeihe, quotedNetwork } from '../quote/quoted-answer.ts'

const lookup = lookupOf(quotedNetwork(), 'en')

describe('the title of a way', () => {
  it('is the town of its border that it reaches first', () => {
    expect(alternativeTitle(overHeihe, lookup, 'en')).toBe('via Heihe')
  })

  it('is the other bank where the journey begins at the border: nobody goes to Shanghai via the town he starts from', () => {
    const fromTheBank = overHeihe.legs.filter(({ crossing }) => crossing !== undefined)
    expect(alternativeTitle({ ...overHeihe, legs: fromTheBank }, lookup, 'en')).toBe('via Blagoveshchensk')
  })
})
