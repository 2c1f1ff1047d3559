import type { BaseYearRun, Figure } from './base-year-runs.ts'

/** What the runs have to say: the base year as it was, and the same with the Heihe bridge shut all year. */
export interface Runs {
  readonly base: BaseYearRun
  readonly withoutBridge: BaseYearRun
}

/** A published figure of the base year, or of the year nearest to it, that was not given to the simulation. */
export interface PublishedFigure {
  readonly id: string
  readonly what: string
  /** As published, in words. */
  readonly published: string
  /** What counts as a hit. */
  readonly low: number
  readonly high: number
  readonly decimals: number
  readonly source: string
  readonly read: (runs: Runs) => Figure
  /** Why the run is outside; it must go when the run comes inside. */
  readonly missReason?: string
}

/** A single figure counts as hit within a quarter: years, definitions and the split of both directions differ between sources. */
const within = (value: number): Pick<PublishedFigure, 'low' | 'high'> => ({ low: value * 0.75, high: value * 1.25 })
const sure = (mean: number): Figure => ({ mean, low: null, high: null, n: 1 })
const millions = ({ mean, low, high, n }: Figure): Figure => ({
  mean: mean / 1e6,
  low: low === null ? null : low / 1e6,
  high: high === null ? null : high / 1e6,
  n,
})
const percent =
  (demand: string, unit: 'truck' | 'train' | 'vessel') =>
  ({ base }: Runs): Figure =>
    sure(100 * base.unitShares(demand)[unit])

const rzd = 'rusbiletnapoezd.ru 5215, 5213, 4822; January - September 2025 by proportion, grade A'
const customs = 'Khabarovsk customs, January - August 2024, grade A'
const tedo = '1520international.com 2025-09 (TeDo); 2024, grade A'
const boxesIn = 'boxes-china-russia'
const boxesOut = 'boxes-russia-china'

