import type { RouteQuery } from '#core/journey/query.ts'
import type { Crossing } from '#core/network/facts/crossings.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Link } from '#core/network/facts/links.ts'
import type { HandlingFacts, SpeedFacts } from '#core/network/facts/operations.ts'
import type { Mode, Place } from '#core/network/facts/places.ts'
import type { Fact, Provenance } from '#core/network/facts/provenance.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'

const told: Provenance = { source: 'tiny', asOf: '2026', grade: 'A' }
export const fact = <Value>(value: Value): Fact<Value> => ({ value, ...told })
const sure = (hours: number) => fact({ p50: hours, p90: hours })

const place = (id: string, country: string, timeZone: string, handles: readonly Mode[]): Place => ({
  id,
  kind: 'city',
  names: { zh: id, ru: id, en: id },
  aliases: [],
  country,
  timeZone,
  coordinates: [127, 50],
  handles,
  ...told,
})

const link = (from: string, to: string, mode: Mode, km: number, more: Partial<Link> = {}): Link => ({
  id: `${from}-${to}-${mode}`,
  mode,
  from,
  to,
  country: 'CN',
  lengthKm: fact(km),
  ...more,
})

const crossing = (id: string, modes: readonly Mode[], more: Partial<Crossing> = {}): Crossing => ({
  id,
  names: { zh: id, ru: id, en: id },
  sides: ['heihe', 'blago'],
  modes,
  coordinates: [127, 50],
  hours: [],
  closures: [],
  capacity: [],
  dwellHours: [{ ...sure(4), direction: 'both', class: modes[0]?.startsWith('rail') ? 'train' : 'truck' }],
  waitFrom: 'facts',
  tolls: [],
  ...told,
  ...more,
})

const daily = (side: string, opens: string, closes: string) => ({ side, weekdays: [1, 2, 3, 4, 5, 6, 7], opens, closes })
const roundTheClock = [daily('heihe', '00:00', '24:00'), daily('blago', '00:00', '24:00')]

const speed = (mode: Mode, service: SpeedFacts['service'], unit: SpeedFacts['unit'], value: number): SpeedFacts => ({
  mode,
  service,
  unit,
  speed: sure(value),
})
const work = (operation: HandlingFacts['operation'], hours: number, price: number): HandlingFacts => ({
  operation,
  hours: sure(hours),
  price: [fact({ currency: 'CNY', amount: price })],
})
const perKm = (id: string, mode: 'rail-1435' | 'rail-1520', country: string, teu: 1 | 2) =>
  ({ kind: 'marketPerKm', id, name: id, mode, countries: [country], teu, perKm: [fact({ currency: 'CNY', amount: 2 * teu })] }) as const

/**
 * Two Chinese and two Russian places, so small that every journey can be worked out by hand: Harbin and Heihe, over the
 * river Blago (two hours' time apart from nothing but the clock: UTC+8 and UTC+9), and Moscow. Every duration is certain.
 * Rail: 480 km to Heihe at 960 km a day, 12 km over the bridge, 1,440 km at 720 km a day. Road: 480, 12 and 1,200 km at 60 km/h.
 */
