import type { Link } from '#core/network/facts/links.ts'
import type { Position } from '#core/network/facts/places.ts'
import { generalMiles, type SeaLaneSpec } from './sea-lane-spec.ts'
import {
  elbe,
  jejuSouth,
  koreaStrait,
  norwegianCoast,
  offDalian,
  offNansha,
  offNingbo,
  offQingdao,
  offTianjin,
  offXiamen,
  offYangshan,
  offYantian,
  siberianCoast,
  southChinaCoast,
  taiwanStrait,
  toBeringStrait,
  toGdansk,
  yangtzeMouth,
  yellowSeaSouth,
} from './sea-waypoints.ts'

/** Container lines between China and North Europe sail by the Cape; by Suez only once a dated source says that they are back. */
const suezOfWesternLines: Link['inService'] = [
  {
    value: false,
    source: 'riviera-87481 global-freight-eastbound',
    asOf: '2026-01',
    grade: 'A',
    validFrom: '2023-12-15',
    validTo: '2026-03-31',
    note: 'Lines to North Europe sailed round the Cape. CMA CGM announced FAL1 by Suez from 5 January 2026 and took it back that month, with FAL3; from the end of 2025 single loops went home by Suez, empty of exports from China.',
  },
  {
    value: false,
    source: 'freightnews-day-10 drewry-2026-09',
    asOf: '2026-09',
    grade: 'B',
    validFrom: '2026-04-01',
    note: 'The Ocean Alliance keeps all its loops to North Europe on the Cape from 1 April 2026 until further notice. Suez transits of container ships rose from 41 to 48 a week in September 2026; no return of a North Europe loop was found.',
  },
]
/** Ships on Russian trades kept to Suez. */
const suezOfRussianLines: Link['inService'] = [
  {
    value: true,
    source: 'portnews-353956 sea-general',
    asOf: '2023-09',
    grade: 'D',
    note: 'Direct services from China to St Petersburg and Novorossiysk sailed by Suez in September 2023; that they still do is an assumption.',
  },
]
/** One container ship is on record from China to western Europe by the Northern Sea Route: a lane is open while it sailed, not every week of every summer. */
const arcticSailings: Link['inService'] = [
  {
    value: false,
    source: 'gcaptain-arctic-express',
    asOf: '2025-09-29',
    grade: 'B',
    validTo: '2025-09-22',
    note: 'The voyage that began on 22-23 September 2025 was the first of this service.',
  },
  {
    value: true,
    source: 'kommersant-8059370 seanews-2025-12-18',
    asOf: '2025-12-18',
    grade: 'A',
    validFrom: '2025-09-23',
    validTo: '2025-10-13',
    note: 'Sailed from Ningbo on 23 September 2025, at Felixstowe on 13 October.',
  },
  {
    value: false,
    source: 'news-az-2025-10-20',
    asOf: '2025-10-20',
    grade: 'D',
    validFrom: '2025-10-14',
    note: 'The line plans regular summer voyages for 2026; no day of sailing was found, so it is taken as none.',
  },
]
/** Between the Far East and Russian ports of the west ships are known to sail in summer, but no line with days or prices was found. */
const arcticWithoutLine: Link['inService'] = [
  {
    value: false,
    source: 'kommersant-8059370 sea-general',
    asOf: '2025-12',
    grade: 'D',
    note: 'Single summer sailings are known of; no line with days or prices is on file, so none is offered.',
  },
]
/** Transit on the Northern Sea Route without an ice-class hull. */
const arcticSummer: Link['navigation'] = [
  {
    from: '07-15',
    to: '10-31',
    spreadDays: 15,
    source: 'kommersant-8059370 seanews-2025-12-18 sea-general',
    asOf: '2025',
    grade: 'D',
    note: 'Usual season of open water. Observed: a container ship left Ningbo on 23 September 2025 and reached Felixstowe on 13 October.',
  },
]

