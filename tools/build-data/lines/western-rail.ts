import { at, by, doubleTrack, electrified, type LineSpec } from './line-spec.ts'

const general = { source: 'railway-general', asOf: '2025', grade: 'D', tracks: doubleTrack, traction: electrified } as const
const eurasian = {
  mode: 'rail-1520',
  source: 'cargoforwarder-2019-02-24 natural-earth',
  asOf: '2019',
  grade: 'C',
  name: ['多斯特克—布列斯特通道', 'Коридор Достык - Брест', 'Dostyk - Brest corridor'],
  note: 'Dostyk - Brest is 5,430 km (published); 1,095 of them from Moscow to Brest. The 4,335 km to Moscow are divided along the drawn line.',
} as const

/** Lines of Kazakhstan, Belarus, Poland and Germany, and the part of the Dostyk - Brest corridor that lies in Russia. */
export const westernRail: readonly LineSpec[] = [
  {
    ...eurasian,
    stops: [
      at('dostyk', 0),
      at('aktogay'),
      by(75.0, 46.85),
      by(73.4, 47.2),
      at('karaganda'),
      at('astana'),
      by(66.4, 51.95),
      by(62.6, 52.7),
      at('kostanay'),
      at('troitsk'),
      at('chelyabinsk'),
      by(59.6, 55.05),
      at('ufa'),
      by(54.0, 54.0),
      at('samara'),
      by(48.47, 53.17),
      by(41.92, 54.35),
      at('ryazan'),
      at('moscow', 4335),
    ],
  },
  {
    ...general,
    mode: 'rail-1520',
    country: 'KZ',
    name: ['彼得罗巴甫尔—阿斯塔纳线', 'Петропавловск - Астана', 'Petropavlovsk - Astana line'],
    stops: [at('petropavlovsk', 0), by(69.4, 53.28), at('astana', 492)],
  },
  {
    ...general,
    mode: 'rail-1520',
    country: 'KZ',
    name: ['南乌拉尔铁路哈萨克段', 'Южно-Уральская железная дорога', 'South Urals line across Kazakhstan'],
    stops: [at('petukhovo', 0), at('petropavlovsk', 87)],
  },
  {
    ...general,
    mode: 'rail-1520',
    country: 'KZ',
    name: ['南乌拉尔铁路哈萨克段', 'Южно-Уральская железная дорога', 'South Urals line across Kazakhstan'],
    stops: [at('petropavlovsk', 0), at('isilkul', 138)],
  },
  {
    ...general,
    mode: 'rail-1520',
    country: 'BY',
    grade: 'C',
    name: ['莫斯科—布列斯特线', 'Москва - Брест', 'Moscow - Brest line'],
    note: 'Moscow - Minsk about 750 km, of which 495 to Krasnoye; Minsk - Brest about 345 km.',
    stops: [at('krasnoye', 495, 'D'), by(30.4, 54.5), at('minsk', 750), by(26.0, 53.13), at('brest', 1095)],
  },
  {
    ...general,
    mode: 'rail-1435',
    name: ['E20 线', 'Линия E20', 'Line E20'],
    note: 'Malaszewicze - Warsaw about 185 km, Warsaw - Poznan about 305 km.',
    stops: [at('malaszewicze', 0), at('warsaw', 185), at('poznan', 490), at('frankfurt-oder'), at('berlin', 745)],
  },
  { ...general, mode: 'rail-1435', country: 'PL', name: ['华沙—罗兹线', 'Варшава - Лодзь', 'Warsaw - Łódź line'], stops: [at('warsaw', 0), at('lodz', 130)] },
  {
    ...general,
    mode: 'rail-1435',
    country: 'DE',
    name: ['柏林—汉堡铁路', 'Берлин - Гамбург', 'Berlin - Hamburg line'],
    stops: [at('berlin', 0), at('hamburg', 285)],
  },
  {
    ...general,
    mode: 'rail-1435',
    country: 'DE',
    name: ['柏林—杜伊斯堡线', 'Берлин - Дуйсбург', 'Berlin - Duisburg line'],
    note: 'Berlin - Duisburg about 545 km.',
    stops: [at('berlin', 0), at('hannover'), at('duisburg', 545)],
  },
  {
    ...general,
    mode: 'rail-1435',
    country: 'DE',
    name: ['汉诺威—汉堡铁路', 'Ганновер - Гамбург', 'Hannover - Hamburg line'],
    stops: [at('hannover', 0), at('hamburg', 181)],
  },
]
