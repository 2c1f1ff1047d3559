import type { Crossing, Direction, OpeningHours, RiverService } from '#core/network/facts/crossings.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Assembled } from '../assemble.ts'
import { inside, type Report, type Where } from './report.ts'

/** Crossings: sides that exist, figures in directions that the crossing has, both directions stated, shares that sum to one. */
export function checkCrossings({ facts, demandFiles }: Assembled, report: Report): void {
  const countries = new Map(facts.places.map((place) => [place.id, place.country]))
  facts.crossings.forEach((crossing, index) => {
    checkCrossing(crossing, { file: 'crossings.json', path: [index] }, facts, countries, report)
  })

  facts.demand.forEach((demand, index) => {
    const where = { file: demandFiles[index] ?? 'crossing-demand', path: [] }
    const crossing = facts.crossings.find(({ id }) => id === demand.crossing)
    if (crossing === undefined) report.add(inside(where, 'crossing'), 'unknownCrossing', demand.crossing, `No crossing ${demand.crossing} in crossings.json`)
    else {
      demand.flows.forEach((flow, row) => {
        checkDirection(flow.direction, crossing, inside(where, 'flows', row, 'direction'), countries, report)
      })
    }
    for (const key of ['hourProfile', 'weekdayProfile'] as const) {
      const values = demand[key].value
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      if (Math.abs(mean - 1) > 0.001) report.add(inside(where, key, 'value'), 'outOfRange', mean, 'The mean of a profile is 1', ['1'])
    }
  })
}

function checkCrossing(crossing: Crossing, where: Where, facts: Facts, countries: ReadonlyMap<string, string>, report: Report): void {
  crossing.sides.forEach((side, index) => {
    if (!countries.has(side)) report.add(inside(where, 'sides', index), 'unknownPlace', side, `No place ${side} in places.json`)
  })
  crossing.hours.forEach((hours, index) => {
    checkHours(hours.value, crossing, inside(where, 'hours', index, 'value'), report)
  })
  crossing.riverServices?.forEach((service, index) => {
    checkHours(service.hours, crossing, inside(where, 'riverServices', index, 'hours'), report)
    checkWindowsApart(service, inside(where, 'riverServices', index), report)
  })
  if (crossing.modes.includes('river') !== (crossing.riverServices !== undefined)) {
    report.add(inside(where, 'riverServices'), 'conflict', crossing.modes, 'River services belong to river crossings, and every river crossing has them')
  }
  crossing.closures.forEach((closure, index) => {
    if (closure.side !== undefined && !crossing.sides.includes(closure.side)) {
      report.add(inside(where, 'closures', index, 'side'), 'unknownValue', closure.side, 'No side of this crossing', crossing.sides)
    }
  })
  crossing.capacity.forEach((part, index) => {
    const at = inside(where, 'capacity', index)
    if (part.side !== undefined && !crossing.sides.includes(part.side))
      report.add(inside(at, 'side'), 'unknownValue', part.side, 'No side of this crossing', crossing.sides)
    checkDirection(part.direction, crossing, inside(at, 'direction'), countries, report)
  })
  for (const key of ['dwellHours', 'inspectionHours', 'congestedHours', 'tolls'] as const) {
    crossing[key]?.forEach((record, index) => {
      checkDirection(record.direction, crossing, inside(where, key, index, 'direction'), countries, report)
    })
  }
  for (const key of ['classShares', 'directionShares'] as const) {
    const shares = crossing[key]?.value
    if (shares === undefined) continue
    const sum = Object.values(shares).reduce((total, share) => total + share, 0)
    if (Math.abs(sum - 1) > 0.001) report.add(inside(where, key, 'value'), 'outOfRange', sum, 'Shares sum to 1', ['1'])
  }
  checkBothDirections(crossing, where, facts, countries, report)
}

function checkHours(hours: readonly OpeningHours[], crossing: Crossing, where: Where, report: Report): void {
  hours.forEach((entry, index) => {
    if (!crossing.sides.includes(entry.side)) report.add(inside(where, index, 'side'), 'unknownValue', entry.side, 'No side of this crossing', crossing.sides)
    if (entry.opens >= entry.closes)
      report.add(inside(where, index, 'closes'), 'outOfRange', entry.closes, `Closes before it opens at ${entry.opens}`, [`> ${entry.opens}`])
  })
  checkHoursApart(hours, where, report)
  for (const side of crossing.sides) {
    if (!hours.some((entry) => entry.side === side)) report.add(where, 'missing', side, `No opening time of ${side}`, crossing.sides)
  }
}

/** Two stretches of one day on one side never overlap: a lunch break parts them. */
function checkHoursApart(hours: readonly OpeningHours[], where: Where, report: Report): void {
  hours.forEach((entry, index) => {
    const overlaps = hours
      .slice(0, index)
      .some(
        (other) =>
          other.side === entry.side &&
          other.weekdays.some((weekday) => entry.weekdays.includes(weekday)) &&
          other.opens < entry.closes &&
          entry.opens < other.closes,
      )
    if (overlaps) report.add(inside(where, index, 'opens'), 'conflict', entry.opens, `${entry.side} is open twice at this hour`)
  })
}

/** Seasons observed of one service never overlap; the usual one may lie over them, as they replace it. */
function checkWindowsApart(service: RiverService, where: Where, report: Report): void {
  service.windows.forEach((window, index) => {
    const overlaps = service.windows
      .slice(0, index)
      .some((other) => other.from.length === window.from.length && window.from.length === 10 && other.from <= window.to && window.from <= other.to)
    if (overlaps) report.add(inside(where, 'windows', index, 'from'), 'conflict', window.from, 'Two seasons on record of one service overlap')
  })
}

function directionsOf(crossing: Crossing, countries: ReadonlyMap<string, string>): readonly Direction[] {
  const [first, second] = crossing.sides.map((side) => countries.get(side) ?? '??')
  return [`${first}>${second}`, `${second}>${first}`]
}

function checkDirection(direction: Direction | 'both', crossing: Crossing, where: Where, countries: ReadonlyMap<string, string>, report: Report): void {
  const allowed = directionsOf(crossing, countries)
  if (direction !== 'both' && !allowed.includes(direction)) report.add(where, 'unknownValue', direction, 'No direction of this crossing', [...allowed, 'both'])
}

/** A crossing is passed in both directions: links lead over it both ways, and its dwell is known both ways. */
function checkBothDirections(crossing: Crossing, where: Where, facts: Facts, countries: ReadonlyMap<string, string>, report: Report): void {
  const links = facts.links.filter((link) => link.crossing === crossing.id)
  const [first, second] = crossing.sides
  for (const [from, to] of [
    [first, second],
    [second, first],
  ]) {
    const passes = links.some((link) => (link.from === from && link.to === to) || (!link.oneWay && link.from === to && link.to === from))
    if (!passes) report.add(where, 'unknownLink', `${from} to ${to}`, `No link of links/ leads over ${crossing.id} from ${from} to ${to}`)
  }
  for (const direction of directionsOf(crossing, countries)) {
    if (!crossing.dwellHours.some((dwell) => dwell.direction === direction || dwell.direction === 'both')) {
      report.add(inside(where, 'dwellHours'), 'missing', direction, `No dwell for ${direction}`, [direction, 'both'])
    }
  }
}