/** To the south of the Pearl River, where the network of lanes leads on without a turn back. */
const southward = [...[...taiwanStrait].reverse(), ...[...southChinaCoast].reverse(), [114.3, 21.6] as const]
const fromYellowSea = (off: readonly Position[]) => [...off, ...yellowSeaSouth, ...southward]
/** Origin, points off the port, and nautical miles to Europe beyond those from Shanghai along the network of sea lanes. */
const origins: readonly (readonly [port: string, off: readonly Position[], added: number])[] = [
  ['shanghai', [...yangtzeMouth, ...southward], 0],
  ['shanghai-yangshan', [...offYangshan, ...southward], 0],
  ['ningbo', [...offNingbo, ...southward], 6],
  ['shenzhen-yantian', [...offYantian.slice(0, 2), [114.3, 21.6]], -841],
  ['guangzhou-nansha', offNansha, -871],
  ['xiamen-port', [...offXiamen, [118.2, 23.9], [117.2, 23.1], [115.6, 22.4], [114.3, 21.6]], -653],
  ['qingdao-port', [...offQingdao, [122.6, 33.0], ...southward], 172],
  ['tianjin-xingang', fromYellowSea(offTianjin), 479],
  ['dalian', fromYellowSea(offDalian), 326],
]
/** Miles from Shanghai to Rotterdam as published, and what a port lies beyond Rotterdam. */
const published = { suez: 10600, cape: 13800 } as const
const beyondRotterdam: Readonly<Record<string, number>> = { rotterdam: 0, hamburg: 300, gdansk: 960 }

const calls: Readonly<Record<string, readonly string[]>> = {
  rotterdam: ['shanghai-yangshan', 'ningbo', 'shenzhen-yantian', 'guangzhou-nansha', 'xiamen-port', 'qingdao-port', 'tianjin-xingang', 'dalian'],
  hamburg: ['shanghai', 'dalian', 'ningbo', 'shenzhen-yantian', 'qingdao-port', 'tianjin-xingang'],
  gdansk: ['shanghai-yangshan', 'ningbo'],
}

function toNorthEurope(to: string, [from, through, added]: (typeof origins)[number], passage: 'suez' | 'cape'): SeaLaneSpec {
  const beyond = beyondRotterdam[to] ?? 0
  const parts = [
    `Shanghai - Rotterdam ${passage === 'suez' ? 'by Suez 10,600' : 'by the Cape 13,800'} nm (published)`,
    ...(beyond === 0 ? [] : [`${to === 'hamburg' ? 'Hamburg' : 'Gdańsk'} about ${beyond} nm farther`]),
    ...(added === 0 ? [] : [`${Math.abs(added)} nm ${added > 0 ? 'more' : 'less'} than from Shanghai along the network of sea lanes`]),
  ]
  return {
    from,
    to,
    passage,
    through,
    ...(to === 'gdansk' ? { onward: [...baltic.slice(0, 11), ...toGdansk] } : {}),
    nauticalMiles: {
      value: published[passage] + beyond + added,
      source: 'port-economics marnet-lanes sea-general',
      asOf: '2025',
      grade: 'C',
      note: `${parts.join(', ')}.`,
    },
    ...(passage === 'suez' ? { inService: suezOfWesternLines } : {}),
  }
}

const bySuez = { passage: 'suez', inService: suezOfRussianLines } as const
const arcticToWesternPorts = { passage: 'northernSeaRoute', navigation: arcticSummer, inService: arcticSailings } as const
const arctic = { ...arcticToWesternPorts, inService: arcticWithoutLine } as const
const nsr = [...toBeringStrait, ...siberianCoast]
const measured = (value: number, note: string): SeaLaneSpec['nauticalMiles'] => ({ value, source: 'marnet-lanes', asOf: '2024', grade: 'C', note })
const baltic: readonly Position[] = [
  [6.5, 57.6],
  [9.0, 58.2],
  [10.8, 57.85],
  [11.4, 57.0],
  [11.1, 56.2],
  [10.85, 55.5],
  [11.05, 54.8],
  [11.3, 54.55],
  [12.2, 54.5],
  [13.2, 54.9],
  [14.3, 54.85],
  [17.5, 55.6],
  [19.8, 56.8],
  [20.6, 58.5],
  [21.6, 59.2],
  [23.5, 59.5],
  [25.0, 59.8],
  [27.0, 60.05],
  [28.8, 60.08],
  [29.6, 60.03],
  [30.1, 59.92],
]

