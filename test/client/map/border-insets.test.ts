import { describe, expect, it } from 'vitest'
import type { Position } from '#core/network/facts/places.ts'
import { bankAt } from '../../../client/map/border-insets.ts'

const manzhouli: Position = [117.43, 49.6]
const zabaikalsk: Position = [117.33, 49.65]
const border = { sides: ['manzhouli', 'zabaikalsk'], positions: [manzhouli, zabaikalsk], crossings: [] } as const

describe('the inset of a border', () => {
  it('names a bank by the mark that stands on it: loads change gauge at Zabaikalsk', () => {
    expect(bankAt(border, zabaikalsk, 10)).toBe('zabaikalsk')
    expect(bankAt(border, manzhouli, 10)).toBe('manzhouli')
  })

  it('leaves a crossing between the banks without a name: its foot has it', () => {
    expect(bankAt(border, [117.38, 49.625], 11)).toBeNull()
  })
})
