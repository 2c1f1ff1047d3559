import { at, by, dieselOnly, doubleTrack, electrified, from, type LineSpec, singleTrack } from './line-spec.ts'
import { mountain, russia } from './russia-spec.ts'

/** The single track in the middle of the mainline is full of coal and ore, so boxes from the east to the west take the Trans-Siberian Railway. */
const noThroughContainers: NonNullable<LineSpec['inService']> = [
  {
    value: false,
    source: 'npktrans-2026-02-27 railway-general',
    asOf: '2026-02-27',
    grade: 'D',
    note: 'Assumption: no regular container service runs through. The control section of the Eastern Polygon has no spare capacity (180 Mt a year in 2024, published); tariffs do charge this shorter way.',
  },
]

const urgalKomsomolsk: NonNullable<LineSpec['capacity']> = [
  {
    unit: 'tonnesPerYear',
    direction: 'both',
    amount: [
      {
        value: 40_000_000,
        source: 'eastrussia-urgal-komsomolsk',
        asOf: '2023',
        grade: 'B',
        note: 'After nine new passing loops of the second stage of the Eastern Polygon.',
      },
    ],
  },
]

/** Branches of the Trans-Siberian Railway east of Lake Baikal. */
export const farEastRail: readonly LineSpec[] = [
  {
    ...russia,
    name: ['后贝加尔斯克支线', 'Карымская - Забайкальск', 'Karymskaya - Zabaikalsk line'],
    grade: 'C',
    note: 'Karymskaya (Tarskaya) - Zabaikalsk about 366 km.',
    tracks: doubleTrack,
    traction: electrified,
    capacity: [
      {
        unit: 'trainPairsPerDay',
        direction: 'both',
        amount: [
          {
            value: 8,
            source: 'railway-news-zabaikalsk',
            asOf: '2021',
            grade: 'B',
            note: 'Container trains that the railway and its border station took about 2021, against 12 pairs of the terminal of Zabaikalsk.',
          },
        ],
        trains: 'containers',
      },
    ],
    stops: [at('karymskaya', 0), at('borzya'), at('zabaikalsk', 366)],
  },
  {
    ...russia,
    name: ['布拉戈维申斯克支线', 'Белогорск - Благовещенск', 'Belogorsk - Blagoveshchensk branch'],
    grade: 'C',
    tracks: singleTrack,
    traction: electrified,
    stops: [at('belogorsk', 0), at('blagoveshchensk', 109)],
  },
  {
    ...russia,
    name: ['列宁斯科耶支线', 'Биробиджан - Нижнеленинское', 'Birobidzhan - Nizhneleninskoye branch'],
    grade: 'C',
    tracks: singleTrack,
    traction: dieselOnly,
    capacity: [
      {
        unit: 'tonnesPerYear',
        direction: 'both',
        amount: [
          {
            value: 10_800_000,
            source: 'finance-rambler-55248476',
            asOf: '2025',
            grade: 'B',
            note: 'Birobidzhan - Leninsk; a plan names 18.7 Mt a year by 2035. The border station Nizhneleninskoye-2 takes 9.6 Mt.',
          },
        ],
      },
    ],
    stops: [at('birobidzhan', 0), by(132.48, 48.12), at('nizhneleninskoye', 125)],
  },
  {
    ...russia,
    name: ['格罗杰科沃支线', 'Уссурийск - Гродеково', 'Ussuriysk - Grodekovo line'],
    tracks: singleTrack,
    traction: dieselOnly,
    capacity: [
      {
        unit: 'tonnesPerYear',
        direction: 'both',
        amount: [
          { value: 11_200_000, source: 'rzd-partner-grodekovo-2022', asOf: '2022', grade: 'A', validTo: '2024-12-31' },
          {
            value: 17_700_000,
            source: 'rzd-partner-grodekovo-2022',
            asOf: '2022',
            grade: 'A',
            validFrom: '2025-01-01',
            note: 'Planned for 2024; trains of 5,200 t.',
          },
        ],
      },
    ],
    stops: [at('ussuriysk', 0), at('grodekovo', 97)],
  },
  {
    ...mountain,
    name: ['东方港支线', 'Угольная - Восточный', 'Ugolnaya - Vostochny line'],
    note: 'Lists give about 185 km to Nakhodka and Vostochny: that fits the branch from Ugolnaya, not the way from Ussuriysk.',
    tracks: doubleTrack,
    traction: electrified,
    stops: [at('ugolnaya'), at('artem'), at('partizansk'), at('nakhodka')],
  },
  {
    ...mountain,
    name: ['东方港支线', 'Находка - Восточный', 'Nakhodka - Vostochny branch'],
    traction: electrified,
    stops: [at('partizansk'), by(133.03, 42.92), at('vostochny')],
  },
  {
    ...mountain,
    name: ['图里罗格支线', 'Сибирцево - Турий Рог', 'Sibirtsevo - Turiy Rog branch'],
    note: 'The branch ends at Turiy Rog; freight crosses the border there by road only.',
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('sibirtsevo'), at('turiy-rog')],
  },
  {
    ...mountain,
    name: ['哈桑支线', 'Барановский - Хасан', 'Baranovsky - Khasan line'],
    note: 'From Ussuriysk by Baranovsky to Makhalino (Kamyshovaya), where the branch to Hunchun leaves.',
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('ussuriysk'), by(131.93, 43.56), at('makhalino')],
  },
  {
    ...russia,
    name: ['乌兰乌德—纳乌什基线', 'Улан-Удэ - Наушки', 'Ulan-Ude - Naushki line'],
    source: 'geoblog-moscow-beijing-2007 trans-mongolian-wikipedia',
    asOf: '2011',
    grade: 'B',
    note: 'A timetable puts Naushki 255 km beyond Ulan-Ude, the station list 253 km.',
    tracks: singleTrack,
    traction: dieselOnly,
    capacity: [
      {
        unit: 'trainsPerDay',
        direction: 'both',
        amount: [
          { value: 18, high: 20, source: 'trans-ru-2022-05-27', asOf: '2022-05-27', grade: 'B', note: 'Of Naushki after the rebuilding planned for 2024.' },
        ],
      },
    ],
    stops: [at('ulan-ude', 0), by(106.36, 51.02), at('naushki', 255)],
  },
  {
    ...russia,
    name: ['伊兹韦斯特科瓦亚—乌尔加尔线', 'Известковая - Новый Ургал', 'Izvestkovaya - Novy Urgal line'],
    source: 'varandej-bam',
    asOf: '2022',
    grade: 'B',
    note: 'The line to Urgal is 339 km; another page puts Novy Urgal at km 347 of the line to Chegdomyn.',
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('izvestkovaya', 0), at('novy-urgal', 339)],
  },
  {
    ...mountain,
    name: ['哈巴罗夫斯克—共青城线', 'Хабаровск - Комсомольск-на-Амуре', 'Khabarovsk - Komsomolsk line'],
    note: 'By Volochayevka.',
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('khabarovsk'), by(134.35, 48.57), at('komsomolsk-on-amur')],
  },
  {
    ...russia,
    name: ['小贝阿铁路与阿穆尔—雅库茨克铁路', 'Амуро-Якутская магистраль', 'Amur-Yakutsk Mainline'],
    note: 'Bamovskaya - Tynda about 180 km and Tynda - Berkakit about 220 km are general knowledge.',
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [at('bamovskaya', 0), at('tynda', 180), at('neryungri', 409)],
  },
  {
    ...russia,
    name: ['阿穆尔—雅库茨克铁路', 'Железные дороги Якутии', 'Railway of Yakutia'],
    source: 'baikal24-2014-08-31',
    asOf: '2014-08-31',
    grade: 'C',
    note: 'Berkakit - Nizhny Bestyakh is 809 km; Berkakit lies about 9 km south of Neryungri. Opened for all traffic in July 2019.',
    tracks: singleTrack,
    traction: dieselOnly,
    stops: [
      at('neryungri', 9),
      by(125.1, 57.2),
      by(125.3, 58.0),
      at('aldan'),
      by(126.27, 58.96),
      by(127.1, 59.6),
      by(128.2, 60.3),
      by(129.3, 60.9),
      by(129.8, 61.5),
      at('nizhny-bestyakh', 809),
    ],
  },
  {
    ...russia,
    name: ['贾林达支线', 'Сковородино - Рейново', 'Skovorodino - Reynovo branch'],
    source: 'yakutia-daily-dzhalinda',
    asOf: '2025',
    grade: 'B',
    tracks: singleTrack,
    traction: dieselOnly,
    inService: [
      {
        value: false,
        source: 'yakutia-daily-dzhalinda',
        asOf: '2025',
        grade: 'B',
        note: 'To be restored in stage 1 of the project of a railway bridge Dzhalinda - Mohe.',
      },
    ],
    stops: [at('skovorodino', 0), at('reynovo', 68)],
  },
  {
    ...russia,
    name: ['贝加尔—阿穆尔铁路', 'Байкало-Амурская магистраль', 'Baikal-Amur Mainline'],
    source: 'bam-frwiki balbukhta-ruwiki varandej-bam railway-general',
    asOf: '2022',
    grade: 'B',
    note: 'Chainage from Taishet; Novaya Chara 117 km beyond the passing loop Balbukhta at km 1,602; from Tynda to Komsomolsk 1,469 km by the timetable. The second track is under way section by section.',
    tracks: singleTrack,
    traction: electrified,
    stops: [
      at('taishet', 0),
      at('bratsk', 293),
      at('zheleznogorsk-ilimsky', 552),
      at('ust-kut', 713),
      at('severobaikalsk', 1063),
      from(at('taksimo'), { traction: dieselOnly, inService: noThroughContainers }),
      from(at('novaya-chara', 1719, 'C'), { inService: [] }),
      at('tynda', 2364, 'D'),
      at('fevralsk'),
      from(at('novy-urgal'), { capacity: urgalKomsomolsk }),
      at('komsomolsk-on-amur', 3833, 'D'),
    ],
  },
]
