import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RouteQuery } from '#core/journey/query.ts'
import type { HandlingStep, MoveStep, Step } from '#core/journey/steps.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Link } from '#core/network/facts/links.ts'
import type { Mode, Place } from '#core/network/facts/places.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import { tinyQuery } from '../tiny-network.ts'

const data = join(import.meta.dirname, '../../../network-data')
const readAs = <Value>(file: string): Value => JSON.parse(readFileSync(join(data, file), 'utf8'))

const known = { source: 'chainage', asOf: '2025', grade: 'A' } as const

const towns: Readonly<Record<string, readonly [country: string, longitude: number, latitude: number]>> = {
  harbin: ['CN', 126.6, 45.8],
  manzhouli: ['CN', 117.4, 49.6],
  suifenhe: ['CN', 131.1, 44.4],
  heihe: ['CN', 127.5, 50.2],
  shanghai: ['CN', 121.5, 31.2],
  zabaikalsk: ['RU', 117.3, 49.7],
  blagoveshchensk: ['RU', 127.5, 50.3],
  vostochny: ['RU', 133.1, 42.7],
  moscow: ['RU', 37.6, 55.8],
  smolensk: ['RU', 32, 54.8],
  minsk: ['BY', 27.6, 53.9],
  brest: ['BY', 23.7, 52.1],
  malaszewicze: ['PL', 23.5, 52],
  warsaw: ['PL', 21, 52.2],
  berlin: ['DE', 13.4, 52.5],
  hamburg: ['DE', 10, 53.6],
}

const places: readonly Place[] = Object.entries(towns).map(([id, [country, ...coordinates]]) => ({
  id,
  kind: 'city',
  names: { zh: id, ru: id, en: id },
  aliases: [],
  country,
  timeZone: 'Etc/UTC',
  coordinates,
  handles: ['road'],
  ...known,
}))

function link(from: string, to: string, mode: Mode, km: number, country: string | null, more: Partial<Link> = {}): Link {
  const electric = mode.startsWith('rail') && { traction: { value: 'electric' as const, ...known } }
  return { id: `${from}-${to}-${mode}`, from, to, mode, lengthKm: { value: km, ...known }, ...(country !== null && { country }), ...electric, ...more }
}

const links: readonly Link[] = [
  link('harbin', 'manzhouli', 'rail-1435', 935, 'CN'),
  link('harbin', 'suifenhe', 'rail-1435', 548, 'CN'),
  link('manzhouli', 'zabaikalsk', 'rail-1435', 10, 'RU', { oneWay: true, crossing: 'manzhouli-rail' }),
  link('zabaikalsk', 'manzhouli', 'rail-1520', 10, 'CN', { oneWay: true, crossing: 'manzhouli-rail' }),
  link('zabaikalsk', 'moscow', 'rail-1520', 6660, 'RU'),
  link('vostochny', 'moscow', 'rail-1520', 9300, 'RU'),
  link('moscow', 'smolensk', 'rail-1520', 419, 'RU'),
  link('smolensk', 'minsk', 'rail-1520', 331, 'BY'),
  link('minsk', 'brest', 'rail-1520', 349, 'BY'),
  link('brest', 'malaszewicze', 'rail-1520', 12, 'PL', { oneWay: true, crossing: 'brest-malaszewicze' }),
  link('malaszewicze', 'warsaw', 'rail-1435', 180, 'PL'),
  link('warsaw', 'berlin', 'rail-1435', 570, 'DE'),
  link('berlin', 'hamburg', 'rail-1435', 290, 'DE'),
  link('harbin', 'heihe', 'road', 585, 'CN'),
  link('heihe', 'blagoveshchensk', 'road', 20, 'RU', { crossing: 'heihe-bridge' }),
  link('heihe', 'blagoveshchensk', 'river', 2, 'RU', { crossing: 'heihe-river' }),
  link('blagoveshchensk', 'moscow', 'road', 7800, 'RU'),
  link('moscow', 'minsk', 'road', 700, 'BY'),
  link('warsaw', 'berlin', 'road', 575, 'DE'),
  link('shanghai', 'hamburg', 'sea', 20_000, null, { id: 'shanghai-hamburg-sea-suez', passage: 'suez' }),
  link('shanghai', 'vostochny', 'sea', 1850, null, { id: 'shanghai-vostochny-sea' }),
]

/** The whole corridor as shipped. */
export const corridor = (): Network =>
  freightNetwork((facts) => ({
    ...facts,
    places: readAs<Facts['places']>('places.json'),
    links: readdirSync(join(data, 'links')).flatMap((file) => readAs<Facts['links']>(`links/${file}`)),
  }))

/** The shortest way between two places on one mode, step by step; fails where there is none. */
export function shortestWay(network: Network, from: string, to: string, mode: Mode): MoveStep[] {
  const links = network.facts.links.filter((link) => link.mode === mode)
  const reached = new Map<string, { readonly km: number; readonly steps: readonly MoveStep[] }>([[from, { km: 0, steps: [] }]])
  const settled = new Set<string>()
  for (;;) {
    const nearest = [...reached].filter(([place]) => !settled.has(place)).sort(([, left], [, right]) => left.km - right.km)[0]
    if (nearest === undefined) throw new Error(`no ${mode} from ${from} to ${to}`)
    const [at, { km, steps }] = nearest
    if (at === to) return [...steps]
    settled.add(at)
    for (const link of links.filter((each) => each.from === at || (each.to === at && each.oneWay !== true))) {
      const next = link.from === at ? link.to : link.from
      const further = km + link.lengthKm.value
      if (further < (reached.get(next)?.km ?? Number.POSITIVE_INFINITY)) reached.set(next, { km: further, steps: [...steps, move(network, link.id, at)] })
    }
  }
}