/** Lanes between the Far East and Europe: by Suez, by the Cape, and in summer by the Northern Sea Route. */
export const deepSea: readonly SeaLaneSpec[] = [
  ...Object.entries(calls).flatMap(([to, ports]) =>
    origins.filter(([port]) => ports.includes(port)).flatMap((origin) => (['suez', 'cape'] as const).map((passage) => toNorthEurope(to, origin, passage))),
  ),
  {
    ...bySuez,
    from: 'shanghai-yangshan',
    to: 'st-petersburg-port',
    through: [...offYangshan, ...southward],
    onward: baltic,
    nauticalMiles: measured(12063, 'Along the network of sea lanes, round Jutland.'),
  },
  {
    ...bySuez,
    from: 'ningbo',
    to: 'st-petersburg-port',
    through: [...offNingbo, ...southward],
    onward: baltic,
    nauticalMiles: measured(12068, 'Along the network of sea lanes, round Jutland.'),
  },
  {
    ...bySuez,
    from: 'qingdao-port',
    to: 'st-petersburg-port',
    through: [...offQingdao, ...southward],
    onward: baltic,
    nauticalMiles: measured(12234, 'Along the network of sea lanes, round Jutland.'),
  },
  {
    ...bySuez,
    from: 'shanghai-yangshan',
    to: 'novorossiysk',
    through: [...offYangshan, ...southward],
    nauticalMiles: measured(8652, 'Along the network of sea lanes.'),
  },
  { ...bySuez, from: 'ningbo', to: 'novorossiysk', through: [...offNingbo, ...southward], nauticalMiles: measured(8657, 'Along the network of sea lanes.') },
  { ...bySuez, from: 'guangzhou-nansha', to: 'novorossiysk', through: offNansha, nauticalMiles: measured(7780, 'Along the network of sea lanes.') },
  {
    ...arcticToWesternPorts,
    from: 'ningbo',
    to: 'rotterdam',
    through: [...offNingbo, ...jejuSouth, ...koreaStrait, ...nsr, ...norwegianCoast, [3.2, 54.5], [3.6, 52.4], [4.05, 51.99]],
    nauticalMiles: {
      value: 8106,
      source: 'crewing-northern-sea-route',
      asOf: '2022',
      grade: 'C',
      note: 'Shanghai - Rotterdam 8,046 nm (published), and about 60 nm more from Ningbo.',
    },
  },
  {
    ...arcticToWesternPorts,
    from: 'ningbo',
    to: 'hamburg',
    through: [...offNingbo, ...jejuSouth, ...koreaStrait, ...nsr, ...norwegianCoast, [5.5, 55.5], [7.9, 54.1], ...elbe],
    nauticalMiles: generalMiles(8150, 'About as far as Ningbo - Rotterdam, 8,106 nm by this way.'),
  },
  {
    ...arctic,
    from: 'shanghai',
    to: 'arkhangelsk',
    through: [...yangtzeMouth, ...jejuSouth, ...koreaStrait, ...nsr, [50.0, 69.6], [44.0, 68.8], [41.6, 67.2], [40.8, 66.2], [39.5, 65.3], [40.2, 64.75]],
    nauticalMiles: generalMiles(
      6550,
      'Murmansk - Yokohama by this way is 5,770 nm (published); Shanghai lies about 750 nm farther than Yokohama and Arkhangelsk about as far as Murmansk.',
    ),
  },
  {
    ...arctic,
    from: 'vladivostok',
    to: 'st-petersburg-port',
    through: [[131.9, 42.8], [133.5, 42.5], [138.0, 44.2], ...nsr.slice(2), ...norwegianCoast.slice(0, -1), [4.3, 58.3], ...baltic],
    nauticalMiles: {
      value: 7711,
      source: 'valdai-northern-sea-route',
      asOf: '2022',
      grade: 'C',
      note: 'St Petersburg - Vladivostok 14,280 km by this way (published).',
    },
  },
  {
    ...bySuez,
    from: 'vladivostok',
    to: 'st-petersburg-port',
    through: [[131.8, 42.5], [130.3, 38.0], ...[...koreaStrait].reverse(), ...[...jejuSouth].reverse(), ...southward],
    onward: baltic,
    nauticalMiles: {
      value: 12527,
      source: 'valdai-northern-sea-route',
      asOf: '2022',
      grade: 'C',
      note: 'St Petersburg - Vladivostok 23,200 km by Suez (published).',
    },
  },
]
