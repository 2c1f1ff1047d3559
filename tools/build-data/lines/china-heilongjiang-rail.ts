import { china, measured } from './china-rail-common.ts'
import { at, atTariff, by, dieselOnly, doubleTrack, electrified, from, type LineSpec, singleTrack } from './line-spec.ts'

/** Until the works that began in May 2024 end; they are to take three years. */
const jiamusiTongjiang: NonNullable<LineSpec['capacity']> = [
  {
    unit: 'tonnesPerYear',
    direction: 'both',
    amount: [
      {
        value: 18_840_000,
        source: 'motc-jiatong-2024-05-31',
        asOf: '2024-05-31',
        grade: 'A',
        note: 'Goods a year before the works, of a line near saturation; 37.21 million after them. Xinhua tells of four times as many trains instead of twice the goods (2025-04-23).',
      },
    ],
  },
]

const fujinQianjin: NonNullable<LineSpec['capacity']> = [
  {
    unit: 'tonnesPerYear',
    direction: 'both',
    amount: [
      {
        value: 6_000_000,
        source: 'fuqian-upgrade',
        asOf: '2005',
        grade: 'B',
        note: 'Fulitun - Qianjin after the works that began in 1999, of an undated page; as far as Fujin a later and better source stands. Qianjin - Fuyuan is designed for 15 million.',
      },
    ],
  },
]

