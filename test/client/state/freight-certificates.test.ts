import { describe, expect, it } from 'vitest'
import type { Certificate } from '#core/simulation/result.ts'
import { freightCertificates } from '../../../client/state/freight-certificates.ts'

const bound = (direction: 'CN>RU' | 'RU>CN', vehicle: string, share: number): Certificate => ({
  from: [],
  to: [],
  direction,
  mode: 'road',
  class: vehicle,
  bound: 100,
  unit: 'truck',
  cut: [],
  share,
})

describe('the bounds that a run shows', () => {
  it('are those of trucks in both directions, the fuller one first; buses stand back', () => {
    const [there, back, bus] = [bound('CN>RU', 'truck', 0.4), bound('RU>CN', 'truck', 0.9), bound('CN>RU', 'bus', 0.99)]
    expect(freightCertificates({ certificate: back, certificates: [there, back, bus] })).toEqual([back, there])
  })

  it('are the one that stands for a run without any', () => {
    const only = bound('CN>RU', 'all', 0)
    expect(freightCertificates({ certificate: only, certificates: [] })).toEqual([only])
  })
})
