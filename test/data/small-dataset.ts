import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../temporary-folder.ts'

/** JSON that a test may bend in any way. */
// biome-ignore lint/suspicious/noExplicitAny: a test writes wrong types on purpose
export type Json = any

const known = { source: 'chainage', asOf: '2025', grade: 'A' }
const fact = (value: unknown) => ({ value, ...known })
const spread = (p50: number, p90: number) => fact({ p50, p90 })
const price = (currency: string, amount: number) => fact({ currency, amount })
const place = (
  id: string,
  names: readonly [zh: string, ru: string, en: string],
  country: string,
  coordinates: readonly [number, number],
  timeZone: string,
) => ({
  id,
  kind: 'city',
  names: { zh: names[0], ru: names[1], en: names[2] },
  aliases: [],
  country,
  timeZone,
  coordinates,
  handles: ['road'],
  ...known,
})
const open = (side: string) => ({ side, weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '24:00' })

/** The least dataset that stands: two towns, a bridge between them and two gauges of rail to a third. */
export function smallDataset(): Record<string, Json> {
  return {
    'dataset.json': { version: 'test', names: { zh: '测', ru: 'т', en: 'test' }, readyFrom: '2025-01-01', readyTo: '2026-12-31', attribution: ['none'] },
    'sources/facts.json': { chainage: { citation: 'Test' } },
    'places.json': [
      place('heihe', ['黑河', 'Хэйхэ', 'Heihe'], 'CN', [127.5, 50.24], 'Asia/Shanghai'),
      place('blagoveshchensk', ['布拉戈维申斯克', 'Благовещенск', 'Blagoveshchensk'], 'RU', [127.53, 50.27], 'Asia/Yakutsk'),
      place('harbin', ['哈尔滨', 'Харбин', 'Harbin'], 'CN', [126.65, 45.75], 'Asia/Shanghai'),
    ],
    'links/road.json': [
      { id: 'harbin-heihe-road', mode: 'road', from: 'harbin', to: 'heihe', country: 'CN', lengthKm: fact(585) },
      { id: 'heihe-blagoveshchensk-road', mode: 'road', from: 'heihe', to: 'blagoveshchensk', country: 'RU', crossing: 'bridge', lengthKm: fact(20) },
    ],
    'geometry/drawn.json': {
      'harbin-heihe-road': {
        licence: 'own',
        coordinates: [
          [126.65, 45.75],
          [127.5, 50.24],
        ],
        ...known,
      },
    },
    'crossings.json': [
      {
        id: 'bridge',
        names: { zh: '桥', ru: 'мост', en: 'bridge' },
        sides: ['heihe', 'blagoveshchensk'],
        modes: ['road'],
        coordinates: [127.51, 50.25],
        ...known,
        hours: [fact([open('heihe'), open('blagoveshchensk')])],
        closures: [{ from: '2026-02-16', to: '2026-02-19', reason: 'holiday', ...known }],
        capacity: [
          {
            part: 'checkpoint',
            side: 'heihe',
            unit: 'vehiclesPerDay',
            direction: 'both',
            class: 'truck',
            perDay: [
              { ...fact(190), validTo: '2025-12-24' },
              { ...fact(630), validFrom: '2025-12-25' },
            ],
          },
        ],
        classShares: fact({ truck: 0.7, bus: 0.2, car: 0.1 }),
        dwellHours: [{ direction: 'both', class: 'truck', ...spread(8, 30) }],
        waitFrom: 'facts',
        tolls: [{ direction: 'RU>CN', class: 'truck', ...price('RUB', 8700) }],
      },
    ],
    'calendars.json': [{ country: 'CN', year: 2026, daysOff: [{ date: '2026-01-01', name: 'New Year' }], workingWeekendDays: ['2026-01-04'], ...known }],
    'services.json': [],
    'operations.json': {
      handling: [{ operation: 'load', mode: 'road', hours: spread(3, 6), price: [] }],
      gaugeChanges: [],
      speeds: [
        { mode: 'road', service: 'road', unit: 'kmPerHour', speed: spread(60, 45) },
        { mode: 'river', service: 'river', unit: 'kmPerDay', speed: spread(240, 120) },
        { mode: 'sea', service: 'sea', unit: 'kmPerDay', speed: spread(460, 340) },
        ...['rail-1435', 'rail-1520'].flatMap((mode) =>
          ['china-europe-train', 'ordinary-rail'].map((service) => ({ mode, service, unit: 'kmPerDay', speed: spread(700, 500) })),
        ),
      ],
      uncertainty: { sharedCongestion: fact(0.5), draws: 100 },
      loads: { tonnesPerTruck: fact(10), tonnesPerContainerTrain: fact(1000), tonnesPerBulkTrain: fact(4000), tonnesPerTeu: fact(10) },
    },
    'cargo.json': { units: [{ unit: '45G1', teu: 2, tareTonnes: fact(3.9), volumeCubicMetres: fact(76) }], limits: [] },
    'trucking.json': {
      costs: ['CN', 'RU'].map((registration) => ({ registration, pricePerKm: [price('CNY', 8)] })),
      tolls: [],
      admission: [{ registrations: ['CN'], countries: ['RU'], admitted: true, rule: 'agreement', ...known }],
      swapPlaces: [{ place: 'heihe', ...known }],
      driverHours: [
        { countries: ['CN', 'RU'], drivingHoursBeforeBreak: fact(4), breakMinutes: fact(20), drivingHoursPerDay: fact(8), dailyRestHours: fact(11) },
      ],
      weights: { tentEmptyTonnes: fact(15), containerChassisEmptyTonnes: fact(13) },
      registrations: ['CN', 'RU'],
    },
    'tariffs.json': {
      hauls: ['rail-1435', 'rail-1520'].flatMap((mode) =>
        [1, 2].map((teu) => ({ kind: 'marketPerKm', id: `${mode}-${teu}`, name: 'Rail', mode, teu, perKm: [price('USD', 0.3 * teu)] })),
      ),
      charges: [{ id: 'border', name: 'Border', charge: 'border', crossings: ['bridge'], price: [price('USD', 208)] }],
    },
    'exchange-rates.json': [{ date: '2026-01-15', perUsd: { USD: 1, CNY: 7, RUB: 78 }, ...known }],
    'emissions.json': ['road', 'river', 'sea', 'rail-1435', 'rail-1520'].map((mode) => ({
      mode,
      vehicle: 'any',
      set: 'test',
      boundary: 'wellToWheel',
      gramsPerTonneKm: [fact(95)],
    })),
    'harmonized-system.json': { '84': 'Machinery' },
    'commodities.json': {
      teuPerVessel: fact(1000),
      choice: { scale: fact(6), modeScale: fact(6), waitedOutDays: fact(14) },
      commodities: [
        {
          id: 'machinery',
          names: { zh: '机械', ru: 'Машины', en: 'Machinery' },
          carriage: 'boxes',
          tonnesPerBox: fact(14),
          valueOfTime: fact(0.4),
          monthFactors: fact(Array.from({ length: 12 }, () => 1)),
          weekdayFactors: fact(Array.from({ length: 7 }, () => 1)),
          hourFactors: fact(Array.from({ length: 24 }, () => 1)),
        },
      ],
    },
    'demand/machines.json': {
      id: 'machines',
      direction: 'CN>RU',
      year: 2025,
      amount: fact(1000),
      unit: 'teu',
      months: 12,
      modes: ['road'],
      commodities: fact({ machinery: 1 }),
      origins: fact({ heihe: 1 }),
      destinations: fact({ blagoveshchensk: 1 }),
    },
    'crossing-demand/bridge.json': {
      crossing: 'bridge',
      flows: [{ direction: 'CN>RU', class: 'truck', vehiclesPerDay: fact(104) }],
      hourProfile: fact(Array.from({ length: 24 }, () => 1)),
      weekdayProfile: fact(Array.from({ length: 7 }, () => 1)),
      noShowShare: fact(0.05),
      serviceVariation: fact(0.6),
      bridgeHeadwaySeconds: fact(30),
      bridgePassageMinutes: fact(3),
    },
    'scenarios/half.json': { version: 1, names: { en: 'Half' }, changes: [{ kind: 'set-capacity', crossing: 'bridge', vehiclesPerDay: 95 }] },
  }
}

/** Writes files (JSON values, or text as it stands) into a fresh folder and gives its path. */
export async function writeDataset(files: Readonly<Record<string, Json>>): Promise<string> {
  const folder = temporaryFolder('data')
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}