/** Tariffs, charges, tolls and factors as shipped, over a few places and links of round lengths. */
export function freightNetwork(change: (facts: Facts) => Facts = (facts) => facts): Network {
  const facts: Facts = {
    dataset: readAs<Facts['dataset']>('dataset.json'),
    sources: {},
    places,
    links,
    geometry: {},
    crossings: readAs<Facts['crossings']>('crossings.json'),
    calendars: [],
    services: [],
    operations: readAs<Facts['operations']>('operations.json'),
    cargo: readAs<Facts['cargo']>('cargo.json'),
    trucking: readAs<Facts['trucking']>('trucking.json'),
    tariffs: readAs<Facts['tariffs']>('tariffs.json'),
    exchangeRates: readAs<Facts['exchangeRates']>('exchange-rates.json'),
    emissions: readAs<Facts['emissions']>('emissions.json'),
    demand: [],
    rules: [],
    harmonizedSystem: {},
  }
  return buildNetwork(change(facts), 'test')
}

export function freightQuery(from: string, to: string, more: Partial<RouteQuery> = {}): RouteQuery {
  return tinyQuery({ from, to, objective: 'cost', quoteDate: '2026-09-29', pickupKm: 30, deliveryKm: 30, ...more })
}

export function move(network: Network, id: string, from: string, vehicle?: string): MoveStep {
  const found = network.linksById.get(id)
  if (found === undefined) throw new Error(`no link ${id}`)
  const to = found.from === from ? found.to : found.from
  const service = found.mode.startsWith('rail') ? 'china-europe-train' : (found.mode as 'road' | 'sea' | 'river')
  return { kind: 'move', link: found, from, to, mode: found.mode, service, ...(vehicle !== undefined && { vehicle }) }
}

export const load = (place: string, mode: Mode): HandlingStep => ({ kind: 'handling', operation: 'load', place, mode })
export const unload = (place: string, mode: Mode): HandlingStep => ({ kind: 'handling', operation: 'unload', place, mode })
export const transfer = (place: string, mode: Mode, toMode: Mode): HandlingStep => ({ kind: 'handling', operation: 'transfer', place, mode, toMode })

/** Harbin to Moscow or Hamburg by rail through Manzhouli. */
export function railWest(network: Network, to: 'moscow' | 'hamburg'): Step[] {
  const toMoscow: Step[] = [
    load('harbin', 'rail-1435'),
    move(network, 'harbin-manzhouli-rail-1435', 'harbin'),
    { kind: 'border', crossing: 'manzhouli-rail', place: 'manzhouli', direction: 'CN>RU', mode: 'rail-1435' },
    move(network, 'manzhouli-zabaikalsk-rail-1435', 'manzhouli'),
    { kind: 'gaugeChange', place: 'zabaikalsk', from: 'rail-1435', to: 'rail-1520' },
    move(network, 'zabaikalsk-moscow-rail-1520', 'zabaikalsk'),
  ]
  if (to === 'moscow') return [...toMoscow, unload('moscow', 'rail-1520')]
  return [
    ...toMoscow,
    move(network, 'moscow-smolensk-rail-1520', 'moscow'),
    move(network, 'smolensk-minsk-rail-1520', 'smolensk'),
    move(network, 'minsk-brest-rail-1520', 'minsk'),
    { kind: 'border', crossing: 'brest-malaszewicze', place: 'brest', direction: 'BY>PL', mode: 'rail-1520' },
    move(network, 'brest-malaszewicze-rail-1520', 'brest'),
    { kind: 'gaugeChange', place: 'malaszewicze', from: 'rail-1520', to: 'rail-1435' },
    move(network, 'malaszewicze-warsaw-rail-1435', 'malaszewicze'),
    move(network, 'warsaw-berlin-rail-1435', 'warsaw'),
    move(network, 'berlin-hamburg-rail-1435', 'berlin'),
    unload('hamburg', 'rail-1435'),
  ]
}

/** Shanghai to Moscow by ship to Vostochny and rail. */
export const seaRail = (network: Network): Step[] => [
  load('shanghai', 'sea'),
  move(network, 'shanghai-vostochny-sea', 'shanghai'),
  transfer('vostochny', 'sea', 'rail-1520'),
  move(network, 'vostochny-moscow-rail-1520', 'vostochny'),
  unload('moscow', 'rail-1520'),
]

/** Harbin to Moscow by a truck over the Heihe bridge, tractor of one registration all the way. */
export const truckWest = (network: Network, vehicle: string): Step[] => [
  load('harbin', 'road'),
  move(network, 'harbin-heihe-road', 'harbin', vehicle),
  { kind: 'border', crossing: 'heihe-bridge', place: 'heihe', direction: 'CN>RU', mode: 'road', vehicle },
  move(network, 'heihe-blagoveshchensk-road', 'heihe', vehicle),
  move(network, 'blagoveshchensk-moscow-road', 'blagoveshchensk', vehicle),
  unload('moscow', 'road'),
]
