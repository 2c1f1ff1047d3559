import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Crossing } from '#core/network/facts/crossings.ts'
import type { CrossingDemand } from '#core/network/facts/demand.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Place } from '#core/network/facts/places.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import { applyScenario } from '#core/scenario/apply-scenario.ts'
import { resolveScenario } from '#core/scenario/resolve-scenario.ts'
import type { Change } from '#core/scenario/scenario.ts'

const data = join(import.meta.dirname, '../../../network-data')
const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), 'utf8'))

const provenance = { source: 'test', asOf: '2026', grade: 'D' } as const

function town(id: string, country: string, timeZone: string): Place {
  return {
    id,
    kind: 'borderPort',
    names: { zh: id, ru: id, en: id },
    aliases: [],
    country,
    timeZone,
    coordinates: [127.5, 50.2],
    handles: ['road'],
    ...provenance,
  }
}

/** The Heihe bridge and its traffic as shipped, with its two towns and nothing else. */
export function heiheNetwork(): Network {
  const crossings = (read('crossings.json') as readonly Crossing[]).filter((crossing) => crossing.id.startsWith('heihe'))
  return networkOf([town('heihe', 'CN', 'Asia/Shanghai'), town('blagoveshchensk', 'RU', 'Asia/Yakutsk')], crossings, [
    read('crossing-demand/heihe.json') as CrossingDemand,
  ])
}

export function networkOf(places: readonly Place[], crossings: readonly Crossing[], demand: readonly CrossingDemand[]): Network {
  const facts: Facts = {
    dataset: { version: 'test', names: { zh: '', ru: '', en: '' }, readyFrom: '2025-01-01', readyTo: '2026-12-31', attribution: [] },
    sources: {},
    places,
    links: [],
    geometry: {},
    crossings,
    calendars: [],
    services: [],
    operations: {
      handling: [],
      gaugeChanges: [],
      speeds: [],
      uncertainty: { sharedCongestion: { value: 0, ...provenance }, draws: 1 },
      loads: {
        tonnesPerTruck: { value: 10, ...provenance },
        tonnesPerContainerTrain: { value: 1000, ...provenance },
        tonnesPerBulkTrain: { value: 4000, ...provenance },
        tonnesPerTeu: { value: 10, ...provenance },
      },
    },
    cargo: { units: [], limits: [] },
    trucking: {
      costs: [],
      tolls: [],
      admission: [],
      swapPlaces: [],
      driverHours: [],
      weights: { tentEmptyTonnes: { value: 15, ...provenance }, containerChassisEmptyTonnes: { value: 15, ...provenance } },
      registrations: [],
    },
    tariffs: { hauls: [], charges: [] },
    exchangeRates: [],
    emissions: [],
    demand,
    rules: [],
    harmonizedSystem: {},
  }
  return buildNetwork(facts, 'test')
}

/** The network under changes, through the scenario room. */
export function under(network: Network, ...changes: readonly Change[]): Network {
  const resolved = resolveScenario({ version: 1, names: { en: 'test' }, changes }, network, new Map())
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.failures))
  return applyScenario(network, resolved.value)
}

export { provenance, town }
