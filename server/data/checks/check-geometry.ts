import type { Position } from '#core/network/facts/places.ts'
import { greatCircleKm } from '#core/units.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report } from './report.ts'

/** A terminal or the main station lies this far from the position of its town at most. */
const endSlackKm = 10
/** Shorter links are all stations and no line. */
const comparedFromKm = 30
/** A simplified line is a little shorter than the way, and never much longer. */
const usual = { least: 0.85, most: 1.02 }

/** Drawn lines: from the first place of their link to its second, and about as long as the link, or with the reason in their note. */
export function checkGeometry({ facts, geometryFiles }: Assembled, report: Report): void {
  const places = new Map(facts.places.map((place) => [place.id, place]))
  for (const link of facts.links) {
    const geometry = facts.geometry[link.id]
    if (geometry === undefined) continue
    const where = { file: geometryFiles.get(link.id) ?? 'geometry', path: [link.id] }
    const line = geometry.coordinates
    const ends = [
      [line[0], places.get(link.from), 0],
      [line.at(-1), places.get(link.to), line.length - 1],
    ] as const
    for (const [point, place, index] of ends) {
      if (point === undefined || place === undefined) continue
      const away = greatCircleKm(point, place.coordinates)
      if (away > endSlackKm)
        report.add(inside(where, 'coordinates', index), 'outOfRange', point, `The line ends ${Math.round(away)} km from ${place.id}`, [
          `within ${endSlackKm} km of ${place.coordinates.join(', ')}`,
        ])
    }
    const ratio = lengthKm(line) / link.lengthKm.value
    const isUsual = ratio >= usual.least && ratio <= usual.most
    if (link.lengthKm.value >= comparedFromKm && !isUsual && geometry.note === undefined) {
      report.add(inside(where, 'note'), 'missing', null, `The line is ${Math.round(100 * ratio)} % of the ${link.lengthKm.value} km of its link`, [
        `${usual.least} to ${usual.most} of the length, or a note with the reason`,
      ])
    }
  }
}

function lengthKm(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, point, index) => sum + greatCircleKm(line[index] ?? point, point), 0)
}