/** Standard-gauge lines of Heilongjiang and Hulunbuir. */
export const heilongjiangRail: readonly LineSpec[] = [
  {
    ...china,
    name: ['滨洲线', 'Харбин - Маньчжурия', 'Harbin - Manzhouli line'],
    source: 'bkwk-binzhou railway-general',
    note: 'Total 935 km published; chainages in between are general knowledge. Angangxi is the junction for Qiqihar.',
    tracks: doubleTrack,
    traction: electrified,
    stops: [
      at('harbin', 0),
      by(125.98, 46.05),
      at('daqing', 159),
      at('ranghulu'),
      at('angangxi', 270),
      by(122.73, 48.0),
      by(121.92, 48.77),
      at('hailar', 749),
      at('manzhouli', 935),
    ],
  },
  {
    ...china,
    name: ['滨绥线', 'Харбин - Суйфэньхэ', 'Harbin - Suifenhe line'],
    source: 'wikipedia-binsui',
    asOf: '2020-08',
    grade: 'C',
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('harbin', 0), at('harbin-container-centre', 14), by(127.97, 45.21), at('mudanjiang', 355)],
  },
  {
    ...china,
    name: ['牡绥线', 'Муданьцзян - Суйфэньхэ', 'Mudanjiang - Suifenhe line'],
    source: 'musui-2015-12',
    asOf: '2015-12',
    grade: 'A',
    note: 'Length of the line rebuilt in 2015. The old line by Xiachengzi, by which tariffs count Harbin - Suifenhe 548 km, was 193 km.',
    tariff: {
      source: 'wikipedia-binsui jumeiguan',
      asOf: '2020-08',
      grade: 'C',
      note: 'Old chainage 548 less 355; that tariffs still count by it is taken from the tariff example of Harbin - Suifenhe.',
    },
    tracks: { value: 2, source: 'musui-2015-12', asOf: '2015-12', grade: 'A' },
    traction: { value: 'electric', source: 'musui-2015-12', asOf: '2015-12', grade: 'A' },
    capacity: [
      {
        unit: 'tonnesPerYear',
        direction: 'both',
        amount: [{ value: 50_000_000, source: 'musui-2015-12', asOf: '2015-12', grade: 'A', note: 'About 50 million tonnes planned, 12 before.' }],
      },
    ],
    stops: [atTariff('mudanjiang', 0, 355), atTariff('suifenhe', 139, 548)],
  },
  {
    ...china,
    name: ['滨北线', 'Харбин - Бэйань', 'Harbin - Beian line'],
    traction: dieselOnly,
    stops: [at('harbin', 0), at('suihua', 125), at('beian', 333)],
  },
  {
    ...china,
    name: ['北黑线', 'Бэйань - Хэйхэ', 'Beian - Heihe line'],
    source: 'chinadaily-2023-07-31 huaxiahuitong-2024-06-24',
    asOf: '2024-06',
    grade: 'A',
    note: 'Rebuilt line of 2024: 203.8 km from Longzhen, which lies at km 63.5; Beian - Heihe about 267 km.',
    traction: { value: 'electric', source: 'chinadaily-2023-07-31', asOf: '2024-06', grade: 'A', note: 'From Longzhen to Heihe.' },
    tracks: singleTrack,
    capacity: [
      {
        unit: 'tonnesPerYear',
        direction: 'both',
        amount: [{ value: 10_000_000, source: 'huaxiahuitong-2024-06-24', asOf: '2024-06', grade: 'A', note: 'Design of the rebuilt line Longzhen - Heihe.' }],
      },
    ],
    stops: [at('beian', 0), at('longzhen', 64), at('sunwu'), at('heihe', 267)],
  },
  {
    ...china,
    name: ['绥佳线', 'Суйхуа - Цзямусы', 'Suihua - Jiamusi line'],
    note: 'Harbin - Suihua - Jiamusi 506 km.',
    traction: dieselOnly,
    stops: [at('suihua', 125), by(128.04, 46.98), at('nancha'), at('jiamusi', 506)],
  },
  {
    ...measured,
    name: ['汤林线', 'Наньча - Ичунь', 'Nancha - Yichun line'],
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('nancha', 0), at('yichun')],
  },
  { ...measured, name: ['鹤岗线', 'Цзямусы - Хэган', 'Jiamusi - Hegang line'], traction: dieselOnly, stops: [at('jiamusi', 0), at('hegang')] },
  {
    ...measured,
    name: ['佳富线', 'Цзямусы - Шуанъяшань', 'Jiamusi - Shuangyashan line'],
    traction: dieselOnly,
    capacity: jiamusiTongjiang,
    stops: [at('jiamusi', 0), at('fulitun')],
  },
  { ...measured, name: ['佳富线', 'Цзямусы - Шуанъяшань', 'Jiamusi - Shuangyashan line'], traction: dieselOnly, stops: [at('fulitun', 0), at('shuangyashan')] },
  {
    ...china,
    name: ['福前线、前抚线', 'Фулитунь - Фуюань', 'Fulitun - Fuyuan line'],
    source: 'fuqian-upgrade qianfu-2012',
    asOf: '2012-08',
    grade: 'B',
    note: 'Fulitun - Qianjin 226 km and Qianjin - Fuyuan 169.4 km; divided along the drawn line.',
    tracks: singleTrack,
    traction: dieselOnly,
    capacity: jiamusiTongjiang,
    stops: [at('fulitun', 0), from(at('fujin'), { capacity: fujinQianjin }), at('jiansanjiang'), by(133.1165, 47.5414), at('fuyuan', 395)],
  },
  {
    ...measured,
    source: 'openstreetmap-china-rail natural-earth heilongjiang-local-railways-2020',
    name: ['同江铁路', 'Фуцзинь - Тунцзян', 'Fujin - Tongjiang line'],
    note: "Jiamusi - Tongjiang is given as 250 to 260 km; of it Xiangyangchuan - Hayudao is 82.4 km. A rebuild that is to triple the port's capacity has been under way since 2024.",
    tracks: singleTrack,
    traction: dieselOnly,
    capacity: jiamusiTongjiang,
    stops: [at('fujin', 0), at('tongjiang')],
  },
  {
    ...china,
    name: ['图佳线', 'Тумэнь - Цзямусы', 'Tumen - Jiamusi line'],
    source: 'wikipedia-tujia railway-general',
    note: 'Total 580 km published, Mudanjiang at km 249 by general knowledge; divided along the drawn line. The parallel high-speed line carries no freight.',
    traction: dieselOnly,
    stops: [at('tumen', 0), at('mudanjiang', 249), at('linkou'), at('boli'), at('jiamusi', 580)],
  },
  { ...measured, name: ['勃七线', 'Боли - Цитайхэ', 'Boli - Qitaihe line'], tracks: singleTrack, traction: dieselOnly, stops: [at('boli', 0), at('qitaihe')] },
  {
    ...measured,
    name: ['林密线、密东线', 'Линькоу - Цзиси - Хулинь', 'Linkou - Jixi - Hulin line'],
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('linkou', 0), at('jixi'), at('mishan'), at('hulin')],
  },
  {
    ...china,
    name: ['齐昂线', 'Ананси - Цицикар', 'Angangxi - Qiqihar line'],
    note: 'Harbin - Qiqihar is 288 km by a loop that passes Angangxi; the rest from there is rounded up.',
    stops: [at('angangxi', 0), at('qiqihar', 27)],
  },
  {
    ...china,
    name: ['齐北线', 'Цицикар - Бэйань', 'Qiqihar - Beian line'],
    traction: dieselOnly,
    stops: [at('qiqihar', 0), at('fuyu'), at('beian', 231)],
  },
  {
    ...china,
    name: ['富西线', 'Фуюй - Мохэ', 'Fuyu - Mohe line'],
    source: 'newton-fuxi wikipedia-nenlin',
    asOf: '2020',
    grade: 'C',
    note: 'Fuyu - Gulian about 860 km; Nenjiang - Gulian 667 km with Jagdaqi at 492, Tahe at 230 and Mohe at 17 km from Gulian.',
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('fuyu', 0), by(124.8416, 48.4793), at('nenjiang'), by(124.65344, 49.70984), at('jagdaqi', 368), at('tahe', 630), at('mohe', 843)],
  },
]
