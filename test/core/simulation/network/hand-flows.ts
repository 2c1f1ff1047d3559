import type { FlowAssignment, FlowWay, FreightFlow } from '#core/assignment/freight-flow.ts'
import type { Direction } from '#core/network/facts/crossings.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import { type NetworkSamples, prepareNetwork } from '#core/simulation/network/prepare-network.ts'

/** The network with another capacity of one line, both directions together. */
export function withLineCapacity({ facts, datasetHash }: Network, line: string, tonnesPerYear: number): Network {
  const amount = [{ value: tonnesPerYear, source: 'tiny', asOf: '2026', grade: 'D' as const }]
  const links = facts.links.map((link) =>
    link.id === line ? { ...link, capacity: [{ unit: 'tonnesPerYear' as const, direction: 'both' as const, amount }] } : link,
  )
  return buildNetwork({ ...facts, links }, `${datasetHash} ${line} ${tonnesPerYear}`)
}

export interface HandFlow {
  readonly id: string
  readonly direction: Direction
  readonly commodity?: string
  readonly from?: string
  readonly to?: string
  readonly unitsPerDay: number
  readonly unit?: FlowWay['unit']
  readonly tonnesPerUnit?: number
  /** Ways by the crossings that they pass, each `heihe-bridge CN>RU`, and the lines behind the last of them, each `fulitun-fujin-rail-1435 back`, with their share. */
  readonly ways: readonly { readonly legs: readonly string[]; readonly lines?: readonly string[]; readonly share: number }[]
}

/** Flows written by hand, the same on every day and at every hour. */
export function handFlows(...flows: readonly HandFlow[]): FlowAssignment {
  return {
    periods: [{ from: '2025-01-01', to: '2026-12-31' }],
    flows: flows.map(
      ({
        id,
        direction,
        commodity = 'goods',
        from = 'harbin',
        to = 'moscow',
        unitsPerDay,
        unit = 'truck',
        tonnesPerUnit = unit === 'train' ? 4154 : 9.9,
        ways,
      }): FreightFlow => ({
        id: `${id}.goods.from.to`,
        commodity,
        direction,
        from,
        to,
        tonnesPerDay: unitsPerDay * tonnesPerUnit,
        hourFactors: new Array(24).fill(1),
        weekdayFactors: new Array(7).fill(1),
        monthFactors: new Array(12).fill(1),
        surges: [],
        ways: ways.map(({ legs, lines = [], share }) => ({
          id: [unit, ...legs].join('.'),
          unit,
          tonnesPerUnit,
          legs: legs.map((leg) => {
            const [crossing = '', way = ''] = leg.split(' ')
            return { crossing, direction: way as Direction, minutesBefore: 600, passageMinutes: 1000 }
          }),
          lines: lines.map((line) => {
            const [link = '', heading] = line.split(' ')
            return {
              link,
              isForward: heading === 'forth',
              bordersBefore: legs.length,
              direction: (legs.at(-1)?.split(' ')[1] ?? '') as Direction,
              minutesBefore: 60,
            }
          }),
          minutesAfter: 0,
          costPerTonne: 1,
          minutes: 1000,
          linkKm: new Map([['some-link', 1]]),
          open: [true],
          share,
          shares: [share],
        })),
      }),
    ),
  }
}

export function runOf(network: Network, flows: FlowAssignment, start: string, days: number, replications: number, seed = 1): NetworkSamples {
  const prepared = prepareNetwork(network, flows, { start, days, seed })
  return prepared.together(Array.from({ length: replications }, (_, replication) => prepared.replicate(replication)))
}
