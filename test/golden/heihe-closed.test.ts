import { beforeAll, describe, expect, it } from 'vitest'
import { baseYearFlows } from '#core/appraisal/base-year-flows.ts'
import type { Network } from '#core/network/network.ts'
import { type NetworkSamples, prepareNetwork } from '#core/simulation/network/prepare-network.ts'
import { under } from '../core/simulation/heihe-network.ts'
import { shippedNetwork } from '../shipped-world.ts'

/** Five weeks of ice-out, when no ferry or pontoon works on the Amur. */
const iceOut = { start: '2025-04-07', days: 35, seed: 1 }

function iceOutRun(network: Network): NetworkSamples {
  const prepared = prepareNetwork(network, baseYearFlows(network, iceOut.start, iceOut.days), iceOut)
  return prepared.together([prepared.replicate(0)])
}

function trucksPerDay({ measures }: NetworkSamples, crossing: string): number {
  const own = measures.filter(({ subject }) => subject.kind === 'crossing' && subject.id === crossing && subject.class === 'truck')
  return own.reduce((sum, { throughputPerDay }) => sum + (throughputPerDay[0] ?? 0), 0)
}

describe('the base year without the Heihe bridge at ice-out', () => {
  let open: NetworkSamples
  let closed: NetworkSamples
  beforeAll(async () => {
    const network = await shippedNetwork()
    open = iceOutRun(network)
    closed = iceOutRun(under(network, { kind: 'close', crossing: 'heihe-bridge' }))
  }, 600_000)

  it('trucks go over Suifenhe and the other road crossings, to hold against the published 80 -> 150 a day', () => {
    expect(trucksPerDay(open, 'heihe-bridge')).toBeGreaterThan(100)
    expect(trucksPerDay(closed, 'heihe-bridge')).toBe(0)
    const [before, after] = [trucksPerDay(open, 'suifenhe-road'), trucksPerDay(closed, 'suifenhe-road')]
    expect(before).toBeGreaterThan(80)
    expect(after / before).toBeGreaterThan(1.15)
    expect(after).toBeLessThan(200)
    for (const crossing of ['dongning-poltavka', 'mishan-turiy-rog', 'manzhouli-road'])
      expect(trucksPerDay(closed, crossing)).toBeGreaterThan(trucksPerDay(open, crossing))
    // Hunchun stands full with the bridge open: more want to pass there, and no more do.
    expect(trucksPerDay(closed, 'hunchun-road') / trucksPerDay(open, 'hunchun-road')).toBeCloseTo(1, 1)
  })
})
