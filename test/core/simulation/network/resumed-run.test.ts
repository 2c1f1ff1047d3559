import { expect, it } from 'vitest'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { prepareNetwork } from '#core/simulation/network/prepare-network.ts'
import { seasonedStations } from '#core/simulation/network/seasoned-stations.ts'
import { shippedNetwork } from '../../../shipped-world.ts'
import { hearing } from '../engine/hand-plan.ts'
import { handFlows } from './hand-flows.ts'

const network = await shippedNetwork()

/** Trucks over bridge and river, container trains with flatcars, booked trucks, and bulk trains on a line of its own. */
const flows = handFlows(
  {
    id: 'goods',
    direction: 'CN>RU',
    unitsPerDay: 150,
    ways: [
      { legs: ['heihe-bridge CN>RU'], share: 0.5 },
      { legs: ['heihe-river CN>RU'], share: 0.3 },
      { legs: ['suifenhe-road CN>RU'], share: 0.2 },
    ],
  },
  { id: 'booked', direction: 'RU>CN', unitsPerDay: 270, ways: [{ legs: ['manzhouli-road RU>CN'], share: 1 }] },
  { id: 'boxes', direction: 'CN>RU', unitsPerDay: 8, unit: 'train', tonnesPerUnit: 1313, ways: [{ legs: ['manzhouli-rail CN>RU'], share: 1 }] },
  {
    id: 'coal',
    direction: 'RU>CN',
    unitsPerDay: 4,
    unit: 'train',
    ways: [{ legs: ['tongjiang-bridge RU>CN'], lines: ['fulitun-fujin-rail-1435 back'], share: 1 }],
  },
)

/** To compare megabytes value by value, as an expectation does, takes longer than the run. */
const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0

it('a run of the whole network, saved as bytes in the middle of a freeze-up, goes on as the one that was never interrupted, bit for bit', () => {
  const { run } = prepareNetwork(network, flows, { start: '2025-10-15', days: 45, seed: 7 })
  const stations = seasonedStations(run, 1)
  const shape = { seed: 7, replication: 1 }
  const heard = (lines: string[]) => {
    const note =
      (what: string) =>
      (...values: unknown[]): void => {
        lines.push(`${what} ${values.join(' ')}`)
      }
    return hearing({ measured: note('measured'), waited: note('waited'), released: note('released'), remained: note('remained') })
  }
  const whole: string[] = []
  const uninterrupted = new StationRun(stations, shape, heard(whole))
  let turns = 0
  while (uninterrupted.advance()) turns += 1
  expect(turns).toBeGreaterThan(20)
  const halves: string[] = []
  const begun = new StationRun(stations, shape, heard(halves))
  for (let turn = 0; turn < turns / 2; turn += 1) begun.advance()
  const bytes = begun.save()
  const resumed = StationRun.resume(stations, shape, bytes, heard(halves))
  expect(sameBytes(resumed.save(), bytes)).toBe(true)
  while (resumed.advance());
  expect(halves.length).toBe(whole.length)
  expect(halves.findIndex((line, index) => line !== whole[index])).toBe(-1)
  expect(sameBytes(resumed.save(), uninterrupted.save())).toBe(true)
})
