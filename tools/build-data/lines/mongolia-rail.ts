import { at, dieselOnly, type LineSpec, singleTrack } from './line-spec.ts'

/** Lines of Mongolia. */
export const mongoliaRail: readonly LineSpec[] = [
  {
    mode: 'rail-1520',
    country: 'MN',
    name: ['蒙古纵贯铁路', 'Улан-Баторская железная дорога', 'Trans-Mongolian Railway'],
    source: 'trans-mongolian-wikipedia bigasia-trans-mongolian',
    asOf: '2011',
    grade: 'B',
    note: 'Kilometres of the stations from the northern border; the operator gives 1,109-1,110 km for the main line, the list 1,113 to Zamyn-Uud. A timetable has 23 km Naushki - Sukhbaatar and 98 km on to Darkhan.',
    tracks: { ...singleTrack, source: 'bigasia-trans-mongolian', asOf: '2024', grade: 'A', note: 'Single track with passing loops.' },
    traction: { ...dieselOnly, source: 'bigasia-trans-mongolian', asOf: '2024', grade: 'A', note: 'Diesel throughout.' },
    stops: [
      at('sukhbaatar', 21),
      at('darkhan', 123),
      at('zuunkharaa', 232),
      at('ulaanbaatar', 404),
      at('choir', 649),
      at('sainshand', 876),
      at('zamyn-uud', 1113),
    ],
  },
  {
    mode: 'rail-1520',
    country: 'MN',
    name: ['额尔登特支线', 'Дархан - Эрдэнэт', 'Darkhan - Erdenet branch'],
    source: 'natural-earth',
    asOf: '2026-11',
    grade: 'C',
    drawnShare: 0.93,
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('darkhan'), at('erdenet')],
  },
]
