import { describe, expect, it } from 'vitest'
import { modes } from '#core/network/facts/places.ts'
import { modePattern } from '../../../client/charts/mode-pattern.ts'

describe('line patterns', () => {
  it('tell all five modes apart without their colours', () => {
    const drawn = modes.map((mode) => JSON.stringify(modePattern(mode, 3)))
    expect(new Set(drawn).size).toBe(modes.length)
  })

  it('keep the ticks of the broad gauge at least six pixels apart', () => {
    const gap = (width: number) => Number(modePattern('rail-1520', width).ticks?.dash.split(' ')[1])
    expect(gap(1)).toBe(6)
    expect(gap(5)).toBe(13)
  })
})
