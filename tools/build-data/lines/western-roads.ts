import { at, by, type LineSpec } from './line-spec.ts'

const general = { mode: 'road', source: 'road-general', asOf: '2025', grade: 'D' } as const

/** Roads of Belarus, Poland and Germany that the corridor uses. */
export const westernRoads: readonly LineSpec[] = [
  {
    ...general,
    country: 'BY',
    name: ['M1 公路', 'М1', 'M1'],
    note: 'Moscow - Minsk - Brest about 1,050 km, of which 465 to the border; divided along the drawn line.',
    stops: [at('krasnoye', 465), by(30.4, 54.5), at('minsk', 712), by(26.0, 53.13), at('brest', 1050)],
  },
  {
    ...general,
    name: ['A2 高速公路', 'Автострада A2', 'A2 motorway'],
    note: 'Brest - Warsaw about 210 km, Warsaw - Berlin about 575 km, divided along the drawn line.',
    stops: [at('malaszewicze', 0), at('warsaw', 195), by(19.46, 51.95), at('poznan'), at('frankfurt-oder'), at('berlin', 770)],
  },
  { ...general, name: ['A2、S8', 'A2 Варшава - Лодзь', 'A2 Warsaw - Łódź'], note: 'Rounded general knowledge.', stops: [at('warsaw', 0), at('lodz', 135)] },
  { ...general, name: ['A24 高速公路', 'Автобан A24', 'A24 autobahn'], note: 'About 290 km.', stops: [at('berlin', 0), at('hamburg', 290)] },
  {
    ...general,
    name: ['A2 高速公路', 'Автобан A2', 'A2 autobahn'],
    note: 'Rounded general knowledge.',
    stops: [at('berlin', 0), at('hannover', 286), at('duisburg', 550)],
  },
  { ...general, name: ['A7 高速公路', 'Автобан A7', 'A7 autobahn'], note: 'Rounded general knowledge.', stops: [at('hannover', 0), at('hamburg', 155)] },
]
