import { both, containerYard, namedYard, placesOf, rail, road } from './place-row.ts'
import type { PlaceSpec } from './place-spec.ts'

const russia = placesOf('RU')

/** Container terminals round Moscow and St Petersburg, and towns and junctions of central and north-western Russia. */
export const centralRussiaPlaces: readonly PlaceSpec[] = [
  russia('vorsino', 'railTerminal', ['沃尔西诺', 'Ворсино', 'Vorsino'], 'woerxinuo, Freight Village Vorsino, Kaluga Vorsino', { locodeOf: 'RUVRS' }, both, {
    locode: 'RUVRS',
    ...namedYard('urfotrans-vorsino-2016-06-15', '2016-06-15', 'B', '150,000 TEU a year in 2016, designed for 500,000.'),
  }),
  russia('selyatino', 'railTerminal', ['谢利亚季诺', 'Селятино', 'Selyatino'], 'xieliyajinuo, Seliatino', '497534', both, {
    locode: 'RURZH',
    ...containerYard('Container and agricultural export terminal south-west of Moscow.'),
  }),
  russia(
    'khovrino',
    'railTerminal',
    ['霍夫里诺', 'Ховрино', 'Khovrino'],
    'huofulinuo, Moskva-Khovrino',
    { at: [37.507, 55.878], because: 'The freight station in the north of Moscow on the mapped line to St Petersburg.' },
    both,
    containerYard('Container terminal in the north of Moscow.'),
  ),
  russia(
    'bely-rast',
    'railTerminal',
    ['别雷拉斯特', 'Белый Раст', 'Bely Rast'],
    'bieleilasite, Beliy Rast, Белый Раст ТЛЦ',
    { at: [37.43, 56.12], because: 'The terminal north of Moscow beside the mapped big ring, about 2 km.' },
    both,
    namedYard('bely-rast-2025-06', '2025-06', 'B', 'A million containers handled by June 2025.'),
  ),
  russia(
    'elektrougli',
    'railTerminal',
    ['埃列克特罗乌格利', 'Электроугли', 'Elektrougli'],
    'ailieketeluowugeli, Kupavna, Купавна',
    '563522',
    both,
    namedYard('gudok-elektrougli', '2022', 'B', 'Terminal Vostochny, up to 200,000 TEU a year.'),
  ),
  russia('orekhovo-zuyevo', 'railStation', ['奥列霍沃祖耶沃', 'Орехово-Зуево', 'Orekhovo-Zuyevo'], 'aoliehuowozuyewo', '515024', both, { locode: 'RUHZO' }),
  russia('voskresensk', 'railStation', ['沃斯克列先斯克', 'Воскресенск', 'Voskresensk'], 'wosikeliexiansike', '471656', rail, { locode: 'RUVKS' }),
  russia('kubinka', 'railStation', ['库宾卡', 'Кубинка', 'Kubinka'], 'kubinka', '540030', both, { locode: 'RUKBK' }),
  russia('povarovo', 'railStation', ['波瓦罗沃', 'Поварово', 'Povarovo'], 'bowaluowo', { town: 'Povarovo', near: [37.05, 56.067] }, rail),
  russia(
    'shushary',
    'railTerminal',
    ['舒沙雷', 'Шушары', 'Shushary'],
    'shushalei, Shushari',
    { at: [30.42, 59.81], because: 'The terminal area in the south of St Petersburg on the mapped line to Moscow, about 2 km.' },
    both,
    { locode: 'RUSSR', ...containerYard('Container terminals in the south of St Petersburg.') },
  ),
  russia('yaroslavl', 'city', ['雅罗斯拉夫尔', 'Ярославль', 'Yaroslavl'], 'yaluosilafuer, Jaroslawl', '468902', both, { locode: 'RUIAR' }),
  russia('buy', 'railStation', ['布伊', 'Буй', 'Buy'], 'buyi, Bui', { town: 'Buy', near: [41.53, 58.48] }, rail),
  russia('vologda', 'city', ['沃洛格达', 'Вологда', 'Vologda'], 'woluogeda', '472459', both, { locode: 'RUVGD' }),
  russia('cherepovets', 'city', ['切列波韦茨', 'Череповец', 'Cherepovets'], 'qieliebowiecike', { town: 'Cherepovets', near: [37.91, 59.13] }, both, {
    locode: 'RUCEE',
  }),
  russia('tula', 'city', ['图拉', 'Тула', 'Tula'], 'tula', '480562', both, { locode: 'RUTYA' }),
  russia('orel', 'city', ['奥廖尔', 'Орёл', 'Oryol'], 'aoliaoer, Orel, Орел', '515012', rail, { locode: 'RUORE' }),
  russia('kursk', 'city', ['库尔斯克', 'Курск', 'Kursk'], 'kuersike', '538560', rail, { locode: 'RUURS' }),
  russia('kaluga', 'city', ['卡卢加', 'Калуга', 'Kaluga'], 'kaluga', '553915', road, { locode: 'RUKLF' }),
  russia('bryansk', 'city', ['布良斯克', 'Брянск', 'Bryansk'], 'buliangsike', '571476', both, { locode: 'RUBRY' }),
  russia('vyazma', 'town', ['维亚济马', 'Вязьма', 'Vyazma'], 'weiyajima', '470676', both, { locode: 'RUVZA' }),
  russia('rzhev', 'town', ['勒热夫', 'Ржев', 'Rzhev'], 'leirefu', '499717', both, { locode: 'RURZV' }),
  russia('velikiye-luki', 'city', ['大卢基', 'Великие Луки', 'Velikiye Luki'], 'daluji, Velikie Luki', '476077', both, { locode: 'RUVLU' }),
  russia('pskov', 'city', ['普斯科夫', 'Псков', 'Pskov'], 'pusikefu', '504341', both, { locode: 'RUPKV' }),
  russia('veliky-novgorod', 'city', ['大诺夫哥罗德', 'Великий Новгород', 'Veliky Novgorod'], 'danuofugeluode, Novgorod', '519336', road, { locode: 'RUVND' }),
  russia('bologoye', 'railStation', ['博洛戈耶', 'Бологое', 'Bologoye'], 'boluogeye', '575349', rail),
]
