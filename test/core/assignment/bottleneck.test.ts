import { describe, expect, it } from 'vitest'
import { findBottleneck } from '#core/assignment/bottleneck.ts'
import type { Crossing } from '#core/network/facts/crossings.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import { fact, tinyFacts } from '../tiny-network.ts'

/** The tiny network with capacities at its crossings: 10 t a truck, 1,000 a container train, 4,000 a train of ore. */
function withCapacity(capacity: Readonly<Record<string, Partial<Crossing>>>): Network {
  const facts = tinyFacts()
  return buildNetwork({ ...facts, crossings: facts.crossings.map((crossing) => ({ ...crossing, ...capacity[crossing.id] })) }, 'tiny')
}

const checkpoint = (side: string, vehiclesPerDay: number, lanes?: number) =>
  ({
    part: 'checkpoint',
    side,
    unit: 'vehiclesPerDay',
    direction: 'both',
    class: 'truck',
    perDay: [fact(vehiclesPerDay)],
    ...(lanes !== undefined && { lanes: [fact(lanes)] }),
  }) as const
const trains = (part: 'line' | 'station', perDay: number, more: object = {}) =>
  ({ part, unit: 'trainsPerDay', direction: 'CN>RU', class: 'train', perDay: [fact(perDay)], ...more }) as const

const question = { from: ['harbin'], to: ['moscow'], modes: ['rail', 'road'], trains: 'containers', start: '2026-06-01', days: 10 } as const

describe('the most that stated capacities let through', () => {
  it('is the least of the chain at each crossing, added up over rail and road', () => {
    const network = withCapacity({
      'bridge-rail': { capacity: [trains('line', 8), trains('station', 12)] },
      'bridge-road': { capacity: [checkpoint('heihe', 100), checkpoint('blago', 60)], directionShares: fact({ 'CN>RU': 0.5, 'RU>CN': 0.5 }) },
    })
    const { boundTonnesPerDay, cut, flows } = findBottleneck(network, question)
    expect(boundTonnesPerDay).toBe(8 * 1000 + 30 * 10)
    expect(cut.map(({ crossing, part, side, amount }) => [crossing, part, side, amount])).toEqual([
      ['bridge-rail', 'line', undefined, 8],
      ['bridge-road', 'checkpoint', 'blago', 60],
    ])
    expect(flows).toEqual([
      { crossing: 'bridge-rail', tonnesPerDay: 8000 },
      { crossing: 'bridge-road', tonnesPerDay: 300 },
    ])
  })

  it('counts a figure of both directions whole where no share is on file, and says so', () => {
    const { boundTonnesPerDay, cut } = findBottleneck(withCapacity({ 'bridge-road': { capacity: [checkpoint('blago', 60)] } }), {
      ...question,
      modes: ['road'],
    })
    expect([boundTonnesPerDay, cut[0]?.bothDirections]).toEqual([600, true])
  })

  it('a crossing shut for two days of ten lets a fifth less through on the mean', () => {
    const closures = [{ from: '2026-06-03', to: '2026-06-04', reason: 'works', source: 'tiny', asOf: '2026', grade: 'A' }] as const
    const network = withCapacity({ 'bridge-road': { capacity: [checkpoint('blago', 60)], closures } })
    expect(findBottleneck(network, { ...question, modes: ['road'] }).boundTonnesPerDay).toBe(480)
  })

  it('what is stated of container trains alone does not bound trains of ore, and what opens later counts from its day', () => {
    const later = { ...fact(5), validFrom: '2026-06-06' }
    const network = withCapacity({ 'bridge-rail': { capacity: [trains('line', 8, { trains: 'containers' }), { ...trains('station', 5), perDay: [later] }] } })
    const rail = { ...question, modes: ['rail'] } as const
    expect(findBottleneck(network, rail).boundTonnesPerDay).toBe(2500)
    const ore = findBottleneck(network, { ...rail, trains: 'bulk' })
    expect([ore.boundTonnesPerDay, ore.cut.map(({ part }) => part)]).toEqual([10_000, ['station']])
  })

  it('a crossing that states nothing is left out and named, and nothing is claimed where no capacity stands in the way', () => {
    const { boundTonnesPerDay, unstated } = findBottleneck(withCapacity({ 'bridge-rail': { capacity: [trains('line', 8)] } }), question)
    expect([boundTonnesPerDay, unstated]).toEqual([8000, ['bridge-road']])
    expect(findBottleneck(withCapacity({}), { ...question, to: ['heihe'] }).boundTonnesPerDay).toBeNull()
  })

  it('a line inside a country binds by its pairs of trains', () => {
    const network = withCapacity({ 'bridge-rail': { capacity: [trains('line', 8)] } })
    const links = network.facts.links.map((link) =>
      link.id === 'blago-moscow-rail-1520' ? { ...link, capacity: [{ unit: 'trainPairsPerDay', direction: 'both', amount: [fact(3)] } as const] } : link,
    )
    const { boundTonnesPerDay, cut } = findBottleneck(buildNetwork({ ...network.facts, links }, 'tiny'), { ...question, modes: ['rail'] })
    expect([boundTonnesPerDay, cut[0]?.link, cut[0]?.bothDirections]).toEqual([3000, 'blago-moscow-rail-1520', false])
  })
})

