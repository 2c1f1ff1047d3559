import { both, containerYard, placesOf, rail } from './place-row.ts'
import type { PlaceSpec } from './place-spec.ts'

const russia = placesOf('RU')

/** Places of southern and western Siberia and of the Urals off the main line. */
export const siberiaSouthPlaces: readonly PlaceSpec[] = [
  russia('abakan', 'city', ['阿巴坎', 'Абакан', 'Abakan'], 'abakan', { town: 'Abakan', near: [91.43, 53.72] }, both, { locode: 'RUABA' }),
  russia('novokuznetsk', 'city', ['新库兹涅茨克', 'Новокузнецк', 'Novokuznetsk'], 'xinkuzinicike, Stalinsk, Сталинск', '1496990', both, { locode: 'RUNOZ' }),
  russia('barnaul', 'city', ['巴尔瑙尔', 'Барнаул', 'Barnaul'], 'baernaoer, Altaiskaya, Алтайская', '1510853', both, { locode: 'RUBAX' }),
  russia('karasuk', 'railStation', ['卡拉苏克', 'Карасук', 'Karasuk'], 'kalasuke', '1504489', rail),
  russia('rubtsovsk', 'city', ['鲁布佐夫斯克', 'Рубцовск', 'Rubtsovsk'], 'lubuzuofusike', '1493467', both),
  russia(
    'lokot',
    'borderPort',
    ['洛科季', 'Локоть', 'Lokot'],
    'luokeji',
    { at: [81.17, 51.2], because: 'In no open gazetteer: the station before the border of Kazakhstan on the mapped line Barnaul - Semey.' },
    both,
  ),
  russia('tobolsk', 'city', ['托博尔斯克', 'Тобольск', 'Tobolsk'], 'tuoboersike', '1489530', both, { locode: 'RUTOX' }),
  russia('surgut', 'city', ['苏尔古特', 'Сургут', 'Surgut'], 'suergute', '1490624', both, { locode: 'RUSGC' }),
  russia('kamensk-uralsky', 'city', ['卡缅斯克乌拉尔斯基', 'Каменск-Уральский', 'Kamensk-Uralsky'], 'kamiansikewulaersiji', '1504826', rail, {
    locode: 'RUKUY',
  }),
  russia(
    'apparatnaya',
    'railTerminal',
    ['阿帕拉特纳亚', 'Аппаратная', 'Apparatnaya'],
    'apalatenaya, Yekaterinburg-Tovarny',
    { at: [60.49, 56.82], because: 'In no open gazetteer: the freight yards on the mapped railway in the west of Yekaterinburg, about 2 km.' },
    rail,
    containerYard('Container terminal of Yekaterinburg.'),
  ),
  russia(
    'koltsovo',
    'railTerminal',
    ['科利佐沃', 'Кольцово', 'Koltsovo'],
    'kelizuowo, Yekaterinburg-Koltsovo',
    { at: [60.8, 56.76], because: 'The station beside the airport of Yekaterinburg, on the mapped line to Kamensk-Uralsky.' },
    rail,
    containerYard('Container terminal of Yekaterinburg.'),
  ),
  russia('nizhny-tagil', 'city', ['下塔吉尔', 'Нижний Тагил', 'Nizhny Tagil'], 'xiatajier', '520494', rail, { locode: 'RUNIZ' }),
  russia('zlatoust', 'city', ['兹拉托乌斯特', 'Златоуст', 'Zlatoust'], 'zilatuowusite', '462444', rail, { locode: 'RUZTT' }),
  russia('magnitogorsk', 'city', ['马格尼托哥尔斯克', 'Магнитогорск', 'Magnitogorsk'], 'magenituogeersike', '532288', rail, { locode: 'RUMQF' }),
  russia('kartaly', 'borderPort', ['卡尔塔雷', 'Карталы', 'Kartaly'], 'kaertalei, Kartaly-1', '1504317', rail),
  russia(
    'yuzhnouralsky',
    'railTerminal',
    ['南乌拉尔物流园', 'Южноуральский', 'Yuzhnouralsky logistics park'],
    'nanwulaer, Uvelka, Увелка, Nizhneuvelskaya, Нижнеувельская, Yuzhnouralsk',
    { town: 'Uvel’skiy', near: [61.355, 54.443] },
    rail,
    containerYard('Transport and logistics complex south of Chelyabinsk.'),
  ),
  russia('orsk', 'city', ['奥尔斯克', 'Орск', 'Orsk'], 'aoersike', '514734', rail, { locode: 'RUOSW' }),
  russia('orenburg', 'city', ['奥伦堡', 'Оренбург', 'Orenburg'], 'aolunbao, Chkalov, Чкалов', '515003', both, { locode: 'RUREN' }),
  russia('sol-iletsk', 'borderPort', ['索利伊列茨克', 'Соль-Илецк', 'Sol-Iletsk'], 'suoliyiliecike, Iletsk-1, Илецк', '491019', rail),
  russia('krasnoufimsk', 'town', ['克拉斯诺乌菲姆斯克', 'Красноуфимск', 'Krasnoufimsk'], 'kelasinuowufeimusike', '542199', rail),
]
