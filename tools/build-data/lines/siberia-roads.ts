import { at, by, type LineSpec } from './line-spec.ts'
import { federal, measured, regionalMeasured } from './road-spec.ts'

const irtysh = 'Chelyabinsk - Novosibirsk about 1,530 km by Petropavlovsk; the way round Kazakhstan by Ishim is taken as 60 km longer (assumption).'

/** Federal roads between the Urals and Lake Baikal. */
export const siberiaRoads: readonly LineSpec[] = [
  {
    ...federal,
    name: ['R-258 贝加尔公路', 'Р-258 «Байкал»', 'R-258 Baikal'],
    note: 'Irkutsk - Chita about 1,110 km, divided along the drawn line.',
    stops: [at('irkutsk', 0), at('slyudyanka'), at('ulan-ude'), at('petrovsk-zabaikalsky'), at('khilok'), at('chita', 1110)],
  },
  {
    ...federal,
    name: ['R-255 西伯利亚公路', 'Р-255 «Сибирь»', 'R-255 Siberia'],
    note: 'Novosibirsk - Irkutsk about 1,860 km, divided along the drawn line.',
    stops: [
      at('novosibirsk', 0),
      at('yurga'),
      at('kemerovo'),
      at('mariinsk'),
      at('achinsk'),
      at('krasnoyarsk'),
      at('kansk'),
      at('taishet'),
      at('nizhneudinsk'),
      at('tulun'),
      at('zima'),
      at('cheremkhovo'),
      at('angarsk'),
      at('irkutsk', 1860),
    ],
  },
  { ...federal, name: ['R-254 额尔齐斯公路', 'Р-254 «Иртыш»', 'R-254 Irtysh'], note: irtysh, stops: [at('chelyabinsk', 0), at('kurgan', 265)] },
  {
    ...federal,
    name: ['R-254 额尔齐斯公路', 'Р-254 «Иртыш»', 'R-254 Irtysh'],
    note: 'Kurgan - Petukhovo about 180 km: general knowledge.',
    shape: 'rail',
    stops: [at('kurgan', 0), at('petukhovo', 180)],
  },
  {
    ...federal,
    name: ['R-254 额尔齐斯公路', 'Р-254 «Иртыш»', 'R-254 Irtysh'],
    note: 'Omsk - Isilkul about 130 km: general knowledge.',
    shape: 'rail',
    stops: [at('isilkul', 0), at('omsk', 135)],
  },
  {
    ...regionalMeasured,
    name: ['佩图霍沃—伊希姆公路', 'Петухово - Бердюжье - Ишим', 'Petukhovo - Berdyuzhye - Ishim road'],
    note: 'The way round Kazakhstan by Chastoozerye and Berdyuzhye.',
    stops: [at('petukhovo'), by(67.88, 55.56), by(68.3, 55.81), by(68.9, 55.95), at('ishim')],
  },
  {
    ...federal,
    name: ['R-402、R-254 额尔齐斯公路', 'Р-402, Р-254 «Иртыш»', 'R-402, R-254 Irtysh'],
    note: irtysh,
    shape: 'rail',
    stops: [at('ishim', 585), at('omsk', 920), at('barabinsk'), at('novosibirsk', 1590)],
  },
  {
    ...federal,
    name: ['R-402', 'Р-402 Тюмень - Ишим', 'R-402 Tyumen - Ishim'],
    note: 'Rounded general knowledge.',
    stops: [at('tyumen', 0), at('ishim', 300)],
  },
  {
    ...federal,
    name: ['R-351', 'Р-351 Екатеринбург - Тюмень', 'R-351 Yekaterinburg - Tyumen'],
    note: 'Rounded general knowledge.',
    stops: [at('yekaterinburg', 0), at('tyumen', 327)],
  },
  {
    ...measured,
    name: ['R-404', 'Р-404 Тюмень - Сургут', 'R-404 Tyumen - Surgut'],
    stops: [at('tyumen'), at('tobolsk'), by(69.0, 59.0), by(70.8, 60.2), by(72.0, 60.8), at('surgut')],
  },
  { ...measured, name: ['R-256 楚亚公路', 'Р-256 «Чуйский тракт»', 'R-256 Chuysky tract'], stops: [at('novosibirsk'), by(83.2, 54.23), at('barnaul')] },
  {
    ...measured,
    name: ['A-322', 'А-322 Барнаул - Рубцовск', 'A-322 Barnaul - Rubtsovsk'],
    stops: [at('barnaul'), by(82.78, 52.5), at('rubtsovsk'), at('lokot')],
  },
  {
    ...measured,
    name: ['R-257 叶尼塞公路', 'Р-257 «Енисей»', 'R-257 Yenisey'],
    stops: [at('krasnoyarsk'), by(92.4, 55.2), by(91.7, 54.5), at('abakan')],
  },
  {
    ...regionalMeasured,
    name: ['克麦罗沃—新库兹涅茨克公路', 'Кемерово - Новокузнецк', 'Kemerovo - Novokuznetsk road'],
    stops: [at('kemerovo'), by(86.3, 54.67), at('novokuznetsk')],
  },
  {
    ...measured,
    name: ['A-331 维柳伊公路', 'А-331 «Вилюй»', 'A-331 Vilyuy'],
    stops: [at('tulun'), by(101.3, 55.3), at('bratsk'), by(103.0, 56.6), by(104.1, 56.7), at('ust-kut')],
  },
  {
    ...federal,
    name: ['A-340', 'А-340 Улан-Удэ - Кяхта', 'A-340 Ulan-Ude - Kyakhta'],
    source: 'chinadaily-2016-08-25',
    asOf: '2016-08-25',
    grade: 'C',
    note: 'The Russian part of the test run Tianjin - Ulan-Ude was 240 km.',
    stops: [at('ulan-ude', 0), by(107.0, 51.3), by(106.5, 51.05), by(106.3, 50.75), at('kyakhta', 240)],
  },
]