describe('what an enlargement buys', () => {
  it('a lane where the other bank binds too buys nothing alone, and one on each bank after another does', () => {
    const network = withCapacity({ 'bridge-road': { capacity: [checkpoint('heihe', 40, 4), checkpoint('blago', 40, 4)], hours: [] } })
    const { steps, sequence } = findBottleneck(network, { ...question, modes: ['road'] })
    expect(steps.map(({ code, part, gainTonnesPerDay }) => [code, part.side, gainTonnesPerDay])).toEqual([['lane', 'heihe', 0]])
    expect(steps[0]?.together).toMatchObject({ code: 'lane', part: { side: 'blago' }, gainTonnesPerDay: 100, boundTonnesPerDay: 500 })
    expect(sequence.slice(0, 2).map(({ part, boundTonnesPerDay }) => [part.side, boundTonnesPerDay])).toEqual([
      ['heihe', 400],
      ['blago', 500],
    ])
  })

  it('a lane on each of two banks buys nothing together where the bridge between them binds as well', () => {
    const bridge = { part: 'bridge', unit: 'vehiclesPerDay', direction: 'both', class: 'truck', perDay: [fact(40)] } as const
    const network = withCapacity({ 'bridge-road': { capacity: [checkpoint('heihe', 40, 4), bridge, checkpoint('blago', 40, 4)], hours: [] } })
    const [step] = findBottleneck(network, { ...question, modes: ['road'] }).steps
    expect([step?.gainTonnesPerDay, step !== undefined && 'together' in step]).toEqual([0, false])
  })

  it('a crane more at a yard adds what it lifts in a year, once the line before it lets through what it can take', () => {
    const yard = { part: 'yard', unit: 'teuPerYear', direction: 'CN>RU', class: 'all', perDay: [fact(105_120)] } as const
    const network = withCapacity({ 'bridge-rail': { capacity: [yard], hours: [] } })
    const loads = { ...network.facts.operations.loads, boxesPerCraneHour: fact(6) }
    const craned = buildNetwork({ ...network.facts, operations: { ...network.facts.operations, loads } }, 'tiny')
    const rail = { ...question, modes: ['rail'] } as const
    // 105,120 TEU a year are 288 a day, 2,880 t; 6 boxes of 2 TEU in each of 24 hours are as many again.
    expect(findBottleneck(craned, rail).steps.map(({ code, gainTonnesPerDay }) => [code, gainTonnesPerDay])).toEqual([
      ['crane', 2880],
      ['tenth', 288],
    ])
    expect(findBottleneck(network, rail).steps.map(({ code }) => code)).toEqual(['tenth'])
  })

  it('an hour more at a post of twelve hours adds a twelfth, a pair of trains its tonnes', () => {
    const road = findBottleneck(withCapacity({ 'bridge-road': { capacity: [checkpoint('blago', 60, 2)] } }), { ...question, modes: ['road'] })
    expect(road.steps.map(({ code, gainTonnesPerDay }) => [code, gainTonnesPerDay])).toEqual([
      ['lane', 300],
      ['hour', 50],
    ])
    const rail = findBottleneck(withCapacity({ 'bridge-rail': { capacity: [trains('line', 8), trains('station', 9)] } }), { ...question, modes: ['rail'] })
    expect(rail.sequence.map(({ part, gainTonnesPerDay }) => [part.part, gainTonnesPerDay])).toEqual([
      ['line', 1000],
      ['line', 0],
      ['station', 1000],
      ['line', 0],
      ['station', 1000],
      ['line', 0],
    ])
  })
})
