import { at, by, dieselOnly, doubleTrack, electrified, type LineSpec, singleTrack } from './line-spec.ts'

const rail = { source: 'railway-general', asOf: '2025', grade: 'D' } as const
const china = { ...rail, mode: 'rail-1435', country: 'CN', traction: electrified } as const
const russia = { ...rail, mode: 'rail-1520', country: 'RU', traction: electrified } as const
/** Where no chainage is published: the share of the true length that the mapped line shows in hills. */
const measured = { source: 'natural-earth', asOf: '2026-07', grade: 'C', drawnShare: 0.93 } as const
const classNote = { source: 'road-general', asOf: '2025', grade: 'D', note: 'General knowledge of the whole road; single sections may differ.' } as const
const motorway = {
  mode: 'road',
  source: 'road-general',
  asOf: '2025',
  grade: 'D',
  shape: 'straight',
  roadClass: { value: 'expressway', ...classNote },
} as const
const trunk = { ...motorway, roadClass: { value: 'trunk', ...classNote } } as const
const rounded = 'Rounded general knowledge.'

/** Railways and roads between seaports and the towns behind them. */
export const seaportLinks: readonly LineSpec[] = [
  {
    ...china,
    tracks: doubleTrack,
    name: ['沙鲅线', 'Дашицяо - Баюйцюань', 'Dashiqiao - Bayuquan line'],
    note: 'General knowledge: Harbin - Yingkou is about 740 km, and the port lies about 60 km beyond the junction for the town.',
    shape: 'straight',
    stops: [at('dashiqiao', 160), by(122.3, 40.42), at('yingkou-bayuquan', 222)],
  },
  {
    ...china,
    tracks: doubleTrack,
    name: ['天津新港铁路', 'Тяньцзинь - Синьган', 'Tianjin - Xingang line'],
    note: 'General knowledge: about 52 km from the main station.',
    shape: 'straight',
    stops: [at('tianjin', 0), by(117.35, 39.1), by(117.6, 39.03), at('tianjin-xingang', 52)],
  },
  {
    ...china,
    tracks: doubleTrack,
    name: ['胶济线、胶黄线', 'Вэйфан - порт Циндао', 'Weifang - Qingdao Port line'],
    note: 'General knowledge: about 100 km to Jiaozhou, then about 45 km to the port at Huangdao.',
    stops: [at('weifang', 0), by(120.01, 36.28), at('qingdao-port', 145)],
  },
  {
    ...china,
    tracks: doubleTrack,
    name: ['胶济线、胶黄线', 'Циндао - порт Циндао', 'Qingdao - Qingdao Port line'],
    note: 'General knowledge: about 65 km round the bay to Jiaozhou, then about 45 km to the port at Huangdao.',
    stops: [at('qingdao', 0), by(120.01, 36.28), at('qingdao-port', 110)],
  },
  {
    ...china,
    tracks: doubleTrack,
    name: ['陇海线', 'Ляньюньган - порт Ляньюньган', 'Lianyungang - Lianyungang Port line'],
    note: 'General knowledge: Xuzhou - Lianyungang about 223 km to the harbour, less the 190 km to the town measured on the map.',
    shape: 'straight',
    stops: [at('lianyungang', 0), by(119.3, 34.7), at('lianyungang-port', 33)],
  },
  {
    ...china,
    tracks: singleTrack,
    name: ['海沧港铁路支线', 'Сямэнь - порт Сямэнь', 'Xiamen - Haicang port branch'],
    range: [30, 45],
    note: 'General knowledge: about 25 km of the line to Yingtan, then the branch from Dongfu to the Haicang quays.',
    shape: 'straight',
    stops: [at('xiamen', 0), by(118.1, 24.57), by(117.95, 24.57), at('xiamen-port', 38)],
  },
  {
    ...china,
    tracks: singleTrack,
    name: ['平盐线', 'Чанпин - Яньтянь', 'Changping - Yantian line'],
    note: 'General knowledge: Changping - Pinghu about 33 km of the Guangzhou - Shenzhen line, then the port railway of about 25 km.',
    shape: 'straight',
    stops: [at('changping', 0), by(114.12, 22.69), by(114.22, 22.62), at('shenzhen-yantian', 58)],
  },
  {
    ...china,
    tracks: doubleTrack,
    name: ['萧甬铁路', 'Ханчжоу - Нинбо', 'Hangzhou - Ningbo line'],
    note: 'General knowledge: Hangzhou - Ningbo about 170 km, then about 37 km to Beilun.',
    stops: [at('hangzhou', 0), at('ningbo', 207)],
  },
  {
    ...china,
    tracks: singleTrack,
    name: ['南沙港铁路', 'Железная дорога порта Наньша', 'Nansha port railway'],
    note: 'General knowledge: the port railway of 2021 is 88 km long and joins the line to Guangzhou at Heshan; about 150 km in all.',
    shape: 'straight',
    stops: [at('guangzhou', 0), by(113.12, 23.02), by(112.96, 22.77), by(113.25, 22.7), by(113.5, 22.68), at('guangzhou-nansha', 150)],
  },
  {
    ...russia,
    tracks: doubleTrack,
    name: ['圣彼得堡港线', 'Санкт-Петербург - Новый Порт', 'St Petersburg port line'],
    note: 'General knowledge: about 12 km from the freight yards to Avtovo and Novy Port.',
    shape: 'straight',
    stops: [at('st-petersburg', 0), by(30.33, 59.9), by(30.27, 59.87), at('st-petersburg-port', 12)],
  },
  {
    ...russia,
    tracks: doubleTrack,
    name: ['圣彼得堡—乌斯季卢加线', 'Санкт-Петербург - Усть-Луга', 'St Petersburg - Ust-Luga line'],
    note: 'General knowledge: by Gatchina and Veymarn about 180 km.',
    stops: [at('st-petersburg', 0), by(30.12, 59.56), by(28.68, 59.4), at('ust-luga', 182)],
  },
  {
    ...russia,
    tracks: doubleTrack,
    name: ['莫斯科—阿尔汉格尔斯克线', 'Москва - Архангельск', 'Moscow - Arkhangelsk line'],
    note: 'General knowledge: 1,133 km by Yaroslavl and Vologda.',
    stops: [at('moscow', 0), by(39.77, 57.63), by(39.88, 59.21), by(40.25, 60.97), at('arkhangelsk', 1133)],
  },
  {
    ...russia,
    ...measured,
    tracks: singleTrack,
    traction: dieselOnly,
    name: ['阿穆尔河畔共青城—瓦尼诺线', 'Комсомольск-на-Амуре - Ванино', 'Komsomolsk-on-Amur - Vanino line'],
    stops: [at('komsomolsk-on-amur', 0), at('vanino')],
  },
  {
    ...russia,
    ...measured,
    tracks: doubleTrack,
    name: ['克拉斯诺达尔—新罗西斯克线', 'Краснодар - Новороссийск', 'Krasnodar - Novorossiysk line'],
    stops: [at('krasnodar', 0), by(38.13, 44.93), at('novorossiysk')],
  },
  {
    ...trunk,
    name: ['A146 公路', 'А-146 Краснодар - Новороссийск', 'A-146 Krasnodar - Novorossiysk'],
    note: rounded,
    stops: [at('krasnodar', 0), by(38.67, 44.86), by(38.13, 44.93), at('novorossiysk', 145)],
  },
  {
    ...motorway,
    name: ['G15、G1 高速公路', 'G15, G1 Шэньян - Баюйцюань', 'G15, G1 Shenyang - Bayuquan'],
    note: rounded,
    stops: [at('shenyang', 0), by(123.15, 41.27), by(122.75, 40.85), by(122.5, 40.63), by(122.3, 40.4), at('yingkou-bayuquan', 220)],
  },
  {
    ...motorway,
    name: ['G15 高速公路', 'G15 Далянь - Баюйцюань', 'G15 Dalian - Bayuquan'],
    note: rounded,
    stops: [at('dalian', 0), by(121.72, 39.1), by(121.98, 39.62), by(122.05, 40.0), at('yingkou-bayuquan', 165)],
  },
  {
    ...motorway,
    name: ['京津塘高速公路', 'Тяньцзинь - Синьган', 'Tianjin - Xingang expressway'],
    note: rounded,
    stops: [at('tianjin', 0), by(117.45, 39.05), at('tianjin-xingang', 60)],
  },
  {
    ...motorway,
    name: ['青银高速公路、沈海高速公路', 'G20, G15 Вэйфан - порт Циндао', 'G20, G15 Weifang - Qingdao Port'],
    note: rounded,
    stops: [at('weifang', 0), by(119.75, 36.4), by(120.05, 36.2), at('qingdao-port', 160)],
  },
  {
    ...motorway,
    name: ['胶州湾大桥', 'Мост через залив Цзяочжоувань', 'Jiaozhou Bay Bridge'],
    note: 'Rounded general knowledge: the bridge over the bay is the way of the trucks; the tunnel is shorter.',
    stops: [at('qingdao', 0), by(120.36, 36.16), by(120.22, 36.16), by(120.15, 36.12), at('qingdao-port', 48)],
  },
  {
    ...trunk,
    name: ['海沧大桥', 'Мост Хайцан', 'Haicang Bridge'],
    note: rounded,
    stops: [at('xiamen', 0), by(118.07, 24.5), at('xiamen-port', 13)],
  },
  {
    ...trunk,
    name: ['营口—鲅鱼圈公路', 'Инкоу - Баюйцюань', 'Yingkou - Bayuquan road'],
    note: rounded,
    stops: [at('yingkou', 0), by(122.28, 40.45), at('yingkou-bayuquan', 62)],
  },
  {
    ...motorway,
    name: ['连霍高速公路', 'G30 Ляньюньган - порт Ляньюньган', 'G30 Lianyungang - Lianyungang Port'],
    note: rounded,
    stops: [at('lianyungang', 0), by(119.25, 34.66), at('lianyungang-port', 34)],
  },
  {
    ...motorway,
    name: ['东海大桥', 'Мост Дунхай', 'Donghai Bridge'],
    note: 'General knowledge: about 60 km to Luchaogang and the bridge of 32.5 km.',
    stops: [at('shanghai', 0), by(121.7, 31.05), by(121.9, 30.87), by(121.97, 30.75), at('shanghai-yangshan', 95)],
  },
  {
    ...motorway,
    name: ['杭甬高速公路', 'G92 Ханчжоу - Нинбо', 'G92 Hangzhou - Ningbo'],
    note: rounded,
    stops: [at('hangzhou', 0), by(120.55, 30.07), by(120.87, 30.03), by(121.2, 30.03), by(121.55, 29.9), at('ningbo', 195)],
  },
  {
    ...motorway,
    name: ['广州—南沙高速公路', 'Гуанчжоу - Наньша', 'Guangzhou - Nansha expressway'],
    note: rounded,
    stops: [at('guangzhou', 0), by(113.38, 22.95), by(113.53, 22.75), at('guangzhou-nansha', 78)],
  },
  {
    ...motorway,
    name: ['盐田港高速公路', 'Шэньчжэнь - Яньтянь', 'Shenzhen - Yantian port road'],
    note: rounded,
    stops: [at('shenzhen', 0), by(114.15, 22.59), at('shenzhen-yantian', 26)],
  },
  {
    ...trunk,
    name: ['圣彼得堡港公路', 'Санкт-Петербург - порт', 'St Petersburg port road'],
    note: rounded,
    stops: [at('st-petersburg', 0), at('st-petersburg-port', 10)],
  },
  {
    ...trunk,
    name: ['A180 公路', 'А-180 Санкт-Петербург - Усть-Луга', 'A-180 St Petersburg - Ust-Luga'],
    note: rounded,
    stops: [at('st-petersburg', 0), by(29.75, 59.72), by(29.1, 59.55), by(28.75, 59.5), at('ust-luga', 150)],
  },
]
