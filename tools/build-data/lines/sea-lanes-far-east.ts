import type { Position } from '#core/network/facts/places.ts'
import { computedMiles, generalMiles, type SeaLaneSpec } from './sea-lane-spec.ts'
import {
  jejuSouth,
  koreaStrait,
  offDalian,
  offLianyungang,
  offNansha,
  offNingbo,
  offQingdao,
  offTianjin,
  offXiamen,
  offYangshan,
  offYantian,
  offYingkou,
  southChinaCoast,
  taiwanStrait,
  toVladivostok,
  toVostochny,
  yangtzeMouth,
  yellowSea,
  yellowSeaSouth,
} from './sea-waypoints.ts'

const toBusan: readonly Position[] = [
  [128.3, 34.0],
  [128.95, 34.75],
]
const fromBusan: readonly Position[] = [
  [129.3, 35.1],
  [129.6, 35.4],
  [129.9, 36.0],
]
const intoYangtze = [...yangtzeMouth].reverse()
const intoNansha = [...offNansha].reverse()
const fromNorth = [...yellowSeaSouth, [122.9, 31.2] as const]
const alongTaiwan = [...taiwanStrait].reverse()
const toPearlRiver = [...southChinaCoast].reverse()

/** The network of lanes swings wide into Vostochny; by general knowledge it lies about 20 nm beyond Vladivostok. */
const vostochnyBeyond = (toVladivostokMiles: number): SeaLaneSpec['nauticalMiles'] => ({
  ...computedMiles(toVladivostokMiles + 20),
  note: `Vladivostok ${toVladivostokMiles.toLocaleString('en')} nm along the network of sea lanes, Vostochny about 20 nm farther.`,
})

