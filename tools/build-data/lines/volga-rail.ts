import { at, by, dieselOnly, doubleTrack, electrified, type LineSpec, singleTrack } from './line-spec.ts'
import { plain, russia } from './russia-spec.ts'

/** Lines along and across the Volga. */
export const volgaRail: readonly LineSpec[] = [
  {
    ...plain,
    name: ['萨马拉—陶里亚蒂—塞兹兰线', 'Самара - Тольятти - Сызрань', 'Samara - Togliatti - Syzran line'],
    traction: electrified,
    stops: [at('samara'), at('togliatti'), at('syzran')],
  },
  {
    ...plain,
    name: ['塞兹兰—奔萨—梁赞线', 'Сызрань - Пенза - Ряжск', 'Syzran - Penza - Ryazan line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('syzran'), by(46.6, 53.1), at('penza'), by(41.9, 53.25), at('ryazan')],
  },
  { ...plain, name: ['奔萨—尔季谢沃线', 'Пенза - Ртищево', 'Penza - Rtishchevo line'], traction: electrified, stops: [at('penza'), at('rtishchevo')] },
  {
    ...plain,
    name: ['塞兹兰—萨拉托夫线', 'Сызрань - Саратов', 'Syzran - Saratov line'],
    traction: electrified,
    stops: [at('syzran'), by(47.4, 52.05), at('saratov')],
  },
  {
    ...plain,
    name: ['塞兹兰—喀山线', 'Сызрань - Ульяновск - Казань', 'Syzran - Ulyanovsk - Kazan line'],
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('syzran'), at('ulyanovsk'), at('kazan')],
  },
  {
    ...russia,
    name: ['莫斯科—萨拉托夫线', 'Москва - Саратов', 'Moscow - Saratov line'],
    note: 'Moscow (Paveletsky) - Saratov about 858 km, general knowledge.',
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('moscow', 0), by(38.1, 54.9), at('michurinsk'), at('tambov'), at('rtishchevo'), at('saratov', 858)],
  },
  {
    ...plain,
    name: ['萨拉托夫—奥津基线', 'Саратов - Озинки', 'Saratov - Ozinki line'],
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('saratov'), by(48.2, 51.35), at('ozinki')],
  },
  {
    ...plain,
    name: ['萨拉托夫—伏尔加格勒线', 'Саратов - Волгоград', 'Saratov - Volgograd line'],
    traction: electrified,
    stops: [at('saratov'), by(44.8, 50.98), at('volgograd')],
  },
  {
    ...plain,
    name: ['伏尔加格勒—阿斯特拉罕线', 'Волгоград - Астрахань', 'Volgograd - Astrakhan line'],
    traction: electrified,
    stops: [at('volgograd'), by(46.12, 48.25), at('astrakhan')],
  },
  {
    ...plain,
    name: ['伏尔加格勒—罗斯托夫线', 'Волгоград - Лихая - Ростов-на-Дону', 'Volgograd - Likhaya - Rostov line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('volgograd'), by(41.82, 48.35), by(40.26, 48.32), at('rostov-on-don')],
  },
  {
    ...plain,
    name: ['伏尔加格勒—克拉斯诺达尔线', 'Волгоград - Тихорецкая - Краснодар', 'Volgograd - Tikhoretskaya - Krasnodar line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('volgograd'), by(42.2, 47.6), by(40.13, 45.85), at('krasnodar')],
  },
]
