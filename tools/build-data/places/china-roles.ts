import type { PlaceRole } from '#core/network/facts/places.ts'
import type { Grade } from '#core/network/facts/provenance.ts'
import { type PlaceSpec, role } from './place-spec.ts'

type Role = ReturnType<typeof role>

const trains = (source: string, asOf: string, grade: Grade, note?: string) => role('chinaEuropeTrains', source, asOf, grade, note)
const known = (note: string) => trains('general', '2026', 'D', `General knowledge: ${note}; no dated page and no count was found.`)
/** Boxes change gauge, or wagons their bogies, at the railway station of a border town. */
const gaugeChange = (source: string, asOf: string, grade: Grade, note?: string) => role('railTerminal', source, asOf, grade, note)
const listedPort = role('seaport', 'un-locode', '2024', 'B')
const tir = role('tirOffice', 'chinadaily-tir-2018', '2018-05-18', 'B', 'One of the six gateways that opened to TIR on 18 May 2018.')
const onRiver = (source: string, asOf: string, grade: Grade, note?: string) => role('riverPort', source, asOf, grade, note)
const pilotZone = role('ecommerceZone', 'radiometro-2022', '2022-10-12', 'B', 'Pilot zone of cross-border e-commerce by 2022.')
const ferryPost = 'River crossing of the border; freight by ship or ferry in summer.'

