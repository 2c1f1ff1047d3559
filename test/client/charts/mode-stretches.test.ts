import { describe, expect, it } from 'vitest'
import { modeStretches } from '../../../client/charts/mode-stretches.ts'
import { answer } from '../fixtures/corridor.ts'

describe('the strip of modes', () => {
  it('joins a mode across a stop, and breaks it where a border is passed', () => {
    const [rail] = answer.alternatives
    expect(modeStretches(rail?.legs ?? [])).toEqual([
      { mode: 'rail-1435', distanceKm: 935, entersByBorder: false },
      { mode: 'rail-1435', distanceKm: 12, entersByBorder: true },
      { mode: 'rail-1520', distanceKm: 7800, entersByBorder: false },
      { mode: 'rail-1520', distanceKm: 13, entersByBorder: true },
      { mode: 'rail-1435', distanceKm: 1040, entersByBorder: false },
    ])
  })
})
