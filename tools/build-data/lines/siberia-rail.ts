import { at, by, dieselOnly, doubleTrack, electrified, type LineSpec, singleTrack } from './line-spec.ts'
import { mountain, plain, russia } from './russia-spec.ts'

/** Lines of Siberia and the Urals off the Trans-Siberian Railway. */
export const siberiaRail: readonly LineSpec[] = [
  {
    ...russia,
    name: ['叶卡捷琳堡—车里雅宾斯克线', 'Екатеринбург - Челябинск', 'Yekaterinburg - Chelyabinsk line'],
    traction: electrified,
    stops: [at('yekaterinburg', 0), at('chelyabinsk', 243)],
  },
  {
    ...plain,
    name: ['叶卡捷琳堡—库尔干线', 'Екатеринбург - Курган', 'Yekaterinburg - Kurgan line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('yekaterinburg'), at('koltsovo'), at('kamensk-uralsky'), at('kurgan')],
  },
  {
    ...plain,
    name: ['叶卡捷琳堡枢纽', 'Екатеринбургский узел', 'Yekaterinburg junction'],
    traction: electrified,
    stops: [at('yekaterinburg'), at('apparatnaya')],
  },
  {
    ...mountain,
    name: ['戈尔诺扎沃茨克线', 'Екатеринбург - Нижний Тагил', 'Yekaterinburg - Nizhny Tagil line'],
    traction: electrified,
    stops: [at('yekaterinburg'), at('nizhny-tagil')],
  },
  {
    ...russia,
    name: ['车里雅宾斯克—库尔干线', 'Челябинск - Курган', 'Chelyabinsk - Kurgan line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('chelyabinsk', 0), at('kurgan', 257), at('petukhovo', 444)],
  },
  {
    ...russia,
    name: ['鄂木斯克—彼得罗巴甫尔线', 'Омск - Петропавловск', 'Omsk - Petropavlovsk line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('omsk', 0), at('isilkul', 138)],
  },
  {
    ...plain,
    name: ['秋明—苏尔古特线', 'Тюмень - Сургут', 'Tyumen - Surgut line'],
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('tyumen'), at('tobolsk'), at('surgut')],
  },
  {
    ...plain,
    name: ['中西伯利亚铁路', 'Среднесибирская магистраль', 'Central Siberian line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('omsk'), at('karasuk'), by(81.33, 53.79), at('barnaul')],
  },
  {
    ...mountain,
    name: ['南西伯利亚铁路', 'Южно-Сибирская магистраль', 'South Siberian line'],
    traction: electrified,
    stops: [at('barnaul'), by(84.68, 53.43), by(86.07, 54.08), at('novokuznetsk'), by(87.83, 53.68), at('abakan'), by(93.5, 54.0), at('taishet')],
  },
  {
    ...mountain,
    name: ['阿钦斯克—阿巴坎线', 'Ачинск - Абакан', 'Achinsk - Abakan line'],
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('achinsk'), at('abakan')],
  },
  { ...plain, name: ['库兹巴斯铁路', 'Юрга - Кемерово', 'Yurga - Kemerovo line'], traction: electrified, stops: [at('yurga'), at('kemerovo')] },
  {
    ...plain,
    name: ['库兹巴斯铁路', 'Юрга - Новокузнецк', 'Yurga - Novokuznetsk line'],
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('yurga'), by(86.3, 54.67), at('novokuznetsk')],
  },
  { ...plain, name: ['托木斯克支线', 'Тайга - Томск', 'Tayga - Tomsk branch'], tracks: singleTrack, traction: dieselOnly, stops: [at('tayga'), at('tomsk')] },
  {
    ...plain,
    name: ['土西铁路俄罗斯段', 'Туркестано-Сибирская магистраль', 'Turkestan-Siberia line in Russia'],
    stops: [at('novosibirsk'), at('barnaul'), at('rubtsovsk'), at('lokot')],
  },
  {
    ...plain,
    name: ['南乌拉尔物流园支线', 'Челябинск - Южноуральский', 'Chelyabinsk - Yuzhnouralsky line'],
    traction: electrified,
    stops: [at('chelyabinsk'), at('yuzhnouralsky')],
  },
  { ...plain, name: ['新西伯利亚枢纽', 'Новосибирский узел', 'Novosibirsk junction'], traction: electrified, stops: [at('novosibirsk'), at('kleshchikha')] },
  {
    ...mountain,
    name: ['特罗伊茨克—奥尔斯克线', 'Троицк - Карталы - Орск', 'Troitsk - Kartaly - Orsk line'],
    traction: electrified,
    stops: [at('troitsk'), at('kartaly'), at('orsk')],
  },
  {
    ...mountain,
    name: ['卡尔塔雷—乌法线', 'Карталы - Магнитогорск - Уфа', 'Kartaly - Magnitogorsk - Ufa line'],
    traction: electrified,
    stops: [at('kartaly'), at('magnitogorsk'), by(58.4, 53.97), at('ufa')],
  },
  {
    ...mountain,
    name: ['奥尔斯克—奥伦堡线', 'Орск - Оренбург', 'Orsk - Orenburg line'],
    traction: dieselOnly,
    stops: [at('orsk'), by(57.35, 51.48), at('orenburg')],
  },
  {
    ...plain,
    name: ['奥伦堡—萨马拉线', 'Оренбург - Самара', 'Orenburg - Samara line'],
    tracks: doubleTrack,
    traction: dieselOnly,
    stops: [at('orenburg'), by(52.25, 52.78), at('samara')],
  },
  { ...plain, name: ['奥伦堡—伊列茨克线', 'Оренбург - Илецк', 'Orenburg - Iletsk line'], traction: dieselOnly, stops: [at('orenburg'), at('sol-iletsk')] },
]
