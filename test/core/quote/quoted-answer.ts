import type { CostLine, CostShare } from '#core/cost/cost.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Language, Mode, Names, Place } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { Alternative, Leg, RouteAnswer } from '#core/routing/answer.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const names: Readonly<Record<string, Names>> = {
  harbin: { zh: '哈尔滨', ru: 'Харбин', en: 'Harbin' },
  manzhouli: { zh: '满洲里', ru: 'Маньчжурия', en: 'Manzhouli' },
  zabaikalsk: { zh: '后贝加尔斯克', ru: 'Забайкальск', en: 'Zabaikalsk' },
  heihe: { zh: '黑河', ru: 'Хэйхэ', en: 'Heihe' },
  blagoveshchensk: { zh: '布拉戈维申斯克', ru: 'Благовещенск', en: 'Blagoveshchensk' },
  dalian: { zh: '大连', ru: 'Далянь', en: 'Dalian' },
  moscow: { zh: '莫斯科', ru: 'Москва', en: 'Moscow' },
}

const crossingNames: Readonly<Record<string, { names: Names; sides: readonly [string, string] }>> = {
  'manzhouli-rail': { names: { zh: '满洲里铁路口岸', ru: 'Ж/д переход Маньчжурия', en: 'Manzhouli rail crossing' }, sides: ['manzhouli', 'zabaikalsk'] },
  'manzhouli-road': { names: { zh: '满洲里公路口岸', ru: 'Автопереход Маньчжурия', en: 'Manzhouli road crossing' }, sides: ['manzhouli', 'zabaikalsk'] },
  'heihe-bridge': { names: { zh: '黑河公路大桥', ru: 'Мост Хэйхэ', en: 'Heihe bridge' }, sides: ['heihe', 'blagoveshchensk'] },
}

const like = <Value>(values: readonly Value[]): Value => {
  const [first] = values
  if (first === undefined) throw new RangeError('the tiny network has one of each')
  return first
}

/** The tiny network under the names that the answer below uses; a dollar is 7 yuan. */
export const quotedNetwork = (): Network =>
  tinyNetwork(
    (facts): Facts => ({
      ...facts,
      dataset: { ...facts.dataset, attribution: ['© OpenStreetMap contributors (ODbL)'] },
      places: Object.entries(names).map(([id, name]): Place => ({ ...like(facts.places), id, names: name })),
      crossings: Object.entries(crossingNames).map(([id, crossing]) => ({ ...like(facts.crossings), id, ...crossing })),
    }),
  )

const leg = (kind: Leg['kind'], from: string, to: string, mode: Mode, hours: number, more: Partial<Leg> = {}): Leg => ({
  kind,
  from,
  to,
  mode,
  distanceKm: 0,
  departure: '2026-05-12T08:00:00+08:00',
  arrival: '2026-05-25T10:00:00+03:00',
  hours,
  co2eKg: 0,
  links: [],
  places: [from],
  source: 'tiny',
  asOf: '2026',
  grade: 'C',
  ...more,
})

const costLine = (code: string, amountMinor: number, parameters: CostLine['parameters'], more: Partial<CostLine> = {}): CostLine => ({
  kind: 'haul',
  leg: 0,
  currency: 'CNY',
  amountMinor,
  lowMinor: amountMinor,
  highMinor: amountMinor,
  original: { currency: 'CNY', amountMinor },
  rateDate: '2026-01-01',
  tariff: 'A list',
  source: 'tiny',
  asOf: '2026',
  grade: 'A',
  assumption: false,
  code,
  parameters: { units: 1, ...parameters },
  ...more,
})

const lines: readonly CostLine[] = [
  costLine('haulRail', 325_499, { from: 'harbin', to: 'manzhouli', km: 935, country: 'CN', traffic: 'domestic' }),
  costLine('border', 150_500, { crossing: 'manzhouli-rail', direction: 'CN>RU' }, { kind: 'border', original: { currency: 'USD', amountMinor: 21_500 } }),
  costLine('gaugeChange', 84_000, { place: 'zabaikalsk', from: 'rail-1435', to: 'rail-1520' }, { kind: 'gaugeChange', grade: 'D', assumption: true }),
]

const share = (count: number): CostShare => ({
  currency: 'CNY',
  amount: (5599.99 / count).toFixed(2),
  amountMinor: Math.round(559_999 / count),
  count,
  basis: 'asked',
})

