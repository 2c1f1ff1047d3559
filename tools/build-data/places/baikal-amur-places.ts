import { both, placesOf, rail } from './place-row.ts'
import type { PlaceSpec } from './place-spec.ts'

const russia = placesOf('RU')

/** Places on the Baikal-Amur Mainline, the line to Yakutia and the branches between it and the Trans-Siberian Railway. */
export const baikalAmurPlaces: readonly PlaceSpec[] = [
  russia('bratsk', 'city', ['布拉茨克', 'Братск', 'Bratsk'], 'bulacike, Anzyobi, Анзёби, Анзеби', '2051523', both, {
    locode: 'RUBTK',
  }),
  russia(
    'zheleznogorsk-ilimsky',
    'town',
    ['伊利姆斯基热列兹诺戈尔斯克', 'Железногорск-Илимский', 'Zheleznogorsk-Ilimsky'],
    'relieziluogeersike, Korshunikha, Коршуниха-Ангарская',
    '2012557',
    rail,
  ),
  russia('ust-kut', 'city', ['乌斯季库特', 'Усть-Кут', 'Ust-Kut'], 'wusijikute, Lena, Лена, Osetrovo, Осетрово', '2013923', both, { locode: 'RUUKX' }),
  russia('severobaikalsk', 'city', ['北贝加尔斯克', 'Северобайкальск', 'Severobaikalsk'], 'beibeijiaersike, Severobaykalsk', '2016910', rail, {
    locode: 'RUSVB',
  }),
  russia('taksimo', 'railStation', ['塔克西莫', 'Таксимо', 'Taksimo'], 'takeximo', '2015701', rail),
  russia('novaya-chara', 'railStation', ['新恰拉', 'Новая Чара', 'Novaya Chara'], 'xinqiala, Udokan, Удокан, 乌多坎', '2055822', rail),
  russia('tynda', 'city', ['滕达', 'Тында', 'Tynda'], 'tengda, 腾达, Tyndinsky', '2014718', both, { locode: 'RUTYD' }),
  russia('neryungri', 'city', ['涅留恩格里', 'Нерюнгри', 'Neryungri'], 'nieliuengeli, 涅柳恩格里, Berkakit, Беркакит', '2019309', both, { locode: 'RUNER' }),
  russia('nizhny-bestyakh', 'railTerminal', ['下别斯佳赫', 'Нижний Бестях', 'Nizhny Bestyakh'], 'xiabiesijiahe, Yakutsk, Якутск, 雅库茨克', '2019167', both),
  russia('aldan', 'town', ['阿尔丹', 'Алдан', 'Aldan'], 'aerdan', { town: 'Aldan', near: [125.4, 58.6] }, both),
  russia(
    'fevralsk',
    'railStation',
    ['费夫拉利斯克', 'Февральск', 'Fevralsk'],
    'feifulalisike',
    { at: [130.87, 52.46], because: 'In no open gazetteer under its own name: where the mapped railway meets the Selemdzha.' },
    rail,
  ),
  russia('novy-urgal', 'railStation', ['新乌尔加尔', 'Новый Ургал', 'Novy Urgal'], 'xinwuerjiaer, Chegdomyn, Чегдомын', '2047258', rail),
  russia(
    'komsomolsk-on-amur',
    'city',
    ['阿穆尔河畔共青城', 'Комсомольск-на-Амуре', 'Komsomolsk-on-Amur'],
    'amuerhepangongqingcheng, 共青城, Komsomolsk, Комсомольск',
    '2021851',
    [...both, 'river'],
    { locode: 'RUKXK' },
  ),
  russia(
    'reynovo',
    'railStation',
    ['列伊诺沃', 'Рейново', 'Reynovo'],
    'lieyinuowo, Reinovo',
    { at: [123.93, 53.5], because: 'In no open gazetteer: the end of the mapped branch from Skovorodino.' },
    rail,
  ),
]
