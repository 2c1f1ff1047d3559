import { at, by, type LineSpec } from './line-spec.ts'

const amurSeason: LineSpec['navigation'] = [
  {
    from: '05-12',
    to: '10-30',
    spreadDays: 5,
    source: 'amur-navigation',
    asOf: '2025',
    grade: 'C',
    note: 'Middles of 10-15 May and of 26 October - 6 November, the ranges of the Amur ports.',
  },
]
const songhuaSeason: LineSpec['navigation'] = [
  {
    from: '04-25',
    to: '11-05',
    spreadDays: 7,
    source: 'amur-navigation',
    asOf: '2025',
    grade: 'D',
    note: 'General knowledge: the Songhua opens about two weeks before the Amur and closes a few days after it; no dates of its ports were found.',
  },
]
const common = { mode: 'river', asOf: '2025', navigation: amurSeason } as const
const fairway = 'Blagoveshchensk - Khabarovsk 992 km (published in 1926; about 984 by general knowledge)'
/** Where no fairway length is published: Natural Earth draws 93 % of it on the sections of the Amur and the Songhua that have one. */
const drawn = { ...common, source: 'natural-earth', asOf: '2026-07', grade: 'C', drawnShare: 0.93 } as const

/**
 * Waterways of the Amur, the Ussuri and the Songhua. Each bank has its own line, as a ship that changes banks passes a
 * border: those are the crossings.
 */
export const rivers: readonly LineSpec[] = [
  {
    ...common,
    country: 'RU',
    source: 'bse-amur-1926 natural-earth',
    grade: 'C',
    name: ['阿穆尔河', 'Амур', 'Amur'],
    note: `${fairway}, divided along the drawn river.`,
    stops: [at('blagoveshchensk', 0), at('poyarkovo'), at('pashkovo'), at('amurzet'), at('nizhneleninskoye'), at('khabarovsk', 992)],
  },
  {
    ...common,
    country: 'RU',
    source: 'bse-amur-1926 river-general',
    grade: 'C',
    name: ['阿穆尔河', 'Амур', 'Amur'],
    note: 'Khabarovsk - mouth 977 km, which lies 45 km below Nikolayevsk (published in 1926); Komsomolsk 355 km by general knowledge.',
    stops: [at('khabarovsk', 0), at('komsomolsk-on-amur', 355, 'D'), at('nikolayevsk-on-amur', 932)],
  },
  {
    ...common,
    country: 'CN',
    source: 'bse-amur-1926 amurdiame-fuyuan natural-earth',
    grade: 'C',
    name: ['黑龙江', 'Хэйлунцзян (Амур)', 'Heilongjiang (Amur)'],
    note: `${fairway}, of which 68 below Fuyuan, divided along the drawn river.`,
    stops: [at('heihe', 0), at('xunke'), at('jiayin'), at('luobei'), at('tongjiang'), at('fuyuan', 924)],
  },
  {
    ...common,
    navigation: songhuaSeason,
    country: 'CN',
    source: 'river-general',
    grade: 'D',
    name: ['松花江', 'Сунгари', 'Songhua'],
    note: 'General knowledge: Harbin - Jiamusi 435 km, Jiamusi - mouth 262 km.',
    stops: [at('harbin', 0), at('jiamusi', 435), at('tongjiang', 697)],
  },
  {
    ...drawn,
    country: 'RU',
    name: ['乌苏里江', 'Уссури', 'Ussuri'],
    note: 'To the mouth at Khabarovsk.',
    stops: [at('pokrovka', 0), at('khabarovsk')],
  },
  {
    ...drawn,
    country: 'CN',
    name: ['乌苏里江', 'Уссури', 'Ussuri'],
    note: 'By the Fuyuan channel, along which the border runs.',
    stops: [at('raohe', 0), by(134.7, 48.25), at('fuyuan')],
  },
]
