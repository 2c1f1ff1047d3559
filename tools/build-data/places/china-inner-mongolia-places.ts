import type { PlaceSpec } from './place-spec.ts'

const city = { kind: 'city', country: 'CN', handles: ['rail-1435', 'road'] } as const
const town = { ...city, kind: 'town' } as const

/** Inner Mongolia but for its border posts; Hailar stands with the lines of Heilongjiang. */
export const innerMongoliaPlaces: readonly PlaceSpec[] = [
  {
    ...city,
    id: 'tongliao',
    names: ['通辽', 'Тунляо', 'Tongliao'],
    aliases: 'Tungliao, 通遼, Paiyintala',
    position: { town: 'Tongliao', near: [122.26, 43.61] },
    locode: 'CNTLS',
  },
  {
    ...city,
    id: 'ulanhot',
    names: ['乌兰浩特', 'Улан-Хото', 'Ulanhot'],
    aliases: 'Wulanhaote, Wangyehmiao, 王爷庙, 烏蘭浩特, Уланхот, Hinggan, 兴安盟',
    position: { town: 'Ulanhot', near: [122.07, 46.08] },
    locode: 'CNWLH',
  },
  {
    ...town,
    id: 'arxan',
    names: ['阿尔山', 'Аршан', 'Arxan'],
    aliases: 'Aershan, 阿爾山, 伊尔施, Yirshi',
    position: { station: '阿尔山北站' },
    locode: 'CNARS',
  },
  {
    ...city,
    id: 'chifeng',
    names: ['赤峰', 'Чифэн', 'Chifeng'],
    aliases: 'Chihfeng, Ulanhad, 乌兰哈达, Чифен',
    position: { town: 'Chifeng', near: [118.95, 42.27] },
    locode: 'CNCFS',
  },
  {
    ...city,
    id: 'xilinhot',
    names: ['锡林浩特', 'Шилин-Хото', 'Xilinhot'],
    aliases: 'Abagnar, 錫林浩特, Силин-Хот, Xilin Hot',
    position: { town: 'Xilin Hot', near: [116.08, 43.94] },
    locode: 'CNXHT',
  },
  {
    ...city,
    id: 'ulanqab',
    names: ['乌兰察布', 'Уланчаб', 'Ulanqab'],
    aliases: 'Jining, 集宁, Цзинин, 集宁南, Wulanchabu, 烏蘭察布, Chining',
    position: { town: 'Jining', near: [113.1, 41.03] },
    locode: 'CNULA',
  },
  {
    ...city,
    id: 'hohhot',
    names: ['呼和浩特', 'Хух-Хото', 'Hohhot'],
    aliases: 'Huhehaote, Huhhot, Kweisui, 归绥, Хухэхаотэ, Хуххот',
    position: { town: 'Hohhot', near: [111.65, 40.81] },
    locode: 'CNHHH',
  },
  {
    ...city,
    id: 'baotou',
    names: ['包头', 'Баотоу', 'Baotou'],
    aliases: "Paotow, 包頭, Paot'ou",
    position: { town: 'Baotou', near: [109.83, 40.65] },
    locode: 'CNBOT',
  },
  {
    ...city,
    id: 'ordos',
    names: ['鄂尔多斯', 'Ордос', 'Ordos'],
    aliases: 'Eerduosi, Dongsheng, 东胜, Дуншэн, 鄂爾多斯',
    position: { station: '东胜站' },
    locode: 'CNORD',
  },
  {
    ...city,
    id: 'bayannur',
    names: ['巴彦淖尔', 'Баян-Нур', 'Bayannur'],
    aliases: 'Linhe, 临河, Линьхэ, Bayan Nur, 巴彥淖爾',
    position: { station: '临河站' },
    locode: 'CNRLK',
  },
  {
    ...city,
    id: 'wuhai',
    names: ['乌海', 'Ухай', 'Wuhai'],
    aliases: '烏海, Hairibo Wan',
    position: { town: 'Wuhai', near: [106.82, 39.67] },
    locode: 'CNWAA',
  },
]
