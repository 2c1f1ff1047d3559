import { at, by, doubleTrack, electrified, type LineSpec } from './line-spec.ts'

const general = { source: 'railway-general', asOf: '2025', grade: 'D', tracks: doubleTrack, traction: electrified } as const
/** Lines of Belarus, Poland and Germany. */
export const westernRail: readonly LineSpec[] = [
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
