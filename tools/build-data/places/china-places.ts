import { eastPlaces } from './china-east-places.ts'
import { heilongjiangPlaces } from './china-heilongjiang-places.ts'
import { innerMongoliaPlaces } from './china-inner-mongolia-places.ts'
import { northEastPlaces } from './china-north-east-places.ts'
import { northPlaces } from './china-north-places.ts'
import { northWestPlaces } from './china-north-west-places.ts'
import { southPlaces } from './china-south-places.ts'
import type { PlaceSpec } from './place-spec.ts'

const borderPosts: readonly PlaceSpec[] = [
  {
    id: 'manzhouli',
    kind: 'borderPort',
    country: 'CN',
    names: ['满洲里', 'Маньчжурия', 'Manzhouli'],
    aliases: 'Manchuria, Manchzhuria, Manchouli, Manjur, Маньчжоули, 滿洲里, станция Маньчжурия',
    position: { town: 'Manzhouli', near: [117.43, 49.6] },
    locode: 'CNMLX',
    handles: ['rail-1435', 'rail-1520', 'road'],
  },
  {
    id: 'heihe',
    kind: 'borderPort',
    country: 'CN',
    names: ['黑河', 'Хэйхэ', 'Heihe'],
    aliases: 'Heiho, Hei-ho, Kheikhe, Хейхе, Aigun, 瑷珲, 爱辉, Айгунь, Sakhalyan, Сахалян',
    position: { town: 'Heihe', near: [127.49, 50.244] },
    locode: 'CNHEK',
    handles: ['rail-1435', 'road', 'river'],
  },
  {
    id: 'xunke',
    kind: 'borderPort',
    country: 'CN',
    names: ['逊克', 'Сюнькэ', 'Xunke'],
    aliases: 'Xunhe, Hsunko, Qike, 奇克, Цикэ, Xunke Port, 逊克口岸, 遜克',
    position: { town: 'Xunke', near: [128.471, 49.563] },
    locode: 'CNXUK',
    handles: ['road', 'river'],
  },
  {
    id: 'tongjiang',
    kind: 'borderPort',
    country: 'CN',
    names: ['同江', 'Тунцзян', 'Tongjiang'],
    aliases: "Tungkiang, T'ung-chiang, Tuntszyan, Лахасусу, Lahasusu, 同江北, 同江市",
    position: { station: '同江北站', because: 'The freight station Tongjiang North; the town and its river port lie 14 km south-west.' },
    locode: 'CNTOJ',
    handles: ['rail-1435', 'rail-1520', 'road', 'river'],
  },
  {
    id: 'suifenhe',
    kind: 'borderPort',
    country: 'CN',
    names: ['绥芬河', 'Суйфэньхэ', 'Suifenhe'],
    aliases: 'Suifenho, Suyfunkhe, Суйфыньхэ, Pogranichnaya, Пограничная, 綏芬河',
    position: { town: 'Suifenhe', near: [131.148, 44.4] },
    locode: 'CNSFH',
    handles: ['rail-1435', 'rail-1520', 'road'],
  },
  {
    id: 'dongning',
    kind: 'borderPort',
    country: 'CN',
    names: ['东宁', 'Дуннин', 'Dongning'],
    aliases: 'Tungning, Dunnin, Sanchakou, 三岔口, Саньчакоу, 東寧',
    position: { town: 'Dongning', near: [131.118, 44.084] },
    locode: 'CNDON',
    handles: ['road'],
  },
  {
    id: 'alashankou',
    kind: 'borderPort',
    country: 'CN',
    names: ['阿拉山口', 'Алашанькоу', 'Alashankou'],
    aliases: 'Alataw Pass, Ala Pass, Dzungarian Gate, Алашанкоу, Alashan Pass',
    position: { station: '阿拉山口站' },
    locode: 'CNAKL',
    handles: ['rail-1435', 'rail-1520', 'road'],
  },
]

/** Places in China. Railway and customs there work on Beijing time throughout, Xinjiang included. */
export const chinaPlaces: readonly PlaceSpec[] = [
  ...heilongjiangPlaces,
  ...northEastPlaces,
  ...innerMongoliaPlaces,
  ...borderPosts,
  ...northPlaces,
  ...northWestPlaces,
  ...eastPlaces,
  ...southPlaces,
]