/** Lanes of the Sea of Japan, the Yellow Sea and the coast of China. */
export const farEast: readonly SeaLaneSpec[] = [
  {
    from: 'shanghai',
    to: 'vostochny',
    through: [...yangtzeMouth, ...jejuSouth, ...koreaStrait, ...toVostochny],
    nauticalMiles: generalMiles(1000, 'About 1,000 nm.'),
  },
  {
    from: 'shanghai',
    to: 'vladivostok',
    through: [...yangtzeMouth, ...jejuSouth, ...koreaStrait, ...toVladivostok],
    nauticalMiles: generalMiles(1000, 'About 1,000 nm.'),
  },
  {
    from: 'dalian',
    to: 'vostochny',
    through: [...offDalian, ...yellowSea, ...koreaStrait, ...toVostochny],
    nauticalMiles: generalMiles(1120, 'Dalian - Vladivostok about 1,100 nm, Vostochny about 20 nm farther.'),
  },
  {
    from: 'dalian',
    to: 'vladivostok',
    through: [...offDalian, ...yellowSea, ...koreaStrait, ...toVladivostok],
    nauticalMiles: generalMiles(1100, 'About 1,100 nm.'),
  },
  { from: 'ningbo', to: 'vostochny', through: [...offNingbo, ...jejuSouth, ...koreaStrait, ...toVostochny], nauticalMiles: vostochnyBeyond(1120) },
  { from: 'ningbo', to: 'vladivostok', through: [...offNingbo, ...jejuSouth, ...koreaStrait, ...toVladivostok], nauticalMiles: computedMiles(1120) },
  {
    from: 'qingdao-port',
    to: 'vostochny',
    through: [...offQingdao, [124.0, 34.6], [125.6, 33.9], ...yellowSea.slice(2), ...koreaStrait, ...toVostochny],
    nauticalMiles: vostochnyBeyond(1127),
  },
  {
    from: 'qingdao-port',
    to: 'vladivostok',
    through: [...offQingdao, [124.0, 34.6], [125.6, 33.9], ...yellowSea.slice(2), ...koreaStrait, ...toVladivostok],
    nauticalMiles: computedMiles(1127),
  },
  { from: 'tianjin-xingang', to: 'vostochny', through: [...offTianjin, ...yellowSea, ...koreaStrait, ...toVostochny], nauticalMiles: vostochnyBeyond(1250) },
  { from: 'tianjin-xingang', to: 'vladivostok', through: [...offTianjin, ...yellowSea, ...koreaStrait, ...toVladivostok], nauticalMiles: computedMiles(1250) },
  {
    from: 'shenzhen-yantian',
    to: 'vostochny',
    through: [...offYantian, ...southChinaCoast, ...taiwanStrait, ...jejuSouth, ...koreaStrait, ...toVostochny],
    nauticalMiles: vostochnyBeyond(1833),
  },
  {
    from: 'shenzhen-yantian',
    to: 'vladivostok',
    through: [...offYantian, ...southChinaCoast, ...taiwanStrait, ...jejuSouth, ...koreaStrait, ...toVladivostok],
    nauticalMiles: computedMiles(1833),
  },
  {
    from: 'guangzhou-nansha',
    to: 'vladivostok',
    through: [...offNansha, ...southChinaCoast, ...taiwanStrait, ...jejuSouth, ...koreaStrait, ...toVladivostok],
    nauticalMiles: generalMiles(1870, 'Yantian - Vladivostok along the network of sea lanes and about 40 nm out of the Pearl River.'),
  },
  { from: 'busan', to: 'vostochny', through: [...fromBusan, ...toVostochny], nauticalMiles: generalMiles(510, 'About 510 nm.') },
  { from: 'busan', to: 'vladivostok', through: [...fromBusan, ...toVladivostok], nauticalMiles: generalMiles(510, 'About 510 nm.') },
  {
    from: 'busan',
    to: 'vanino',
    through: [...fromBusan, [132.5, 38.5], [138.0, 43.2], [140.6, 46.0], [140.7, 48.9]],
    nauticalMiles: computedMiles(1065),
  },
  {
    from: 'niigata',
    to: 'vostochny',
    through: [
      [138.9, 38.2],
      [133.2, 42.5],
    ],
    nauticalMiles: generalMiles(480, 'Niigata or Toyama - Vostochny about 450 to 520 nm.'),
  },
  {
    from: 'toyama',
    to: 'vostochny',
    through: [
      [137.25, 37.1],
      [137.6, 37.6],
      [133.2, 42.5],
    ],
    nauticalMiles: generalMiles(500, 'Niigata or Toyama - Vostochny about 450 to 520 nm.'),
  },
  {
    from: 'toyama',
    to: 'vladivostok',
    through: [
      [137.25, 37.1],
      [137.5, 37.7],
      [131.95, 42.8],
    ],
    nauticalMiles: generalMiles(500, 'General knowledge: about as far as Toyama - Vostochny.'),
  },
  { from: 'busan', to: 'niigata', through: [...fromBusan, [132.5, 36.9], [136.2, 37.9], [138.7, 38.05]], nauticalMiles: generalMiles(520) },
  { from: 'dalian', to: 'busan', through: [...offDalian, ...yellowSea, [128.95, 34.75]], nauticalMiles: generalMiles(540) },
  { from: 'tianjin-xingang', to: 'busan', through: [...offTianjin, ...yellowSea, [128.95, 34.75]], nauticalMiles: computedMiles(688) },
  {
    from: 'qingdao-port',
    to: 'busan',
    through: [...offQingdao, [124.0, 34.6], [125.6, 33.9], ...yellowSea.slice(2), [128.95, 34.75]],
    nauticalMiles: computedMiles(565),
  },
  {
    from: 'lianyungang-port',
    to: 'busan',
    through: [...offLianyungang, [124.0, 33.9], [125.8, 33.75], ...yellowSea.slice(2), [128.95, 34.75]],
    nauticalMiles: generalMiles(560),
  },
  { from: 'shanghai', to: 'busan', through: [...yangtzeMouth, ...jejuSouth, ...toBusan], nauticalMiles: generalMiles(490) },
  { from: 'ningbo', to: 'busan', through: [...offNingbo, ...jejuSouth, ...toBusan], nauticalMiles: computedMiles(558) },
  {
    from: 'dalian',
    to: 'shanghai',
    through: [
      [121.8, 38.8],
      [122.9, 37.7],
      [123.1, 36.8],
      [122.4, 32.0],
      [122.3, 31.4],
      [121.8, 31.4],
    ],
    nauticalMiles: generalMiles(555),
  },
  {
    from: 'yingkou-bayuquan',
    to: 'shanghai',
    through: [...offYingkou, ...fromNorth, ...intoYangtze],
    nauticalMiles: generalMiles(690, 'General knowledge: Dalian - Shanghai and about 135 nm.'),
  },
  {
    from: 'yingkou-bayuquan',
    to: 'ningbo',
    through: [...offYingkou, ...fromNorth, [122.9, 30.4], ...[...offNingbo].reverse()],
    nauticalMiles: generalMiles(720, 'General knowledge: about 30 nm farther than Shanghai.'),
  },
  {
    from: 'yingkou-bayuquan',
    to: 'guangzhou-nansha',
    through: [...offYingkou, ...fromNorth, ...alongTaiwan, ...toPearlRiver, ...intoNansha],
    nauticalMiles: computedMiles(1470),
  },
  {
    from: 'dalian',
    to: 'guangzhou-nansha',
    through: [...offDalian, ...fromNorth, ...alongTaiwan, ...toPearlRiver, ...intoNansha],
    nauticalMiles: computedMiles(1326),
  },
  {
    from: 'dalian',
    to: 'ningbo',
    through: [...offDalian, ...fromNorth, [122.9, 30.4], ...[...offNingbo].reverse()],
    nauticalMiles: generalMiles(590, 'General knowledge: about 35 nm farther than Shanghai.'),
  },
  { from: 'tianjin-xingang', to: 'shanghai', through: [...offTianjin, ...fromNorth, ...intoYangtze], nauticalMiles: generalMiles(720) },
  {
    from: 'tianjin-xingang',
    to: 'guangzhou-nansha',
    through: [...offTianjin, ...fromNorth, ...alongTaiwan, ...toPearlRiver, ...intoNansha],
    nauticalMiles: generalMiles(1480, 'About as far as from Bayuquan, 1,470 nm along the network of sea lanes.'),
  },
  {
    from: 'qingdao-port',
    to: 'dalian',
    through: [
      [120.28, 36.02],
      [120.45, 35.95],
      [121.6, 36.3],
      [122.7, 36.8],
      [122.9, 37.4],
      [122.3, 38.2],
      [121.8, 38.8],
    ],
    nauticalMiles: generalMiles(275),
  },
  { from: 'qingdao-port', to: 'shanghai', through: [...offQingdao, [122.4, 33.5], [122.6, 32.0], ...intoYangtze], nauticalMiles: generalMiles(400) },
  {
    from: 'shanghai',
    to: 'xiamen-port',
    through: [...yangtzeMouth, ...alongTaiwan, [118.8, 24.2], ...[...offXiamen].reverse()],
    nauticalMiles: generalMiles(590),
  },
  { from: 'shanghai', to: 'guangzhou-nansha', through: [...yangtzeMouth, ...alongTaiwan, ...toPearlRiver, ...intoNansha], nauticalMiles: generalMiles(900) },
  {
    from: 'ningbo',
    to: 'shanghai-yangshan',
    through: [...offNingbo.slice(0, 3), [122.35, 29.75], [122.65, 30.0], [122.6, 30.4], [122.3, 30.55]],
    nauticalMiles: generalMiles(105),
  },
  {
    from: 'shanghai-yangshan',
    to: 'busan',
    through: [...offYangshan, ...jejuSouth, ...toBusan],
    nauticalMiles: generalMiles(490, 'General knowledge: as far as from the mouth of the Yangtze.'),
  },
]
