import { at, by, doubleTrack, electrified, type LineSpec } from './line-spec.ts'

const china = {
  mode: 'rail-1435',
  country: 'CN',
  source: 'railway-general',
  asOf: '2025',
  grade: 'D',
  tracks: doubleTrack,
  traction: electrified,
} as const

/** Standard-gauge trunk lines of China south and west of Beijing. */
export const chinaSouthRail: readonly LineSpec[] = [
  {
    ...china,
    name: ['京沪线', 'Пекин - Шанхай', 'Beijing - Shanghai line'],
    note: 'Conventional line.',
    stops: [at('beijing', 0), at('tianjin', 137), at('jinan', 497), at('xuzhou', 814), at('nanjing', 1160), at('shanghai', 1463)],
  },
  { ...china, name: ['沪昆线', 'Шанхай - Куньмин', 'Shanghai - Kunming line'], stops: [at('shanghai', 0), at('hangzhou', 202), at('yiwu', 345)] },
  {
    ...china,
    name: ['京广线', 'Пекин - Гуанчжоу', 'Beijing - Guangzhou line'],
    stops: [
      at('beijing', 0),
      at('shijiazhuang', 281),
      at('zhengzhou', 693),
      at('wuhan', 1210),
      at('changsha', 1587),
      at('hengyang', 1773),
      by(113.59, 24.8),
      at('guangzhou', 2294),
    ],
  },
  {
    ...china,
    name: ['陇海线', 'Лунхайская линия', 'Longhai line'],
    stops: [at('xuzhou', 0), at('zhengzhou', 349), at('xian', 860), by(107.15, 34.37), at('lanzhou', 1536)],
  },
  {
    ...china,
    name: ['兰新线', 'Ланьчжоу - Урумчи', 'Lanzhou - Urumqi line'],
    stops: [at('lanzhou', 0), by(102.64, 37.93), by(98.5, 39.75), by(95.79, 40.52), by(93.51, 42.82), at('urumqi', 1892)],
  },
  {
    ...china,
    name: ['北疆线', 'Урумчи - Алашанькоу', 'Urumqi - Alashankou line'],
    note: 'Sources give 460 to 477 km; the drawn line is 476 km.',
    range: [460, 480],
    stops: [at('urumqi', 0), by(84.67, 44.43), at('alashankou', 477)],
  },
]
