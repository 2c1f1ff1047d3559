import { customsTerritory } from '#core/cost/customs-territory.ts'
import type { Mode } from '#core/network/facts/places.ts'
import { greatCircleKm } from '#core/units.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, whereLink } from './report.ts'

/** Gauge of the railways of a country: what is loaded into it has changed to this one. */
const broadGaugeCountries = new Set(['RU', 'BY', 'KZ', 'MN', 'UA', 'LT', 'LV', 'EE', 'FI', 'UZ', 'KG'])
/** A straight line on the sphere against positions rounded to about 2 km. */
const positionSlackKm = 4

/** Places and links: ids once each, ends that exist, lengths no line can undercut, gauges changed on the right side. */
export function checkLinks(assembled: Assembled, report: Report): void {
  const { facts } = assembled
  const places = new Map(facts.places.map((place) => [place.id, place]))
  const crossings = new Map(facts.crossings.map((crossing) => [crossing.id, crossing]))
  // A thousand places share a few dozen zones, and to ask for each place took a tenth of a second of every start.
  const zones = [...new Set(facts.places.map(({ timeZone }) => timeZone))]
  const unknownZones = new Set(zones.filter((zone) => !isTimeZone(zone)))
  const seen = new Map<string, string>()
  const claim = (id: string, where: Parameters<Report['add']>[0]) => {
    const earlier = seen.get(id)
    if (earlier !== undefined) report.add(inside(where, 'id'), 'duplicateId', id, `The id ${id} stands in ${earlier} already`)
    else seen.set(id, where.file)
  }

  facts.places.forEach((place, index) => {
    const where = { file: 'places.json', path: [index] }
    claim(place.id, where)
    if (unknownZones.has(place.timeZone))
      report.add(inside(where, 'timeZone'), 'unknownValue', place.timeZone, 'No IANA time zone', ['Asia/Shanghai and the like'])
  })
  facts.crossings.forEach((crossing, index) => {
    claim(crossing.id, { file: 'crossings.json', path: [index] })
  })

  facts.links.forEach((link, index) => {
    const where = whereLink(assembled, index)
    claim(link.id, where)
    const ends = (['from', 'to'] as const).map((key) => {
      const place = places.get(link[key])
      if (place === undefined) report.add(inside(where, key), 'unknownPlace', link[key], `No place ${link[key]} in places.json`)
      return place
    })
    if (link.from === link.to) report.add(inside(where, 'to'), 'sameEnds', link.to, 'A link joins two places')
    const crossing = link.crossing === undefined ? undefined : crossings.get(link.crossing)
    if (link.crossing !== undefined && crossing === undefined)
      report.add(inside(where, 'crossing'), 'unknownCrossing', link.crossing, `No crossing ${link.crossing} in crossings.json`)
    if (crossing !== undefined && !(crossing.sides.includes(link.from) && crossing.sides.includes(link.to))) {
      report.add(inside(where, 'crossing'), 'conflict', link.crossing, `Joins other places than ${link.from} and ${link.to}`, crossing.sides)
    }
    if (crossing !== undefined && !crossing.modes.includes(link.mode))
      report.add(inside(where, 'mode'), 'conflict', link.mode, `${crossing.id} is not passed by this mode`, crossing.modes)
    const [from, to] = ends
    if (from === undefined || to === undefined) return
    const straight = greatCircleKm(from.coordinates, to.coordinates)
    if (link.lengthKm.value < straight - positionSlackKm) {
      report.add(inside(where, 'lengthKm', 'value'), 'outOfRange', link.lengthKm.value, 'Shorter than the great circle between its ends', [
        `>= ${Math.floor(straight)} km`,
      ])
    }
    // Inside a customs union a border has no post: a link may end at a place just beyond it.
    if (link.mode !== 'sea' && link.crossing === undefined && customsTerritory(from.country) !== customsTerritory(to.country)) {
      report.add(inside(where, 'crossing'), 'missing', null, `Joins ${from.country} and ${to.country} without a crossing`)
    }
    if (link.mode !== 'sea' && link.country === undefined)
      report.add(inside(where, 'country'), 'missing', null, 'Country whose tariffs and rules hold on the link', [to.country])
    if (link.country !== undefined && link.country !== to.country && link.country !== from.country) {
      report.add(inside(where, 'country'), 'conflict', link.country, 'Neither end lies in this country', [...new Set([from.country, to.country])])
    }
  })

  for (const id of Object.keys(facts.geometry)) {
    if (!facts.links.some((link) => link.id === id))
      report.add({ file: assembled.geometryFiles.get(id) ?? 'geometry', path: [id] }, 'unknownLink', id, `No link ${id} in links/`)
  }

  const modesAt = new Map<string, Set<Mode>>()
  for (const link of facts.links) for (const end of [link.from, link.to]) modesAt.set(end, (modesAt.get(end) ?? new Set<Mode>()).add(link.mode))
  facts.operations.gaugeChanges.forEach((change, index) => {
    const where = { file: 'operations.json', path: ['gaugeChanges', index] }
    const place = places.get(change.place)
    if (place === undefined) {
      report.add(inside(where, 'place'), 'unknownPlace', change.place, `No place ${change.place} in places.json`)
      return
    }
    const own: Mode = broadGaugeCountries.has(place.country) ? 'rail-1520' : 'rail-1435'
    if (change.to !== own) report.add(inside(where, 'to'), 'conflict', change.to, `Loads into ${place.country} change to the gauge of ${place.country}`, [own])
    for (const key of ['from', 'to'] as const) {
      if (!modesAt.get(place.id)?.has(change[key])) report.add(inside(where, key), 'unknownLink', change[key], `No ${change[key]} link ends at ${place.id}`)
    }
  })
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
