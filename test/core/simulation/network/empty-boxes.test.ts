import { describe, expect, it } from 'vitest'
import type { Network } from '#core/network/network.ts'
import { emptyBoxes } from '#core/simulation/network/empty-boxes.ts'
import { shippedNetwork } from '../../../shipped-world.ts'
import { type HandFlow, handFlows, runOf } from './hand-flows.ts'

const network: Network = await shippedNetwork()

const trains = (from: string, to: string, unitsPerDay: number, more: Partial<HandFlow> = {}): HandFlow => ({
  id: `${from}-${to}`,
  direction: from === 'moscow' ? 'RU>CN' : 'CN>RU',
  commodity: 'machinery-vehicles',
  from,
  to,
  unitsPerDay,
  unit: 'train',
  tonnesPerUnit: 1313,
  ways: [{ legs: [`suifenhe-rail ${from === 'moscow' ? 'RU>CN' : 'CN>RU'}`], share: 1 }],
  ...more,
})

describe('empty boxes of a run', () => {
  const goods = network.facts.freight?.commodities ?? []
  const [boxed, wagons] = (['boxes', 'wagons'] as const).map((carriage) => goods.find((each) => each.carriage === carriage)?.id ?? '')
  const samples = runOf(
    network,
    handFlows(
      trains('harbin', 'moscow', 4, { commodity: boxed ?? '' }),
      trains('moscow', 'harbin', 1, { commodity: boxed ?? '' }),
      trains('yiwu', 'moscow', 1, { commodity: boxed ?? '' }),
      trains('moscow', 'shenyang', 2, { commodity: wagons ?? '' }),
      { id: 'trucks', direction: 'CN>RU', commodity: boxed ?? '', unitsPerDay: 30, ways: [{ legs: ['suifenhe-road CN>RU'], share: 1 }] },
    ),
    '2025-03-01',
    120,
    3,
  )
  const empties = emptyBoxes(network, samples)
  const at = (place: string) => empties.find((each) => each.place === place)
  /** A train of 57 boxes of forty feet a day, in a year. */
  const oneADay = 365 * 114.17

  it('are what came loaded less what left loaded, at each place that trains of boxes serve', () => {
    expect(empties.map(({ place }) => place)).toEqual(['moscow', 'yiwu', 'harbin'])
    expect(Math.abs((at('moscow')?.cameTeuPerYear ?? 0) / (5 * oneADay) - 1)).toBeLessThan(0.1)
    expect(Math.abs((at('moscow')?.leftTeuPerYear ?? 0) / oneADay - 1)).toBeLessThan(0.2)
    expect(Math.abs((at('harbin')?.emptyTeuPerYear ?? 0) / (-3 * oneADay) - 1)).toBeLessThan(0.2)
    for (const { cameTeuPerYear, leftTeuPerYear, emptyTeuPerYear } of empties) expect(emptyTeuPerYear).toBeCloseTo(cameTeuPerYear - leftTeuPerYear, 0)
  })

  it('come from somewhere: over all places nothing is left', () => {
    expect(Math.abs(empties.reduce((sum, { emptyTeuPerYear }) => sum + emptyTeuPerYear, 0))).toBeLessThan(1)
  })
})