/** What places of China are to freight, and where that is read. */
const chinaRoles: Readonly<Record<string, readonly Role[]>> = {
  harbin: [
    trains('chinadaily-harbin-hamburg-2015 zanall-harbin-russia-2023', '2023-05', 'B'),
    role(
      'bondedZone',
      'sina-harbin-bonded-2016',
      '2016-09-11',
      'B',
      'Comprehensive bonded zone in the east of Xiangfang district, approved on 7 March 2016; its area was not found.',
    ),
    pilotZone,
    onRiver('general', '2026', 'D', 'General knowledge: the main port of the Songhua.'),
  ],
  jiamusi: [onRiver('general', '2026', 'D', 'General knowledge: second port of the Songhua.')],
  daqing: [
    trains(
      'china-news-daqing-zeebrugge',
      '2017-06',
      'B',
      'Cars to Zeebrugge; the page gives day and month, the year is inferred. Later trains were not found.',
    ),
  ],
  mudanjiang: [known('single trains to Russia have set out from here')],
  qiqihar: [known('single trains to Russia have set out from here')],
  changchun: [trains('cri-changchun-hamburg-2017', '2017-10', 'B')],
  shenyang: [trains('people-shenyang-hub-2023', '2023-03-05', 'B', 'Hub of 92,000 m2 for a thousand trains a year.')],
  dalian: [listedPort, trains('china-com-dalian-vorsino-2017', '2017-07-29', 'B', 'Twice a week to Vorsino in 2017.'), tir],
  'yingkou-bayuquan': [trains('china-com-yingkou-moscow-2014', '2014-10-19', 'B', 'To Moscow by Manzhouli; six trains a week to Europe in 2014.')],
  beijing: [trains('tielu-beijing-fangshan-2025', '2025-04-27', 'C', 'From Fangshan to Russia in 16 days, by a commentary.')],
  tianjin: [trains('china-com-harbin-bureau-2015', '2015-02-28', 'B', 'Named among the cities whose trains pass the east corridor.')],
  shijiazhuang: [trains('china-news-fixed-timetable-2025', '2025-11', 'B')],
  jinan: [known('one of the cities of the Qilu trains of Shandong')],
  qingdao: [trains('xinhua-jiaozhou-2025', '2025-08-26', 'B', 'From the multimodal centre at Jiaozhou: 450 trains of 2025 by 26 August.')],
  zhengzhou: [trains('chinadaily-zhengzhou-hamburg-2017 china-org-fixed-timetable-2025', '2025-11', 'A')],
  taiyuan: [trains('people-taiyuan-2024', '2024-03-29', 'A', 'To Moscow by Erenhot since 28 March 2024; fifteen regular routes of Shanxi then.')],
  langfang: [trains('china-com-langfang-2023', '2023-04-29', 'B', 'First train to Tashkent on 28 April 2023.')],
  ulanqab: [trains('srcic-ulanqab-2019', '2019-08-07', 'B', '195 trains by August 2019, to Moscow among others.')],
  ordos: [trains('pdnews-ordos-2021', '2021-08-06', 'B', 'First train to Moscow, by Erenhot.')],
  bayannur: [trains('nation-bayannur-2022', '2022-01-13', 'B', 'First train to Moscow on 12 January 2022 from Urad Rear Banner; 55 planned for the year.')],
  chifeng: [trains('brnn-chifeng-2022', '2022-04-08', 'B', 'First train of the year to Moscow, by Manzhouli.')],
  linyi: [trains('chinagate-linyi-2015', '2015-10-20', 'B', 'To Hamburg by Manzhouli, every other day at the start.')],
  rizhao: [trains('lizhi-rizhao', '2015', 'C', 'To Central Asia by Khorgos, once a week; the page gives 12 September and no year.')],
  yantai: [trains('beltandroad-yantai', '2020', 'C', 'To Duisburg by Erenhot; 14 trains until then, page undated.')],
  shangqiu: [trains('people-shangqiu-2020', '2020-12-23', 'B', 'To Zhengzhou, where the cars join a train to Tashkent; first on 22 December 2020.')],
  xinxiang: [trains('henan-xinxiang-2018', '2018-12-29', 'B', 'Trains since March 2018.')],
  jingdezhen: [trains('globaltimes-jingdezhen-2018', '2018-09-28', 'B', 'First train to Moscow.')],
  jinhua: [trains('cyol-zhejiang-2023', '2023-01-29', 'A', '700 trains of 2022 from Jinhua South (Jindong).')],
  guiyang: [trains('people-guiyang-2021', '2021-11-19', 'A', 'To Vorsino by Manzhouli since 18 November 2021.')],
  golmud: [trains('xinhua-golmud-2017', '2017-08-21', 'B', 'Salts to Perm; first train on 20 August 2017.')],
  xian: [trains('newsilkroad-xian-duisburg-2023', '2023-07', 'B')],
  lanzhou: [trains('china-org-lanzhou-hamburg-2015', '2015-08-21', 'B', 'To Hamburg from August 2015, by a page of that day.')],
  wuwei: [
    trains('people-wuwei-duisburg-2021', '2021-05-18', 'B', 'To Duisburg from Wuwei South.'),
    role('bondedZone', 'people-wuwei-duisburg-2021', '2021-05-18', 'B', 'Bonded logistics zone at which the boxes of the train are packed.'),
  ],
  urumqi: [trains('chinadaily-urumqi-2018', '2018-01-24', 'A', '1,164 trains by the end of 2017, three a day then.')],
  xuzhou: [trains('cri-xuzhou-hamburg-2020', '2020-11', 'B')],
  'lianyungang-port': [
    trains('china-news-lianyungang-2021', '2021-04-07', 'B', 'Loaded at the Sino-Kazakh logistics base; trains to Central Asia counted with those to Europe.'),
  ],
  suzhou: [trains('ndrc-suzhou-2021', '2021-10', 'A')],
  yiwu: [trains('rzdtv-yiwu-chelyabinsk-2016', '2016-08', 'B')],
  hefei: [trains('people-hefei-2022', '2022-06-19', 'B', '339 trains from January to May 2022.')],
  ganzhou: [trains('people-ganzhou-2017', '2017-06-02', 'B', 'Timber from Russia and goods to Central Asia.')],
  xiamen: [trains('people-xiamen-2023', '2023-08-03', 'B', '1,213 trains from August 2015 to August 2023.')],
  'xiamen-port': [trains('people-xiamen-2023', '2023-08-03', 'B', 'From the railway station at Haicang, beside the port.')],
  wuhan: [trains('jeuro-wuhan-2018', '2018', 'B')],
  changsha: [trains('china-news-fixed-timetable-2025', '2025-11', 'B')],
  guangzhou: [trains('newsilkroad-guangdong-2021 bastille-guangzhou-2025', '2025-06-19', 'B', 'From Dalang and Zengcheng.')],
  'guangzhou-nansha': [trains('macau-daily-nansha-2022', '2022-06-01', 'B', 'First train on 30 May 2022 from Nansha Port South.')],
  dongguan: [trains('56ok-dongguan-2023', '2023-09-25', 'B', 'From Shilong by Manzhouli to Moscow; trains since 2013.')],
  shenzhen: [trains('newsilkroad-guangdong-2021', '2021-11', 'B', 'Four trains a week; the year of the page is inferred.')],
  chengdu: [trains('cctv-chengdu-lodz-2016', '2016-06', 'B')],
  chongqing: [trains('ichongqing-2019', '2019-01', 'A', '1,442 trains in 2018.')],
  shanghai: [listedPort],
  manzhouli: [
    gaugeChange('people-manzhouli-2024', '2024-05-16', 'A'),
    role('tirOffice', 'chinadaily-tir-2018 tir-manzhouli-2019', '2019-11', 'A', 'Open to TIR since 18 May 2018; first inbound truck on 7 November 2019.'),
  ],
  suifenhe: [
    gaugeChange('ecns-east-corridor-2023', '2023-10-16', 'A'),
    role(
      'tirOffice',
      'chinadaily-tir-2018 trans-info-2018-tir',
      '2018-10',
      'B',
      'Opened to TIR in China on 18 May 2018; Pogranichny over the border takes part since October 2018.',
    ),
    role(
      'bondedZone',
      'grcdtax-suifenhe-bonded xinhua-suifenhe-bonded-2010',
      '2010-08-31',
      'A',
      'Comprehensive bonded zone of 1.8 km2, of which 1.2 km2 were accepted in 2010.',
    ),
    pilotZone,
  ],
  tongjiang: [
    gaugeChange('cceeccic-east-corridor-2026', '2026-02', 'A', 'At Tongjiang North.'),
    onRiver('tongjiang-west-port-2025', '2025-10', 'A', ferryPost),
  ],
  heihe: [pilotZone, onRiver('portnews-2023-05-10', '2023-05-10', 'B', ferryPost)],
  xunke: [onRiver('portnews-2023-05-10', '2023-05-10', 'B', ferryPost)],
  raohe: [onRiver('pokrovka-2025-10', '2025-10', 'A', ferryPost)],
  luobei: [onRiver('luobei-flood-2019', '2019', 'B', ferryPost)],
  fuyuan: [onRiver('fuyuan-2025-11', '2025-11', 'B', ferryPost)],
  jiayin: [onRiver('general', '2026', 'D', `General knowledge. ${ferryPost}`)],
  lianyin: [onRiver('general', '2026', 'D', 'General knowledge: port of Mohe opposite Dzhalinda, shut to freight.')],
  hunchun: [
    gaugeChange('general', '2026', 'D', 'General knowledge: boxes and coal change gauge here.'),
    role('tirOffice', 'cargoclub-2025-10-02', '2025-10-02', 'B', 'First truck on 27 September 2025.'),
  ],
  alashankou: [gaugeChange('people-2025-05-29', '2025-05-29', 'A')],
  khorgos: [gaugeChange('people-khorgos-2025', '2025-05-31', 'A'), tir],
  erenhot: [gaugeChange('people-erenhot-2025', '2025-12-17', 'A'), tir],
}

/** Adds these roles to the places that they name; a role of the place itself that is of the same kind stays. */
export function withChinaRoles(specs: readonly PlaceSpec[]): readonly PlaceSpec[] {
  const ids = new Set(specs.map(({ id }) => id))
  const unknown = Object.keys(chinaRoles).filter((id) => !ids.has(id))
  if (unknown.length > 0) throw new Error(`roles of places that are not listed: ${unknown.join(', ')}`)
  return specs.map((spec) => {
    const more = chinaRoles[spec.id]
    if (more === undefined) return spec
    const own = spec.roles ?? []
    const has = (kind: PlaceRole) => own.some((one) => one.role === kind)
    return { ...spec, roles: [...own, ...more.filter((one) => !has(one.role))] }
  })
}
