import { at, by, type LineSpec } from './line-spec.ts'

const china = { mode: 'road', country: 'CN', source: 'road-general', asOf: '2025', grade: 'D' } as const

/** Expressways and national roads of China that the corridor uses. */
export const chinaRoads: readonly LineSpec[] = [
  {
    ...china,
    name: ['G1211 吉黑高速、G202', 'G1211 / G202 Харбин - Хэйхэ', 'G1211 / G202 Harbin - Heihe'],
    note: 'About 570-600 km.',
    range: [570, 600],
    stops: [at('harbin', 0), at('suihua'), at('beian'), at('sunwu'), at('heihe', 585)],
  },
  {
    ...china,
    name: ['孙吴—逊克公路', 'Суньу - Сюнькэ', 'Sunwu - Xunke road'],
    source: 'assumption-geo',
    note: 'Assumption: great circle times 1.15, rounded; no published length at hand.',
    stops: [at('sunwu', 0), by(127.95, 49.5), at('xunke', 98)],
  },
  {
    ...china,
    name: ['沿边公路 G331', 'G331 Хэйхэ - Сюнькэ', 'G331 border road Heihe - Xunke'],
    source: 'assumption-geo',
    note: 'Assumption: great circle times 1.25, rounded; the road follows the river.',
    stops: [at('heihe', 0), by(127.49, 49.97), by(127.9, 49.65), at('xunke', 130)],
  },
  {
    ...china,
    name: ['G10 绥满高速', 'G10 Харбин - Суйфэньхэ', 'G10 Harbin - Suifenhe'],
    note: 'About 460-490 km.',
    range: [460, 490],
    stops: [at('harbin', 0), by(127.97, 45.21), at('mudanjiang', 320), by(130.25, 44.57), by(130.93, 44.44), at('suifenhe', 475)],
  },
  {
    ...china,
    name: ['绥芬河—东宁公路', 'Суйфэньхэ - Дуннин', 'Suifenhe - Dongning road'],
    source: 'assumption-geo',
    note: 'Assumption: great circle times 1.4, a mountain road.',
    stops: [at('suifenhe', 0), by(131.1, 44.25), at('dongning', 50)],
  },
  {
    ...china,
    name: ['G10 绥满高速', 'G10 Харбин - Маньчжурия', 'G10 Harbin - Manzhouli'],
    note: 'About 930-960 km.',
    range: [930, 960],
    stops: [at('harbin', 0), at('daqing', 160), at('qiqihar'), by(122.73, 48.0), by(121.92, 48.77), at('hailar'), at('manzhouli', 945)],
  },
  {
    ...china,
    shape: 'straight',
    name: ['G1011 哈同高速', 'G1011 Харбин - Тунцзян', 'G1011 Harbin - Tongjiang'],
    note: 'Harbin - Jiamusi about 345 km, Harbin - Tongjiang about 560 km.',
    stops: [
      at('harbin', 0),
      by(127.47, 45.76),
      by(128.8, 45.86),
      by(129.57, 46.31),
      at('jiamusi', 345),
      by(131.13, 46.73),
      by(132.0, 47.24),
      at('tongjiang', 560),
    ],
  },
  {
    ...china,
    name: ['牡佳公路 G201', 'G201 Муданьцзян - Цзямусы', 'G201 Mudanjiang - Jiamusi'],
    source: 'assumption-geo',
    note: 'Assumption: great circle times 1.25, rounded.',
    stops: [at('mudanjiang', 0), by(130.26, 45.27), by(130.57, 45.77), at('jiamusi', 320)],
  },
  {
    ...china,
    name: ['G1 京哈高速', 'G1 Пекин - Харбин', 'G1 Beijing - Harbin'],
    note: 'Beijing - Harbin about 1,230 km, divided along the drawn line.',
    stops: [
      at('harbin', 0),
      at('changchun', 250),
      by(124.37, 43.17),
      at('shenyang', 540),
      at('jinzhou'),
      by(119.74, 39.99),
      by(118.18, 39.63),
      at('beijing', 1230),
    ],
  },
  {
    ...china,
    name: ['G15 沈海高速', 'G15 Шэньян - Далянь', 'G15 Shenyang - Dalian'],
    note: 'The expressway is 375 km.',
    stops: [at('shenyang', 0), by(123.0, 41.1), by(122.15, 40.3), at('dalian', 375)],
  },
  {
    ...china,
    name: ['G1、G25 锦州—天津', 'G1 / G25 Цзиньчжоу - Тяньцзинь', 'G1 / G25 Jinzhou - Tianjin'],
    note: 'Rounded general knowledge.',
    stops: [at('jinzhou', 0), by(119.74, 39.99), by(118.18, 39.63), at('tianjin', 460)],
  },
  {
    ...china,
    name: ['G2 京沪高速', 'G2 Пекин - Шанхай', 'G2 Beijing - Shanghai'],
    note: 'Rounded general knowledge; the way by Xuzhou, longer than the expressway by Linyi.',
    stops: [at('beijing', 0), at('tianjin', 130), at('jinan', 450), at('xuzhou', 760), at('nanjing', 1095), at('shanghai', 1395)],
  },
  {
    ...china,
    name: ['G60 沪昆高速', 'G60 Шанхай - Иу', 'G60 Shanghai - Yiwu'],
    note: 'Rounded general knowledge.',
    stops: [at('shanghai', 0), at('hangzhou', 180), at('yiwu', 300)],
  },
  {
    ...china,
    name: ['G4 京港澳高速', 'G4 Пекин - Гуанчжоу', 'G4 Beijing - Guangzhou'],
    note: 'About 2,170 km, divided along the drawn line.',
    stops: [at('beijing', 0), at('shijiazhuang'), at('zhengzhou'), at('wuhan'), at('changsha'), at('hengyang'), by(113.59, 24.8), at('guangzhou', 2170)],
  },
  {
    ...china,
    name: ['G30 连霍高速', 'G30 Сюйчжоу - Чжэнчжоу', 'G30 Xuzhou - Zhengzhou'],
    note: 'Rounded general knowledge.',
    stops: [at('xuzhou', 0), at('zhengzhou', 350)],
  },
]