export function tinyFacts(): Facts {
  return {
    dataset: { version: 'tiny', names: { zh: 't', ru: 't', en: 't' }, readyFrom: '2025-01-01', readyTo: '2026-12-31', attribution: [] },
    sources: { tiny: { citation: 'Made for a test' } },
    places: [
      place('harbin', 'CN', 'Asia/Shanghai', ['rail-1435', 'road']),
      place('heihe', 'CN', 'Asia/Shanghai', ['rail-1435', 'rail-1520', 'road', 'river']),
      place('blago', 'RU', 'Asia/Yakutsk', ['rail-1435', 'rail-1520', 'road', 'river']),
      place('moscow', 'RU', 'Europe/Moscow', ['rail-1520', 'road']),
    ],
    links: [
      link('harbin', 'heihe', 'rail-1435', 480),
      link('heihe', 'blago', 'rail-1435', 12, { country: 'RU', crossing: 'bridge-rail', oneWay: true }),
      link('blago', 'heihe', 'rail-1520', 12, { country: 'CN', crossing: 'bridge-rail', oneWay: true }),
      link('blago', 'moscow', 'rail-1520', 1440, { country: 'RU' }),
      link('harbin', 'heihe', 'road', 480),
      link('heihe', 'blago', 'road', 12, { country: 'RU', crossing: 'bridge-road' }),
      link('blago', 'moscow', 'road', 1200, { country: 'RU' }),
      link('heihe', 'blago', 'river', 2, { country: 'RU', crossing: 'river' }),
    ],
    geometry: {},
    crossings: [
      crossing('bridge-rail', ['rail-1435', 'rail-1520'], { hours: [fact(roundTheClock)] }),
      crossing('bridge-road', ['road'], { hours: [fact([daily('heihe', '08:00', '20:00'), daily('blago', '09:00', '21:00')])] }),
      crossing('river', ['river'], {
        riverServices: [
          { kind: 'ferry', windows: [{ from: '05-12', to: '10-31', ...told }], hours: roundTheClock },
          { kind: 'iceRoad', windows: [{ from: '01-10', to: '03-20', ...told }], grossVehicleTonnes: fact(30), hours: roundTheClock },
        ],
      }),
    ],
    calendars: [{ country: 'CN', year: 2026, daysOff: [], workingWeekendDays: [], ...told }],
    services: [],
    operations: {
      handling: [work('load', 3, 100), work('unload', 2, 100), work('transfer', 10, 200), work('tractorSwap', 1, 50)],
      gaugeChanges: [
        { place: 'blago', from: 'rail-1435', to: 'rail-1520', hours: sure(24), price: [fact({ currency: 'CNY', amount: 500 })] },
        { place: 'heihe', from: 'rail-1520', to: 'rail-1435', hours: sure(24), price: [fact({ currency: 'CNY', amount: 500 })] },
      ],
      speeds: [
        speed('rail-1435', 'china-europe-train', 'kmPerDay', 960),
        speed('rail-1520', 'china-europe-train', 'kmPerDay', 720),
        speed('rail-1435', 'ordinary-rail', 'kmPerDay', 480),
        speed('rail-1520', 'ordinary-rail', 'kmPerDay', 360),
        speed('road', 'road', 'kmPerHour', 60),
        speed('river', 'river', 'kmPerDay', 48),
      ],
      uncertainty: { sharedCongestion: fact(0.5), draws: 200 },
      loads: { tonnesPerTruck: fact(10), tonnesPerContainerTrain: fact(1000), tonnesPerBulkTrain: fact(4000), tonnesPerTeu: fact(10) },
    },
    cargo: {
      units: [
        { unit: '45G1', teu: 2, tareTonnes: fact(4), volumeCubicMetres: fact(76) },
        { unit: 'tent', teu: 2, tareTonnes: fact(0), volumeCubicMetres: fact(86), boxEquivalent: '45G1' },
      ],
      limits: [
        { service: 'china-europe-train', measure: 'grossUnitTonnes', limit: [fact(25)] },
        { service: 'ordinary-rail', measure: 'grossUnitTonnes', limit: [fact(30)] },
        { service: 'road', measure: 'grossVehicleTonnes', limit: [fact(44)] },
      ],
    },
    trucking: {
      costs: ['CN', 'RU'].map((registration) => ({ registration, pricePerKm: [fact({ currency: 'CNY', amount: registration === 'CN' ? 8 : 9 })] })),
      tolls: [],
      admission: [
        { registrations: ['CN'], countries: ['RU'], admitted: true, rule: 'cn-ru', ...told },
        { registrations: ['RU'], countries: ['CN'], admitted: true, rule: 'cn-ru', ...told },
      ],
      swapPlaces: [
        { place: 'heihe', ...told },
        { place: 'blago', ...told },
      ],
      driverHours: [
        {
          countries: ['CN', 'RU'],
          drivingHoursBeforeBreak: fact(5),
          breakMinutes: fact(60),
          drivingHoursPerDay: fact(10),
          dailyRestHours: fact(11),
        },
      ],
      weights: { tentEmptyTonnes: fact(15), containerChassisEmptyTonnes: fact(13) },
      registrations: ['CN', 'RU'],
    },
    tariffs: {
      hauls: ([1, 2] as const).flatMap((teu) => [perKm(`cn-${teu}`, 'rail-1435', 'CN', teu), perKm(`ru-${teu}`, 'rail-1520', 'RU', teu)]),
      charges: [{ id: 'ferry', name: 'Ferry', charge: 'river', crossings: ['river'], price: [fact({ currency: 'CNY', amount: 900 })] }],
    },
    exchangeRates: [{ date: '2026-01-01', perUsd: { USD: 1, CNY: 7, EUR: 0.9, RUB: 80, KZT: 500, BYN: 3, PLN: 4 }, ...told }],
    emissions: (['rail-1435', 'rail-1520', 'road', 'river'] as const).map((mode) => ({
      mode,
      vehicle: mode,
      set: 'tiny',
      boundary: 'wellToWheel',
      gramsPerTonneKm: [fact(mode === 'road' ? 80 : 20)],
    })),
    demand: [],
    rules: [],
    harmonizedSystem: { '84': 'Machinery', '8471': 'Computers', '847130': 'Portable computers', '94': 'Furniture', '9403': 'Other furniture' },
  }
}

/** The tiny network, changed by a test where it needs to be. */
export function tinyNetwork(change: (facts: Facts) => Facts = (facts) => facts): Network {
  return buildNetwork(change(tinyFacts()), 'tiny')
}

/** A box of 18 t from Harbin to Moscow, ready on Tuesday 12 May 2026 at eight, unless told otherwise. */
export function tinyQuery(more: Partial<RouteQuery> = {}): RouteQuery {
  return {
    from: 'harbin',
    to: 'moscow',
    via: [],
    avoid: [],
    modes: ['rail', 'road', 'river', 'sea'],
    date: '2026-05-12T08:00',
    arriveBy: null,
    cargo: '45G1',
    quantity: 1,
    weight: 18,
    volume: null,
    pallets: null,
    hs: null,
    dangerous: null,
    value: null,
    currency: 'CNY',
    box: 'soc',
    pickupKm: 0,
    ownRates: [],
    margin: null,
    deliveryKm: 0,
    split: 'yes',
    vehicle: null,
    objective: 'generalised',
    valueOfTime: 0.2,
    capitalRate: null,
    shipmentsPerYear: null,
    alternatives: 5,
    quoteDate: '2026-05-12',
    seed: 1,
    ...more,
  }
}
