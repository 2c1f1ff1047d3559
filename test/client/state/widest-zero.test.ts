import { describe, expect, it } from 'vitest'
import type { Subject } from '#core/simulation/result.ts'
import { widestZero } from '../../../client/state/widest-zero.ts'

const crossing: Subject = { kind: 'crossing', id: 'suifenhe-road', direction: 'CN>RU', unit: 'tonne', class: 'truck' }
const difference = (low: number | null, high: number | null, subject: Partial<Subject> = {}) => ({
  subject: { ...crossing, ...subject },
  throughputPerDay: { mean: low === null || high === null ? 1 : (low + high) / 2, low, high, n: 6, varianceGain: null },
})

describe('how much of a difference on a link may be chance', () => {
  it('is as much as the widest interval of tonnes at a crossing that holds zero', () => {
    expect(widestZero([difference(-40, 60), difference(-10, 20), difference(-900, -700)])).toBe(50)
    expect(widestZero([difference(-40, 60), difference(-999, 999, { unit: 'truck' }), difference(-999, 999, { kind: 'flow' })])).toBe(50)
  })

  it('is nothing where every crossing differs by exactly zero or surely, and not known with too few runs', () => {
    expect(widestZero([difference(0, 0), difference(-900, -700)])).toBe(0)
    expect(widestZero([difference(null, null)])).toBeNull()
  })
})