/** Harbin to Moscow by rail over Manzhouli: three lines of 3,254.99 + 1,505.00 + 840.00 = 5,599.99 CNY. */
export const byRail: Alternative = {
  id: 'rail.manzhouli-rail',
  status: 'lawful',
  conditions: [],
  documents: [],
  tags: ['best'],
  because: { code: 'becauseBest', parameters: { objective: 'generalised' } },
  modes: ['rail-1435', 'rail-1520'],
  family: 'rail',
  crossings: ['manzhouli-rail'],
  distanceKm: 7600,
  cost: { currency: 'CNY', amount: '5599.99', amountMinor: 559_999, low: '5000.00', high: '6300.00', lines, per: { unit: share(1), tonne: share(18) } },
  days: { p10: 11, p50: 13, p90: 17.2 },
  daysFromReady: { p10: 12, p50: 14, p90: 18 },
  co2eKg: 1960,
  handovers: 1,
  unit: '42G1',
  unitCount: 1,
  tonnesPerUnit: 18,
  terms: [],
  byQuantity: { reasons: ['nothing'], breaks: [{ units: 1, amountMinor: 912_345 }] },
  legs: [
    leg('handling', 'harbin', 'harbin', 'rail-1435', 22, { code: 'load' }),
    leg('move', 'harbin', 'manzhouli', 'rail-1435', 34),
    leg('border', 'manzhouli', 'manzhouli', 'rail-1435', 36, { crossing: 'manzhouli-rail' }),
    leg('move', 'manzhouli', 'zabaikalsk', 'rail-1435', 1, { crossing: 'manzhouli-rail' }),
    leg('gaugeChange', 'zabaikalsk', 'zabaikalsk', 'rail-1435', 26),
    leg('move', 'zabaikalsk', 'moscow', 'rail-1520', 180),
    leg('handling', 'moscow', 'moscow', 'rail-1520', 13, { code: 'unload' }),
  ],
  warnings: [{ code: 'waitFromFacts', parameters: { crossing: 'manzhouli-rail' } }],
}

const variant = (id: string, amountMinor: number, more: Partial<Alternative>): Alternative => ({
  ...byRail,
  id,
  tags: [],
  cost: { ...byRail.cost, amountMinor, amount: (amountMinor / 100).toFixed(2) },
  ...more,
})

/** The same border by road, at a carrier's cost. */
export const byRoad: Alternative = variant('road.manzhouli-road', 800_000, {
  family: 'road',
  modes: ['road'],
  crossings: ['manzhouli-road'],
  cost: {
    ...byRail.cost,
    amountMinor: 800_000,
    lines: [costLine('haulRoad', 800_000, { from: 'harbin', to: 'moscow', km: 7600, country: 'RU', vehicle: 'CN' })],
  },
  legs: [leg('move', 'harbin', 'manzhouli', 'road', 20), leg('border', 'manzhouli', 'manzhouli', 'road', 30, { crossing: 'manzhouli-road' })],
})

/** Another border. */
export const overHeihe: Alternative = variant('road.heihe-bridge', 900_000, {
  family: 'road',
  modes: ['road'],
  crossings: ['heihe-bridge'],
  legs: [
    leg('move', 'harbin', 'heihe', 'road', 9),
    leg('border', 'heihe', 'heihe', 'road', 30, { crossing: 'heihe-bridge' }),
    leg('move', 'heihe', 'blagoveshchensk', 'road', 1, { crossing: 'heihe-bridge' }),
  ],
})

/** No border on land. */
export const bySea: Alternative = variant('sea.dalian', 950_000, {
  family: 'sea',
  modes: ['sea'],
  crossings: [],
  legs: [leg('move', 'dalian', 'moscow', 'sea', 700, { links: ['dalian-moscow-sea'] })],
})

export const quotedAnswer: RouteAnswer = {
  key: 'f3028e23b7dbb1cf7427450eed0a5480',
  query: { ...tinyQuery({ cargo: '42G1' }), scenario: 'base' },
  dataset: { version: '2026.11', hash: 'tiny' },
  alternatives: [byRail, byRoad, overHeihe, bySea],
  planB: null,
  unavailable: [],
  warnings: [{ code: 'transitNotScreened', parameters: {} }],
}

/** Longer than any real one: sixty lines' names wrap, thirty legs of drive and rest. */
export function longAnswer(lineCount: number, legPairs: number, language: Language): RouteAnswer {
  const many = Array.from({ length: lineCount }, (_, index) =>
    costLine(
      'haulRoad',
      10_000_000 + index,
      { from: 'blagoveshchensk', to: 'zabaikalsk', km: 1234, country: 'RU', vehicle: 'CN', units: 3 },
      { original: { currency: 'USD', amountMinor: 1_234_567 }, grade: index % 2 === 0 ? 'C' : 'D' },
    ),
  )
  const amountMinor = many.reduce((sum, line) => sum + line.amountMinor, 0)
  const drive = Array.from({ length: legPairs }, () => [leg('move', 'harbin', 'heihe', 'road', 9), leg('wait', 'heihe', 'heihe', 'road', 11, { code: 'rest' })])
  const long: Alternative = {
    ...byRoad,
    id: `long-${language}`,
    cost: { ...byRail.cost, amountMinor, lines: many },
    legs: [...byRail.legs, ...drive.flat()],
    warnings: Array.from({ length: 12 }, (_, index) => ({
      code: 'tariffPastValidity',
      parameters: { kind: 'haul', at: `list-${index}`, tariff: `List ${index}`, until: '2026-01-01', date: '2026-05-12' },
    })),
  }
  return { ...quotedAnswer, alternatives: [long] }
}
