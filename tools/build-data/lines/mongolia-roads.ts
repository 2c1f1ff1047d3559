import { at, by, type LineSpec, town } from './line-spec.ts'
import { kazakh } from './road-spec.ts'

const mongolian = { ...kazakh, country: 'MN' } as const

/** Main roads of Mongolia. */
export const mongoliaRoads: readonly LineSpec[] = [
  {
    ...mongolian,
    name: ['亚洲公路 AH3', 'AH3 Алтанбулаг - Замын-Ууд', 'AH3 Altanbulag - Zamyn-Uud'],
    source: 'chinadaily-2016-08-25',
    asOf: '2016-08-25',
    grade: 'B',
    note: 'The Mongolian part of the test run Tianjin - Ulan-Ude was 1,012 km, divided along the drawn line.',
    shape: 'straight',
    stops: [
      at('altanbulag', 0),
      by(106.2, 50.1),
      by(106.1, 49.8),
      at('darkhan'),
      by(106.35, 49.1),
      at('zuunkharaa'),
      by(106.55, 48.35),
      at('ulaanbaatar'),
      by(107.35, 47.75),
      by(107.6, 47.25),
      by(107.9, 46.8),
      town('Bayantal', '6997301'),
      at('choir'),
      by(108.8, 46.0),
      by(109.32, 45.78),
      by(109.75, 45.3),
      at('sainshand'),
      by(110.6, 44.45),
      by(111.1, 44.1),
      by(111.5, 43.9),
      at('zamyn-uud', 1012),
    ],
  },
  {
    ...mongolian,
    source: 'assumption-geo',
    drawnShare: 0.9,
    shape: 'straight',
    name: ['达尔汗—额尔登特公路', 'Дархан - Эрдэнэт', 'Darkhan - Erdenet road'],
    stops: [at('darkhan'), by(105.3, 49.3), by(104.6, 49.15), at('erdenet')],
  },
]
