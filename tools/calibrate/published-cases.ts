import type { Journey, Measure, PublishedCase, Quantity, Rule } from './published-case.ts'

const within = (share: number): Rule => ({ kind: 'within', share })
const measure = (quantity: Quantity, published: number | readonly [number, number], rule: Rule): Measure => {
  const [low, high] = typeof published === 'number' ? [published, published] : published
  return { quantity, low, high, rule }
}
const km = (published: number | readonly [number, number], share = 0.04) => measure('km', published, within(share))
const planned = (days: number) => measure('days', days, { kind: 'plan' })
const measured = (days: number | readonly [number, number]) => measure('days', days, { kind: 'measured' })
const ready = '2026-05-12'
const rail = (from: string, to: string, ...crossings: readonly string[]): Journey => ({ from, to, modes: ['rail'], crossings, date: ready })
const truck = (from: string, to: string, ...crossings: readonly string[]): Journey => ({ from, to, modes: ['road'], crossings, date: ready })
const overVladivostok = (date: string): Journey => ({ from: 'shanghai', to: 'moscow', modes: ['sea', 'rail'], via: ['vladivostok'], date })
const ship = (from: string, to: string, date = ready): Journey => ({ from, to, modes: ['sea'], date })

/** Published distances, times, prices and flows. Tolerance where none is stated: 4 % of a distance, 15 % of a price at its year's level. */
export const publishedCases: readonly PublishedCase[] = [
  {
    id: 'V01',
    title: 'Harbin - Hamburg by rail, Manzhouli',
    source: 'german.people.com.cn 2015-06-15; usa.chinadaily.com.cn 2015-06-13',
    year: '2015',
    grade: 'A',
    question: { kind: 'journey', journey: rail('harbin', 'hamburg', 'manzhouli-rail') },
    measures: [km(9820, 0.02), planned(15)],
  },
  {
    id: 'V02',
    title: 'Harbin - Yekaterinburg by rail, Manzhouli',
    source: 'sputnikglobe.com 2016-02-27',
    year: '2016',
    grade: 'A',
    question: { kind: 'journey', journey: rail('harbin', 'yekaterinburg', 'manzhouli-rail') },
    measures: [km(5889, 0.03), planned(10)],
    missReason: 'the plan is of 2016 and of 589 km a day with the border; speeds on file are those of express trains in 2024 and 2025',
  },
  {
    id: 'V12',
    title: 'Yiwu - Chelyabinsk by rail',
    source: 'rzdtv.ru 2016-08-15',
    year: '2016',
    grade: 'B',
    question: { kind: 'journey', journey: rail('yiwu', 'chelyabinsk') },
    measures: [km(7200), planned(7)],
  },
  {
    id: 'V21',
    title: 'Dostyk - Brest by rail',
    source: 'index1520.com 2024-07-15; cargoforwarder.eu 2019-02-24',
    year: '2024',
    grade: 'A',
    question: { kind: 'journey', journey: rail('dostyk', 'brest') },
    measures: [km(5430), measured(7.31)],
  },
  {
    id: 'V23',
    title: 'Tianjin - Tver by truck under TIR, Manzhouli',
    source: 'nztrucking.co.nz 2019-04-16',
    year: '2019',
    grade: 'A',
    question: { kind: 'journey', journey: truck('tianjin', 'tver', 'manzhouli-road') },
    measures: [km(9300), planned(12)],
  },
  {
    id: 'V25',
    title: 'Dalian - Novosibirsk by truck under TIR, Manzhouli',
    source: 'english.www.gov.cn 2018-05-19 (5,500 km, 8 days planned); trans.info 110908 (12 days driven, about 6,000 km)',
    year: '2018',
    grade: 'A',
    question: { kind: 'journey', journey: truck('dalian', 'novosibirsk', 'manzhouli-road') },
    measures: [km(5500), planned(8), measured(12)],
  },
  {
    id: 'V26',
    title: 'Tianjin - Ulan-Ude by truck, Asian Highway 3 through Mongolia',
    source: 'chinadaily.com.cn 2016-08-25 (test run)',
    year: '2016',
    grade: 'A',
    question: { kind: 'journey', journey: truck('tianjin', 'ulan-ude', 'erenhot-road', 'kyakhta-altanbulag') },
    measures: [km(2152), measured(7)],
    missReason:
      'a convoy on a test run: its stops are not published. The model waits a median of 5 hours at each border (assumptions of 2025) and rests one driver a night',
  },
  {
    id: 'V27',
    title: 'Hunchun border - Vladivostok by truck under TIR',
    source: 'cargoclub.io 2025-10-02 (4 hours behind the border); distance: assumption',
    year: '2025',
    grade: 'B',
    question: { kind: 'afterBorder', journey: truck('hunchun', 'vladivostok', 'hunchun-road') },
    measures: [km([200, 250]), measure('hours', 4, { kind: 'plan' })],
    missReason:
      'the published distance is an assumption; the road by Razdolnoye is as long as the links kraskino - ugolnaya - vladivostok say (grade D, from the road list and a map)',
  },
  {
    id: 'V31 Suez',
    title: 'Shanghai - Rotterdam by sea, Suez',
    source: 'porteconomicsmanagement.org (distance); geesecargo.com (median of 96 boxes, second quarter of 2025)',
    year: '2025',
    grade: 'C',
    question: { kind: 'passage', journey: ship('shanghai-yangshan', 'rotterdam'), passage: 'suez' },
    measures: [km(19_630), measured(32)],
  },
  {
    id: 'V31 Cape',
    title: 'Shanghai - Rotterdam by sea, Cape of Good Hope',
    source: 'porteconomicsmanagement.org (distance); geesecargo.com (measured)',
    year: '2025',
    grade: 'C',
    question: { kind: 'passage', journey: ship('shanghai-yangshan', 'rotterdam'), passage: 'cape' },
    measures: [km(25_560), measured([45, 48])],
  },
  {
    id: 'V32',
    title: 'Togliatti - Ugolnaya (Vladivostok) by rail',
    source: 'tolyatti-news.net 2019-05-31',
    year: '2019',
    grade: 'B',
    question: { kind: 'journey', journey: rail('togliatti', 'ugolnaya') },
    measures: [km(8000), planned(9)],
    missReason:
      'domestic goods stay in Russia: from Chelyabinsk by Yekaterinburg and Tyumen instead of the line by Kurgan and Petropavlovsk in Kazakhstan, about 345 km more; the published 8,000 km is a round figure',
  },
  {
    id: 'C01',
    title: 'Freight of a 40 ft box in transit Dostyk - Brest (index ERAI)',
    source: '1520international.com, review of the first half of 2025',
    year: '2025',
    grade: 'A',
    question: {
      kind: 'price',
      journey: { ...rail('alashankou', 'malaszewicze', 'alashankou-dostyk', 'brest-malaszewicze'), date: '2025-05-13' },
      currency: 'USD',
      part: 'freight',
      mode: 'rail-1520',
    },
    measures: [measure('USD', [3239, 3292], within(0.15))],
  },
  {
    id: 'C05',
    title: 'Shanghai - Moscow, 40 ft, by sea and rail, through rate of December',
    source: 'charter97.org 2025-12-22; tamozhennyy-deklarant.blogspot.com 2025-12 (5,300-6,300)',
    year: '2025-12',
    grade: 'B',
    question: { kind: 'price', journey: overVladivostok('2025-12-15'), currency: 'USD', part: 'through' },
    measures: [measure('USD', 6159, within(0.15))],
  },
  {
    id: 'C05 October',
    title: 'The same in mid-October, the lowest of five years',
    source: 'deliver-2.com 2025-10 (container index of the Center for Price Indices, 2025-10-15)',
    year: '2025-10',
    grade: 'B',
    question: { kind: 'price', journey: overVladivostok('2025-10-15'), currency: 'USD', part: 'through' },
    measures: [measure('USD', 5305, within(0.15))],
    missReason:
      'the index moved by 16 % in two months, the tariffs on file are yearly: with sea freight as on file, what it leaves for the railway is two thirds of the one published price of that haul',
  },
  {
    id: 'C07',
    title: 'Shanghai - Rotterdam, sea freight of a 40 ft box',
    source: 'maritime-economies.eu, World Container Index 2025-11-13; charter97.org 2025-12-22',
    year: '2025-11/12',
    grade: 'A',
    question: { kind: 'price', journey: ship('shanghai-yangshan', 'rotterdam', '2025-12-01'), currency: 'USD', part: 'freight', mode: 'sea' },
    measures: [measure('USD', [1957, 2028], within(0.15))],
  },
  {
    id: 'C08',
    title: 'Harbin - Manzhouli, list of China Railway, 40 ft',
    source: 'derived from the list of international containers (base 680 + 2.754 a km)',
    year: '2025',
    grade: 'C',
    question: { kind: 'price', journey: rail('harbin', 'manzhouli'), currency: 'CNY', part: 'freight', mode: 'rail-1435' },
    measures: [measure('CNY', 3255, within(0.15))],
  },
  {
    id: 'C11',
    title: 'Harbin - Busan, 40 ft: by Dalian dearer than by Suifenhe and Vladivostok',
    source: 'kekenet.com (China Radio International, 2018)',
    year: '2018',
    grade: 'B',
    question: {
      kind: 'priceDifference',
      dearer: { from: 'harbin', to: 'busan', modes: ['rail', 'sea'], via: ['dalian'], date: ready },
      cheaper: { from: 'harbin', to: 'busan', modes: ['rail', 'sea'], via: ['vladivostok'], crossings: ['suifenhe-rail'], date: ready },
      currency: 'CNY',
    },
    measures: [measure('CNY', 2000, within(0.15))],
    missReason:
      "formalities, gauge change and the handling at Vladivostok cost more than the shorter railway saves (548 km against 946); the saving of 2018 is a shipper's figure with through rates and support that are not published",
  },
  {
    id: 'Q01',
    title: 'Tongjiang rail bridge: the least part of its chain binds',
    source: 'finance.rambler.ru 55248476',
    year: '2025',
    grade: 'B',
    question: { kind: 'leastPart', crossing: 'tongjiang-bridge' },
    measures: [measure('Mt a year', 9.6, within(0))],
  },
  {
    id: 'Q03',
    title: 'To Moscow by rail: Suifenhe port further than Tongjiang port',
    source: 'chinanews 2024-04-28; seanews.ru 2025-12-10',
    year: '2024',
    grade: 'A',
    question: { kind: 'difference', longer: rail('suifenhe', 'moscow', 'suifenhe-rail'), shorter: rail('tongjiang', 'moscow', 'tongjiang-bridge') },
    measures: [km(809), measure('hours', 10, { kind: 'plan' })],
  },
  {
    id: 'Q06',
    title: 'Manzhouli by rail: 62.7 kt a day of January and February 2026 over a year',
    source: 'cceeccic.org 2026-02-26; 22 Mt in 2023: regional press',
    year: '2026',
    grade: 'A',
    question: { kind: 'leastPart', crossing: 'manzhouli-rail' },
    measures: [measure('Mt a year', 22.9, { kind: 'atMost' })],
    openReason:
      'no capacity of this border for all freight is published: eight container trains a day (on file), the best days (20 trains into China and 8 out in June 2023, 20 on the broad gauge in December 2025), which are flows, and 11 Mt a year more by a second track in 2030. Trains of a record day times their mean weight would repeat the flow that is to be judged',
  },
]

/** Published figures that the dataset takes as they stand: they prove nothing about the model. */
export const publishedInputs: readonly { readonly id: string; readonly title: string; readonly published: string; readonly source: string }[] = [
  { id: 'C09', title: 'Heihe road bridge, toll of a truck leaving Russia', published: 'RUB 8,700 mean, 9,540 at most', source: 'amur-news.net 2022-08-08' },
  {
    id: 'Q04',
    title: 'Zabaikalsk road: slots',
    published: '288 a day bookable, 550 a day handled in 24 hours',
    source: 'mininvest.75.ru; kaspiko.ru 2023-11-17',
  },
  {
    id: 'Q07',
    title: 'Zabaikalsk rail: 8 train pairs of the railway against 12 of the terminal',
    published: '4 pairs are about 150,000 TEU a year',
    source: 'TransContainer, Zabaikalsk terminal',
  },
  { id: 'Q09', title: 'TEU per China-Europe train', published: '100-107 by the eastern corridor, 114 by Erenhot', source: 'China State Railway Group' },
]
