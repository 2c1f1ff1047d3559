import type { FlowLine, FlowWay } from '../../assignment/freight-flow.ts'
import type { Interval } from '../../calendar/crossing-calendar.ts'
import { factOn } from '../../network/fact-on.ts'
import type { Direction } from '../../network/facts/crossings.ts'
import type { Link } from '../../network/facts/links.ts'
import type { Network } from '../../network/network.ts'
import { daysPerYear, minutesPerDay } from '../../units.ts'
import type { PlannedPassage, PlannedStage } from '../engine/station-plan.ts'
import { lineChains } from './line-chains.ts'
import type { NetworkDays } from './network-days.ts'
import type { PassageClass } from './passage-class.ts'
import type { StationList } from './station-list.ts'

/** A line in one direction for one class of trains, or of trucks. */
export interface PlannedLine {
  readonly link: string
  readonly direction: Direction
  readonly of: PassageClass
}

interface PlannedLeg {
  readonly passage: number
  readonly minutesBefore: number
}

export interface LinePassages {
  readonly passages: readonly PlannedPassage[]
  /** By passage. */
  readonly lines: readonly PlannedLine[]
  /** The legs of a way with its lines between its borders. */
  legsWith(way: FlowWay, of: PassageClass, borders: readonly PlannedLeg[]): readonly PlannedLeg[]
}

/**
 * The lines that ways pass. Each capacity stated is a server that lets a train on each headway: one for both directions where the
 * figure counts both, as of a single track; one each way where it counts pairs. What a scenario shuts holds whoever comes until it opens.
 *
 * @param firstPassage number of the first passage made here
 */
export function linePassages(
  network: Network,
  clock: NetworkDays,
  stations: StationList,
  calendars: (readonly Interval[])[],
  firstPassage: number,
): LinePassages {
  const passages: PlannedPassage[] = []
  const lines: PlannedLine[] = []
  const indexOf = new Map<string, number | null>()
  const calendarOf = new Map<string, number | undefined>()
  const chainOf = lineChains(network, clock.firstDay)

  const calendar = (link: Link): number | undefined => {
    const shut = (network.facts.linkClosures ?? []).filter((closure) => closure.link === link.id)
    if (shut.length > 0 && !calendarOf.has(link.id)) calendarOf.set(link.id, calendars.push(clock.openOfLink(link, shut)) - 1)
    return calendarOf.get(link.id)
  }

  /** Null where nobody of the class can wait. */
  const passage = ({ link: id, isForward, direction }: FlowLine, of: PassageClass): number | null => {
    const own = network.linksById.get(id)
    if (own === undefined) throw new RangeError(`no link ${id} is in the network`)
    const shutAt = calendar(own)
    const { link, sameWay } = shutAt === undefined ? chainOf(own) : { link: own, sameWay: true }
    const forward = isForward === sameWay
    const key = `${link.id} ${forward} ${direction} ${of}`
    const known = indexOf.get(key)
    if (known !== undefined) return known
    const stages = [...(shutAt === undefined ? [] : [heldUntilOpen(link, shutAt)]), ...capacityStages(link, forward, of)]
    const index =
      stages.length === 0 ? null : firstPassage + passages.push({ name: `line ${key}`, stages, ...(shutAt !== undefined && { calendar: shutAt }) }) - 1
    if (index !== null) lines.push({ link: link.id, direction, of })
    indexOf.set(key, index)
    return index
  }

  const heldUntilOpen = (link: Link, at: number): PlannedStage => ({
    station: stations.delay(`${link.id}-open`, at),
    law: { kind: 'deterministic', minutes: 0 },
  })

  const capacityStages = ({ id, capacity = [], from }: Link, isForward: boolean, of: PassageClass): readonly PlannedStage[] => {
    const { dates, starts } = clock.daysAt(from)
    const own = isForward ? 'forward' : 'backward'
    return capacity.flatMap(({ unit, direction, amount, trains }): readonly PlannedStage[] => {
      if ((direction !== 'both' && direction !== own) || (trains === 'containers' && of !== 'containers') || (unit === 'vehiclesPerDay') !== (of === 'truck'))
        return []
      const isShared = direction === 'both' && unit !== 'trainPairsPerDay'
      const perUnit = unit === 'tonnesPerYear' ? daysPerYear : 1
      const station = stations.headway(
        [id, unit, ...(isShared ? [] : [own])].join('-'),
        starts,
        dates.map((date) => (factOn(amount, date)?.value ?? 0) / perUnit / minutesPerDay),
      )
      return [{ station, law: unit === 'tonnesPerYear' ? { kind: 'load', minutesPerLoad: 1 } : { kind: 'deterministic', minutes: 1 } }]
    })
  }

  return {
    passages,
    lines,
    legsWith: (way, of, borders) => {
      const legs: PlannedLeg[] = []
      const at = (index: number): void => {
        let gone = 0
        for (const line of way.lines.filter(({ bordersBefore }) => bordersBefore === index)) {
          const through = passage(line, of)
          // Of a chain the first link on the way stands for all.
          if (through === null || (gone > 0 && legs.at(-1)?.passage === through)) continue
          legs.push({ passage: through, minutesBefore: line.minutesBefore - gone })
          gone = line.minutesBefore
        }
        const border = borders[index]
        if (border !== undefined) legs.push({ ...border, minutesBefore: border.minutesBefore - gone })
      }
      for (let index = 0; index <= borders.length; index += 1) at(index)
      return legs
    },
  }
}
