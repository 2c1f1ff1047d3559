import { describe, expect, it } from 'vitest'
import { printable } from '../../server/documents/printable.ts'

describe('printable text', () => {
  it('spells what the font lacks with what it has', () => {
    expect(printable('1.96 t CO₂e, Małaszewicze, Łódź, shipper’s')).toBe("1.96 t CO2e, Malaszewicze, Lódz, shipper's")
  })

  it('leaves Chinese, Russian, dashes and signs as they are', () => {
    const text = '满洲里 / 后贝加尔斯克 → Брест – €, ¥ × −5'
    expect(printable(text)).toBe(text)
  })
})
