import type { Mode, Position } from '#core/network/facts/places.ts'
import type { Grade } from '#core/network/facts/provenance.ts'

/** A short link across a border: the only kind that lies in two countries. */
export interface BorderLinkSpec {
  readonly mode: Mode
  readonly from: string
  readonly to: string
  readonly crossing: string
  readonly oneWay?: boolean
  readonly km: number
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
  readonly note?: string
  /** Hand-drawn points between the two ends. */
  readonly through: readonly Position[]
}

type Common = Omit<BorderLinkSpec, 'mode' | 'from' | 'to' | 'oneWay'>

/** Loads change gauge where they arrive, so each direction runs on the gauge of the country it leaves. */
const gaugePair = (first: string, firstMode: Mode, second: string, secondMode: Mode, common: Common): readonly BorderLinkSpec[] => [
  { ...common, mode: firstMode, from: first, to: second, oneWay: true },
  { ...common, mode: secondMode, from: second, to: first, oneWay: true, through: [...common.through].reverse() },
]

export const borderLinks: readonly BorderLinkSpec[] = [
  ...gaugePair('manzhouli', 'rail-1435', 'zabaikalsk', 'rail-1520', {
    crossing: 'manzhouli-rail',
    km: 12,
    source: 'railway-general',
    asOf: '2025',
    grade: 'D',
    through: [[117.38, 49.63]],
  }),
  ...gaugePair('suifenhe', 'rail-1435', 'grodekovo', 'rail-1520', {
    crossing: 'suifenhe-rail',
    km: 26,
    source: 'border-lines-2019',
    asOf: '2019',
    grade: 'B',
    note: 'Between the two stations.',
    through: [
      [131.2, 44.385],
      [131.29, 44.375],
    ],
  }),
  ...gaugePair('tongjiang', 'rail-1435', 'nizhneleninskoye', 'rail-1520', {
    crossing: 'tongjiang-bridge',
    km: 30,
    source: 'sb-tongjiang railway-general',
    asOf: '2022',
    grade: 'C',
    note: 'With approaches; the bridge works are 7.2 km.',
    through: [
      [132.68, 47.85],
      [132.7, 47.9],
    ],
  }),
  ...gaugePair('alashankou', 'rail-1435', 'dostyk', 'rail-1520', {
    crossing: 'alashankou-dostyk',
    km: 12,
    source: 'railway-general',
    asOf: '2025',
    grade: 'D',
    through: [[82.53, 45.21]],
  }),
  {
    mode: 'rail-1520',
    from: 'brest',
    to: 'malaszewicze',
    crossing: 'brest-malaszewicze',
    oneWay: true,
    km: 17,
    source: 'railway-general assumption-geo',
    asOf: '2025',
    grade: 'D',
    note: 'General knowledge says about 10 km, which is less than the great circle between the two yards.',
    through: [[23.61, 52.08]],
  },
  {
    mode: 'rail-1435',
    from: 'malaszewicze',
    to: 'brest',
    crossing: 'brest-malaszewicze',
    oneWay: true,
    km: 17,
    source: 'railway-general assumption-geo',
    asOf: '2025',
    grade: 'D',
    note: 'General knowledge says about 10 km, which is less than the great circle between the two yards.',
    through: [[23.61, 52.08]],
  },
  {
    mode: 'road',
    from: 'heihe',
    to: 'blagoveshchensk',
    crossing: 'heihe-bridge',
    km: 20,
    source: 'heihe-bridge-2022 osm-bridge-position',
    asOf: '2022',
    grade: 'A',
    note: 'Road crossing about 20 km: 6 km in China, 13 km in Russia, bridge 1,080 m.',
    through: [
      [127.53, 50.215],
      [127.5915, 50.1975],
      [127.598, 50.2013],
      [127.606, 50.207],
      [127.585, 50.245],
    ],
  },
  {
    mode: 'river',
    from: 'heihe',
    to: 'blagoveshchensk',
    crossing: 'heihe-river',
    km: 5,
    source: 'assumption-geo',
    asOf: '2025',
    grade: 'D',
    note: 'Assumption: from the river port of one town to that of the other.',
    through: [[127.515, 50.252]],
  },
  {
    mode: 'river',
    from: 'xunke',
    to: 'poyarkovo',
    crossing: 'xunke-river',
    km: 19,
    source: 'rosgranstroy-poyarkovo',
    asOf: '2024',
    grade: 'A',
    note: 'Between the two posts.',
    through: [[128.57, 49.585]],
  },
  {
    mode: 'river',
    from: 'tongjiang',
    to: 'nizhneleninskoye',
    crossing: 'tongjiang-river',
    km: 35,
    source: 'blh621-2021-06-15',
    asOf: '2021-06',
    grade: 'B',
    note: 'From the west port of Tongjiang by water. The fairway follows the Sungari to its mouth; the rest of the drawn line leads from the railway station to the port.',
    through: [
      [132.49, 47.68],
      [132.515, 47.705],
      [132.55, 47.715],
      [132.578, 47.745],
      [132.578, 47.797],
      [132.668, 47.88],
      [132.668, 47.905],
    ],
  },
  {
    mode: 'road',
    from: 'suifenhe',
    to: 'pogranichny',
    crossing: 'suifenhe-road',
    km: 27,
    source: 'road-general',
    asOf: '2025',
    grade: 'D',
    note: 'Suifenhe - Ussuriysk about 120 km, of which 93 from Pogranichny.',
    through: [
      [131.22, 44.4],
      [131.3, 44.42],
    ],
  },
  {
    mode: 'road',
    from: 'dongning',
    to: 'poltavka',
    crossing: 'dongning-poltavka',
    km: 22,
    source: 'assumption-geo',
    asOf: '2025',
    grade: 'D',
    note: 'Assumption: great circle times 1.3, rounded.',
    through: [[131.25, 44.06]],
  },
  {
    mode: 'road',
    from: 'manzhouli',
    to: 'zabaikalsk',
    crossing: 'manzhouli-road',
    km: 13,
    source: 'assumption-geo',
    asOf: '2025',
    grade: 'D',
    note: 'Assumption: about as long as the railway.',
    through: [[117.4, 49.635]],
  },
  {
    mode: 'road',
    from: 'brest',
    to: 'malaszewicze',
    crossing: 'kozlovichi-kukuryki',
    km: 25,
    source: 'assumption-geo',
    asOf: '2025',
    grade: 'D',
    note: 'Assumption: by Kozlovichi and Kukuryki, north of the railway; Brest - Warsaw is about 210 km.',
    through: [
      [23.61, 52.15],
      [23.5, 52.11],
    ],
  },
]
