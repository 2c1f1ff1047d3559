import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { modes, type Place } from '#core/network/facts/places.ts'
import { basemapIndex, buildBasemap } from './base/build-basemap.ts'
import { buildGeometry } from './build-geometry.ts'
import { buildHarmonizedSystem } from './build-harmonized-system.ts'
import { borderLink, linksOfLine, seaLink, tooShort } from './build-links.ts'
import { buildPlaces } from './build-places.ts'
import { readGazetteers } from './gazetteers.ts'
import { geoSources } from './geo-sources.ts'
import { readLineGraphs } from './line-graphs.ts'
import { borderLinks } from './lines/border-links.ts'
import { chinaRail } from './lines/china-rail.ts'
import { chinaRoads } from './lines/china-roads.ts'
import { farEastRail } from './lines/far-east-rail.ts'
import { farEastRoads } from './lines/far-east-roads.ts'
import { kazakhstanRail } from './lines/kazakhstan-rail.ts'
import { kazakhstanRoads } from './lines/kazakhstan-roads.ts'
import { mongoliaRail } from './lines/mongolia-rail.ts'
import { mongoliaRoads } from './lines/mongolia-roads.ts'
import { rivers } from './lines/rivers.ts'
import { russiaRail } from './lines/russia-rail.ts'
import { russiaRoads } from './lines/russia-roads.ts'
import { seaLanes } from './lines/sea-lanes.ts'
import { seaportLinks } from './lines/seaport-links.ts'
import { siberiaRail } from './lines/siberia-rail.ts'
import { siberiaRoads } from './lines/siberia-roads.ts'
import { volgaRail } from './lines/volga-rail.ts'
import { westernBorderLinks } from './lines/western-border-links.ts'
import { westernRail } from './lines/western-rail.ts'
import { westernRoads } from './lines/western-roads.ts'
import { baikalAmurPlaces } from './places/baikal-amur-places.ts'
import { belarusAndBalticPlaces } from './places/belarus-and-baltic-places.ts'
import { borderPlaces } from './places/border-places.ts'
import { centralEuropePlaces } from './places/central-europe-places.ts'
import { centralRussiaPlaces } from './places/central-russia-places.ts'
import { chinaPlaces } from './places/china-places.ts'
import { withChinaRoles } from './places/china-roles.ts'
import { farEastPlaces } from './places/far-east-places.ts'
import { kazakhstanPlaces } from './places/kazakhstan-places.ts'
import { mongoliaPlaces } from './places/mongolia-places.ts'
import { riverPorts } from './places/river-ports.ts'
import { seaports } from './places/seaports.ts'
import { siberiaAndWestPlaces } from './places/siberia-and-west-places.ts'
import { siberiaSouthPlaces } from './places/siberia-south-places.ts'
import { transSiberianPlaces } from './places/trans-siberian-places.ts'
import { volgaPlaces } from './places/volga-places.ts'
import { westernPlaces } from './places/western-places.ts'
import { writeEntries, writeText } from './write-json.ts'

/**
 * Writes the geographic part of network-data from hand-kept lists, installed gazetteers and a folder of open geodata.
 * Run: npx tsx tools/build-data/build-data.ts --geo FOLDER
 */
const { values } = parseArgs({ options: { geo: { type: 'string' }, out: { type: 'string' } } })
if (values.geo === undefined || !existsSync(values.geo)) {
  console.error(`--geo FOLDER: no such folder (${values.geo ?? 'none given'}); it holds the open geodata files that tools/build-data/README.md lists`)
  process.exit(2)
}
const out = values.out ?? join(import.meta.dirname, '../../network-data')

const specs = withChinaRoles([
  ...chinaPlaces,
  ...farEastPlaces,
  ...siberiaAndWestPlaces,
  ...transSiberianPlaces,
  ...baikalAmurPlaces,
  ...siberiaSouthPlaces,
  ...volgaPlaces,
  ...centralRussiaPlaces,
  ...kazakhstanPlaces,
  ...mongoliaPlaces,
  ...westernPlaces,
  ...borderPlaces,
  ...belarusAndBalticPlaces,
  ...centralEuropePlaces,
  ...seaports,
  ...riverPorts,
])
const gazetteers = readGazetteers(values.geo)
const towns = new Map(gazetteers.geonames.map((row) => [row.id, row]))
const places = buildPlaces(specs, gazetteers)
const stations = new Map(specs.flatMap(({ id, mainStation }) => (mainStation === undefined ? [] : [[id, mainStation] as const])))
const byId = new Map(places.map((place) => [place.id, place]))
const graphs = readLineGraphs(values.geo)
const lines = [
  ...chinaRail,
  ...russiaRail,
  ...farEastRail,
  ...siberiaRail,
  ...volgaRail,
  ...kazakhstanRail,
  ...mongoliaRail,
  ...westernRail,
  ...chinaRoads,
  ...russiaRoads,
  ...siberiaRoads,
  ...farEastRoads,
  ...kazakhstanRoads,
  ...mongoliaRoads,
  ...westernRoads,
  ...seaportLinks,
  ...rivers,
]
const drawn = [
  ...lines.flatMap((line) => linksOfLine(line, byId, stations, towns, graphs)),
  ...[...borderLinks, ...westernBorderLinks].map((spec) => borderLink(spec, byId, graphs)),
  ...seaLanes.map((spec) => seaLink(spec, byId, graphs)),
]
const faults = tooShort(drawn, byId)
if (faults.length > 0) throw new Error(faults.join('\n'))

writeEntries(join(out, 'sources/geo.json'), geoSources)
const modesAt = (id: string) => new Set(drawn.flatMap(({ link }) => (link.from === id || link.to === id ? [link.mode] : [])))
/** A border post passes loads on by every mode that reaches it, whichever list its lines stand in. */
const handledHere = (place: Place) =>
  place.kind === 'borderPort' ? modes.filter((mode) => place.handles.includes(mode) || modesAt(place.id).has(mode)) : place.handles
writeEntries(
  join(out, 'places.json'),
  places.map((place) => ({ ...place, handles: handledHere(place) })),
)
writeEntries(join(out, 'harmonized-system.json'), buildHarmonizedSystem(values.geo))
for (const mode of modes) {
  writeEntries(
    join(out, `links/${mode}.json`),
    drawn.map(({ link }) => link).filter((link) => link.mode === mode),
  )
}
for (const [file, geometry] of Object.entries(buildGeometry(drawn))) writeEntries(join(out, `geometry/${file}.json`), geometry)
for (const [file, base] of Object.entries({ 'basemap.json': basemapIndex, ...buildBasemap(values.geo) }))
  writeText(join(out, `basemap/${file}`), `${JSON.stringify(base)}\n`)