export const publishedFigures: readonly PublishedFigure[] = [
  {
    id: 'S01',
    what: 'Zabaikalsk to Manzhouli by rail, Mt a year',
    published: '20.4',
    ...within(20.4),
    decimals: 1,
    source: rzd,
    missReason:
      'price and time on file divide bulk more evenly than long contracts and loading plans of the railway do: Hunchun gets twice its share (S04), Manzhouli and Suifenhe less',
    read: ({ base }) => millions(base.tonnesPerYear('manzhouli-rail', 'RU>CN')),
  },
  {
    id: 'S02',
    what: 'Grodekovo to Suifenhe by rail, Mt a year',
    published: '8.5',
    ...within(8.5),
    decimals: 1,
    source: rzd,
    missReason:
      'price and time on file divide bulk more evenly than long contracts and loading plans of the railway do: Hunchun gets twice its share (S04), Manzhouli and Suifenhe less',
    read: ({ base }) => millions(base.tonnesPerYear('suifenhe-rail', 'RU>CN')),
  },
  {
    id: 'S03',
    what: 'Nizhneleninskoye to Tongjiang by rail, Mt a year',
    published: '6.3-6.5',
    low: 6.3 * 0.75,
    high: 6.5 * 1.25,
    decimals: 1,
    source: rzd,
    read: ({ base }) => millions(base.tonnesPerYear('tongjiang-bridge', 'RU>CN')),
  },
  {
    id: 'S04',
    what: 'Makhalino to Hunchun by rail, Mt a year',
    published: '2.7',
    ...within(2.7),
    decimals: 1,
    source: 'rusbiletnapoezd.ru 4822; January - July 2025 by proportion, grade A',
    missReason: 'its branch fell by a quarter in 2025 while it was being rebuilt; the rebuilding is not in the capacity on file',
    read: ({ base }) => millions(base.tonnesPerYear('hunchun-rail', 'RU>CN')),
  },
  {
    id: 'S05',
    what: 'Load of Nizhneleninskoye station (9.6 Mt a year), %',
    published: '66-68',
    low: 50,
    high: 85,
    decimals: 0,
    source: 'S03 over finance-rambler.ru 55248476, grade C',
    read: ({ base }) => {
      const { mean, low, high, n } = millions(base.tonnesPerYear('tongjiang-bridge'))
      const share = (value: number) => (100 * value) / 9.6
      return { mean: share(mean), low: low === null ? null : share(low), high: high === null ? null : share(high), n }
    },
  },
  {
    id: 'S06',
    what: 'East corridor (Manzhouli, Suifenhe, Tongjiang), TEU a day',
    published: '1,376',
    ...within(1376),
    decimals: 0,
    source: 'j.people.com.cn 2025-08-07 (300,000 TEU in 218 days), grade A',
    missReason: 'rail takes half as much again as its published share of boxes into Russia (S27)',
    read: ({ base }) => added(['manzhouli-rail', 'suifenhe-rail', 'tongjiang-bridge'].map((id) => base.teuPerDay(id))),
  },
  {
    id: 'S07',
    what: 'Erenhot, TEU a day',
    published: '1,242',
    ...within(1242),
    decimals: 0,
    source: 'en.people.cn 2025-12-17 (433,600 TEU in 349 days), grade A',
    read: ({ base }) => base.teuPerDay('erenhot-rail'),
  },
  {
    id: 'S08',
    what: 'Alashankou, trains a day',
    published: 'more than 21, 30 at the peak',
    low: 21 * 0.75,
    high: 30,
    decimals: 1,
    source: 'en.people.cn 2025-05-29, grade A',
    read: ({ base }) => base.unitsPerDay('alashankou-dostyk', 'train'),
  },
  {
    id: 'S09',
    what: 'Khorgos, trains a day',
    published: '26.5',
    ...within(26.5),
    decimals: 1,
    source: 'en.people.cn 2025-05-31 (4,000 in 151 days), grade A',
    read: ({ base }) => base.unitsPerDay('khorgos-altynkol', 'train'),
  },
  {
    id: 'S10',
    what: 'Brest, trains a day',
    published: '14 nominal, 85-90 % of China-Europe trains',
    ...within(14),
    decimals: 1,
    source: 'interrail-europe.com; europesays.com 2437679, grade B',
    read: ({ base }) => base.unitsPerDay('brest-malaszewicze', 'train'),
  },
  {
    id: 'S11',
    what: 'Brest on 25 September 2025, after 13 days shut: trains inside',
    published: '130-300',
    low: 130,
    high: 300,
    decimals: 0,
    source: 'trasportoeuropa.it; europesays.com 2437679, 2025-09, grade A',
    read: ({ base }) => base.insideOn('brest-malaszewicze', '2025-09-25'),
  },
  {
    id: 'S12',
    what: 'Heihe bridge into Russia, trucks a day',
    published: '104',
    ...within(104),
    decimals: 0,
    source: customs,
    missReason: 'of all trucks into Russia half take the way through Mongolia (S21), which leaves fewer to the bridge',
    read: ({ base }) => base.unitsPerDay('heihe-bridge', 'truck', 'CN>RU'),
  },
  {
    id: 'S13',
    what: 'Heihe bridge out of Russia, trucks a day',
    published: '63',
    ...within(63),
    decimals: 0,
    source: customs,
    read: ({ base }) => base.unitsPerDay('heihe-bridge', 'truck', 'RU>CN'),
  },
  {
    id: 'S14',
    what: 'Manzhouli road into Russia, trucks a day',
    published: 'up to 447 (week of the peak, September 2024)',
    low: 150,
    high: 447,
    decimals: 0,
    source: 'chitamedia.su 1851623, grade B',
    read: ({ base }) => base.unitsPerDay('manzhouli-road', 'truck', 'CN>RU'),
  },
  {
    id: 'S15',
    what: 'Suifenhe road, trucks a day in navigation (15 May - 30 September)',
    published: 'about 80',
    ...within(80),
    decimals: 0,
    source: 'biang.ru, undated, grade C',
    missReason:
      'the published count is undated and older than the growth of 2025, when 90,000 trucks and buses passed in nine months, a third more than the year before',
    read: ({ base }) => base.passedPerDay('suifenhe-road', '2025-05-15', '2025-09-30'),
  },
  {
    id: 'S16',
    what: 'Suifenhe road at ice-out (7 April - 2 May 2025), Heihe bridge open, trucks a day',
    published: 'not published',
    low: 0,
    high: Number.POSITIVE_INFINITY,
    decimals: 0,
    source: '',
    read: ({ base }) => base.passedPerDay('suifenhe-road', '2025-04-07', '2025-05-02'),
  },
  {
    id: 'S17',
    what: 'The same with the Heihe bridge shut all year: the state before it opened',
    published: 'about 150',
    ...within(150),
    decimals: 0,
    source: 'biang.ru, undated, grade C',
    read: ({ withoutBridge }) => withoutBridge.passedPerDay('suifenhe-road', '2025-04-07', '2025-05-02'),
  },
  {
    id: 'S18',
    what: 'Suifenhe road in navigation, Heihe bridge shut all year, trucks a day',
    published: 'about 80',
    ...within(80),
    decimals: 0,
    source: 'biang.ru, undated, grade C',
    missReason:
      'the published count is undated and older than the growth of 2025, when 90,000 trucks and buses passed in nine months, a third more than the year before',
    read: ({ withoutBridge }) => withoutBridge.passedPerDay('suifenhe-road', '2025-05-15', '2025-09-30'),
  },
  {
    id: 'S19',
    what: 'Dongning road, Mt a year',
    published: '1.07',
    ...within(1.07),
    decimals: 2,
    source: 'news.mail.ru 69640396; 2025, grade A',
    missReason: 'coal and other bulk on trucks, which fill this post, are not in the base year: their tonnes by road are not published',
    read: ({ base }) => millions(base.tonnesPerYear('dongning-poltavka')),
  },
  {
    id: 'S20',
    what: 'Mishan road, Mt a year',
    published: '0.16',
    ...within(0.16),
    decimals: 2,
    source: 'biang.ru (81,142 t in half of 2025), grade A',
    missReason:
      'the choice knows price and time of a post and not its size or service: where no capacity is on file, small posts draw as many trucks as large ones',
    read: ({ base }) => millions(base.tonnesPerYear('mishan-turiy-rog')),
  },
  {
    id: 'S21',
    what: 'Kyakhta, trucks a day',
    published: '81',
    ...within(81),
    decimals: 0,
    source: 'gazeta-n1.ru 154160 (22,000 in nine months of 2025), grade A',
    missReason:
      'the way through Mongolia is hundreds of km shorter than by Manzhouli and the cheapest of a truck on file; that Chinese and Russian trucks may take it is an assumption, and how many permits of transit there are is not published: they fill the post of Erenhot',
    read: ({ base }) => base.unitsPerDay('kyakhta-altanbulag', 'truck'),
  },
  {
    id: 'S22',
    what: 'Raohe, t a year',
    published: 'more than 39,000 in navigation',
    low: 30_000,
    high: 80_000,
    decimals: 0,
    source: 'news.mail.ru 68407246; 2025, grade A',
    read: ({ base }) => base.tonnesPerYear('raohe-river'),
  },
  {
    id: 'S23',
    what: 'Tongjiang river port, t a year',
    published: '67,800 (40,800 navigation, 27,000 winter)',
    ...within(67_800),
    decimals: 0,
    source: 'China News 2025-10-27; biang.ru, grade A',
    missReason:
      'the choice knows price and time of a post and not its size or service: where no capacity is on file, small posts draw as many trucks as large ones',
    read: ({ base }) => base.tonnesPerYear('tongjiang-river'),
  },
  {
    id: 'S24',
    what: 'Xunke - Poyarkovo, t a year',
    published: '215,000 (2023, record)',
    ...within(215_000),
    decimals: 0,
    source: 'rosgranstroy.ru; 2023, grade A',
    missReason:
      'the choice knows price and time of a post and not its size or service: where no capacity is on file, small posts draw as many trucks as large ones',
    read: ({ base }) => base.tonnesPerYear('xunke-river'),
  },
  {
    id: 'S25',
    what: 'Luobei - Amurzet, t a year',
    published: '40,000 a navigation (2018)',
    ...within(40_000),
    decimals: 0,
    source: 'biang.ru; 2018-19, grade A',
    missReason:
      'the choice knows price and time of a post and not its size or service: where no capacity is on file, small posts draw as many trucks as large ones; published figures are of 2018',
    read: ({ base }) => base.tonnesPerYear('luobei-river'),
  },
  {
    id: 'S26',
    what: 'Boxes into Russia by sea, %',
    published: '41',
    low: 31,
    high: 51,
    decimals: 0,
    source: tedo,
    missReason:
      'on file sea and rail over Vladivostok cost a third more than trains all the way, which forwarders sell for about the same: at that relation of prices the choice gives 29; the rest is space on trains, short in the published year, which no source puts in boxes a day, and the split of goods by place of destination, which is an assumption',
    read: percent(boxesIn, 'vessel'),
  },
  {
    id: 'S27',
    what: 'Boxes into Russia by rail, %',
    published: '36',
    low: 26,
    high: 46,
    decimals: 0,
    source: tedo,
    missReason: 'as S26: what the sea does not carry',
    read: percent(boxesIn, 'train'),
  },
  {
    id: 'S28',
    what: 'Boxes into Russia by road, %',
    published: '22',
    low: 12,
    high: 32,
    decimals: 0,
    source: tedo,
    read: percent(boxesIn, 'truck'),
  },
  {
    id: 'S29',
    what: 'Boxes out of Russia by sea, %',
    published: '24',
    low: 14,
    high: 34,
    decimals: 0,
    source: tedo,
    missReason:
      'no rate of boxes from Russia to China by sea is on file: from the west it is taken as Rotterdam - Shanghai, and at half as much again the choice would give 23; by rail the full list stands, and the cut rates of trains that go back empty are not published',
    read: percent(boxesOut, 'vessel'),
  },
  {
    id: 'S30',
    what: 'Boxes out of Russia by rail, %',
    published: '56',
    low: 46,
    high: 66,
    decimals: 0,
    source: tedo,
    missReason: 'as S29: what the sea takes',
    read: percent(boxesOut, 'train'),
  },
  { id: 'S31', what: 'Boxes out of Russia by road, %', published: '18', low: 8, high: 28, decimals: 0, source: tedo, read: percent(boxesOut, 'truck') },
]

function added(figures: readonly Figure[]): Figure {
  const mean = figures.reduce((sum, figure) => sum + figure.mean, 0)
  return { mean, low: null, high: null, n: figures[0]?.n ?? 0 }
}
