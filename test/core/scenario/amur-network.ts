import type { Crossing } from '#core/network/facts/crossings.ts'
import type { CrossingDemand } from '#core/network/facts/demand.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import { networkOf, provenance, town } from '../simulation/heihe-network.ts'

const daily = (side: string, vehicleClass: 'truck' | 'bus' | 'car', values: readonly [number, number]): Crossing['capacity'][number] => ({
  part: 'checkpoint',
  side,
  unit: 'vehiclesPerDay',
  direction: 'both',
  class: vehicleClass,
  perDay: [
    { value: values[0], validTo: '2025-12-24', ...provenance },
    { value: values[1], validFrom: '2025-12-25', ...provenance },
  ],
})

const bridge: Crossing = {
  id: 'heihe-bridge',
  names: { zh: '大桥', ru: 'мост', en: 'Heihe bridge' },
  sides: ['heihe', 'blagoveshchensk'],
  modes: ['road'],
  coordinates: [127.5, 50.2],
  hours: [
    {
      value: [
        { side: 'heihe', weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '20:00' },
        { side: 'blagoveshchensk', weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '21:00' },
      ],
      ...provenance,
    },
  ],
  closures: [
    { from: '2026-02-16', to: '2026-02-19', reason: 'holiday', ...provenance },
    { from: '2025-05-08', to: '2025-05-08', reason: 'works', ...provenance },
  ],
  capacity: ['heihe', 'blagoveshchensk'].flatMap((side) => [daily(side, 'truck', [190, 630]), daily(side, 'bus', [164, 164]), daily(side, 'car', [68, 68])]),
  classShares: { value: { truck: 0.7309, bus: 0.1903, car: 0.0788 }, ...provenance },
  directionShares: { value: { 'CN>RU': 0.6, 'RU>CN': 0.4 }, ...provenance },
  dwellHours: [{ direction: 'CN>RU', class: 'truck', value: { p50: 8, p90: 30 }, ...provenance }],
  waitFrom: 'simulation',
  tolls: [{ direction: 'RU>CN', class: 'truck', value: { currency: 'RUB', amount: 8700 }, ...provenance }],
  ...provenance,
}

const demand: CrossingDemand = {
  crossing: 'heihe-bridge',
  flows: [{ direction: 'CN>RU', class: 'truck', vehiclesPerDay: { value: 104, ...provenance } }],
  hourProfile: { value: [], ...provenance },
  weekdayProfile: { value: [], ...provenance },
  noShowShare: { value: 0, ...provenance },
  serviceVariation: { value: 0, ...provenance },
  bridgeHeadwaySeconds: { value: 30, ...provenance },
  bridgePassageMinutes: { value: 3, ...provenance },
}

/** Two pairs of towns on the Amur, a bridge between one of them, and the road to Harbin. */
export function amurNetwork(): Network {
  const places = [
    town('heihe', 'CN', 'Asia/Shanghai'),
    town('blagoveshchensk', 'RU', 'Asia/Yakutsk'),
    { ...town('xunke', 'CN', 'Asia/Shanghai'), coordinates: [128.5, 49.6] as const },
    { ...town('poyarkovo', 'RU', 'Asia/Yakutsk'), coordinates: [128.65, 49.62] as const },
    { ...town('harbin', 'CN', 'Asia/Shanghai'), coordinates: [126.65, 45.75] as const, names: { zh: '哈尔滨', ru: 'Харбин', en: 'Harbin' } },
  ]
  const { facts } = networkOf(places, [bridge], [demand])
  return buildNetwork(
    {
      ...facts,
      links: [
        { id: 'harbin-heihe-road', mode: 'road', from: 'harbin', to: 'heihe', country: 'CN', lengthKm: { value: 585, ...provenance } },
        {
          id: 'heihe-blagoveshchensk-road',
          mode: 'road',
          from: 'heihe',
          to: 'blagoveshchensk',
          country: 'RU',
          crossing: 'heihe-bridge',
          lengthKm: { value: 20, ...provenance },
        },
      ],
      exchangeRates: [{ date: '2026-01-15', perUsd: { USD: 1, RUB: 78, CNY: 7 }, ...provenance }],
    },
    'test',
  )
}
