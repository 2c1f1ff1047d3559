import { both, namedYard, placesOf, rail, road } from './place-row.ts'
import type { PlaceSpec } from './place-spec.ts'

const russia = placesOf('RU')

/** Places of the Volga, the Don and the south. */
export const volgaPlaces: readonly PlaceSpec[] = [
  russia('agryz', 'railStation', ['阿格雷兹', 'Агрыз', 'Agryz'], 'ageleizi', '583983', rail),
  russia('izhevsk', 'city', ['伊热夫斯克', 'Ижевск', 'Izhevsk'], 'yirefusike, Ustinov', '554840', rail, { locode: 'RUIJK' }),
  russia(
    'naberezhnye-chelny',
    'city',
    ['卡马河畔切尔尼', 'Набережные Челны', 'Naberezhnye Chelny'],
    'kamahepanqieerni, Brezhnev, Nabereznye Celny, КАМАЗ, KAMAZ, 切尔尼',
    '523750',
    road,
    { locode: 'RUNAC', ...namedYard('one-belt-terminal-2024-10-31', '2024-10-31', 'B', 'Terminal at Krugloye Pole near the city.') },
  ),
  russia('kanash', 'railStation', ['卡纳什', 'Канаш', 'Kanash'], 'kanashi', '553216', rail, { locode: 'RUKBR' }),
  russia('cheboksary', 'city', ['切博克萨雷', 'Чебоксары', 'Cheboksary'], 'qiebokesalei', '569696', road, { locode: 'RUCSY' }),
  russia('arzamas', 'town', ['阿尔扎马斯', 'Арзамас', 'Arzamas'], 'aerzhamasi', '580724', both),
  russia('ulyanovsk', 'city', ['乌里扬诺夫斯克', 'Ульяновск', 'Ulyanovsk'], 'wuliyangnuofusike, Simbirsk, Симбирск', '479123', rail, { locode: 'RUULY' }),
  russia(
    'togliatti',
    'city',
    ['陶里亚蒂', 'Тольятти', 'Togliatti'],
    'taoliyadi, Tolyatti, Toljatti, 托利亚蒂, Stavropol-on-Volga, AVTOVAZ, АвтоВАЗ',
    '482283',
    both,
    { ...namedYard('tolyatti-news-2019-05-31', '2019-05-31', 'B', 'Container trains Togliatti - Ugolnaya.'), locode: 'RUTOI' },
  ),
  russia('syzran', 'city', ['塞兹兰', 'Сызрань', 'Syzran'], 'saizilan', '484972', both, { locode: 'RUSYZ' }),
  russia('rtishchevo', 'railStation', ['尔季谢沃', 'Ртищево', 'Rtishchevo'], 'erjixiewo', '500886', rail),
  russia('saratov', 'city', ['萨拉托夫', 'Саратов', 'Saratov'], 'salatuofu', '498677', both, { locode: 'RURTW' }),
  russia('ozinki', 'borderPort', ['奥津基', 'Озинки', 'Ozinki'], 'aojinji', { town: 'Ozinki', near: [49.726, 51.199] }, both),
  russia('volgograd', 'city', ['伏尔加格勒', 'Волгоград', 'Volgograd'], 'fuerjiagele, Stalingrad, Сталинград, 斯大林格勒', '472757', both, { locode: 'RUVOG' }),
  russia('astrakhan', 'city', ['阿斯特拉罕', 'Астрахань', 'Astrakhan'], 'asitelahan', '580497', rail, { locode: 'RUASF' }),
  russia('michurinsk', 'railStation', ['米丘林斯克', 'Мичуринск', 'Michurinsk'], 'miqiulinsike, Kozlov', '527191', rail),
  russia('tambov', 'city', ['坦波夫', 'Тамбов', 'Tambov'], 'tanbofu', { town: 'Tambov', near: [41.43, 52.73] }, both),
  russia('voronezh', 'city', ['沃罗涅日', 'Воронеж', 'Voronezh'], 'woluonieri', '472045', both, { locode: 'RUVOZ' }),
  russia('rostov-on-don', 'city', ['顿河畔罗斯托夫', 'Ростов-на-Дону', 'Rostov-on-Don'], 'dunhepanluosituofu, Rostov, Ростов, 罗斯托夫', '501175', both, {
    locode: 'RURND',
  }),
  russia('krasnodar', 'city', ['克拉斯诺达尔', 'Краснодар', 'Krasnodar'], 'kelasinuodaer, Yekaterinodar', '542420', both, { locode: 'RUKRR' }),
]
