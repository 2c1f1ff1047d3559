import { isoWeekday } from '../calendar/local-time.ts'
import { windowsAhead, windowsOn } from '../calendar/season-windows.ts'
import { chainCapacity } from './chain-capacity.ts'
import { factOn, holdsOn } from './fact-on.ts'
import type { CapacityPart, Crossing, Direction, OpeningHours, RiverService, VehicleClass } from './facts/crossings.ts'
import type { Mode, Names } from './facts/places.ts'
import type { Fact, Provenance, Spread } from './facts/provenance.ts'

/** Seasons of a river service that are told: the one that runs or comes next, and the one after it. */
const seasonsTold = 2

interface SideHours extends Provenance {
  readonly side: string
  /** Empty: the side does not work on that day of the week. Local time of the side. */
  readonly spans: readonly { readonly opens: string; readonly closes: string }[]
  /** Of a way over a river, which keeps hours of its own. */
  readonly service?: RiverService['kind']
}

interface CapacityLine extends Provenance {
  readonly part: CapacityPart['part']
  readonly side?: string
  readonly unit: CapacityPart['unit']
  readonly direction: CapacityPart['direction']
  readonly class: CapacityPart['class']
  readonly amount: number
  /** The least of the parts on file in its unit, direction and class; several where they are equal. */
  readonly binds: boolean
}

/** Lanes that work side by side, of all directions and classes where the source does not divide them. */
interface LaneLine extends Provenance {
  readonly part: CapacityPart['part']
  readonly side?: string
  readonly direction: CapacityPart['direction']
  readonly class: CapacityPart['class']
  readonly count: number
}

interface Season extends Provenance {
  readonly kind: RiverService['kind']
  readonly from: string
  readonly to: string
  readonly grossVehicleTonnes?: number
}

interface ClassHours extends Provenance {
  readonly direction: Direction | 'both'
  readonly class: VehicleClass
  readonly hours: Spread
}

/** What is on file about a crossing on one day: each value with its provenance. */
export interface CrossingSheet extends Provenance {
  readonly id: string
  readonly names: Names
  readonly sides: Crossing['sides']
  readonly modes: readonly Mode[]
  /** The day it holds, `YYYY-MM-DD`, local to each side. */
  readonly date: string
  readonly hours: readonly SideHours[]
  readonly capacity: readonly CapacityLine[]
  /** Those that are there on the day, not those planned. */
  readonly lanes: readonly LaneLine[]
  /** Those that end on the day or later, the next first. */
  readonly closures: Crossing['closures']
  readonly seasons: readonly Season[]
  readonly tir: Fact<boolean> | null
  readonly permits: NonNullable<Crossing['permits']>
  readonly planned: NonNullable<Crossing['planned']>
  /** From joining the queue to release, h. */
  readonly dwell: readonly ClassHours[]
  /** The same in weeks of congestion, h. */
  readonly congested: readonly ClassHours[]
}

/** Gathers what holds at a crossing on a day and what is announced for later; `date` is `YYYY-MM-DD`. */
export function crossingSheet(crossing: Crossing, date: string): CrossingSheet {
  const { id, names, sides, modes, closures, permits = [], planned = [], tir = [], dwellHours, congestedHours = [] } = crossing
  return {
    id,
    names,
    sides,
    modes,
    date,
    hours: hoursOn(crossing, date),
    capacity: capacityOn(crossing, date),
    lanes: lanesOn(crossing, date),
    closures: closures.filter(({ to }) => to >= date).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    seasons: seasonsFrom(crossing, date),
    tir: factOn(tir, date) ?? null,
    permits: permits.filter((permit) => holdsOn(permit, date)),
    planned: planned.filter(({ opens }) => opens === undefined || opens >= date.slice(0, opens.length)),
    dwell: classHours(dwellHours, date),
    congested: classHours(congestedHours, date),
    ...provenanceOf(crossing),
  }
}

const provenanceOf = ({ source, asOf, grade, note }: Provenance): Provenance => ({ source, asOf, grade, ...(note !== undefined && { note }) })

function hoursOn(crossing: Crossing, date: string): readonly SideHours[] {
  const own = factOn(crossing.hours, date)
  const ofServices = (crossing.riverServices ?? []).flatMap((service) => {
    const [season] = windowsOn(service.windows, date)
    return season === undefined
      ? []
      : bySide(crossing, service.hours, date).map((hours) => ({ ...hours, service: service.kind, ...provenanceOf(season.window) }))
  })
  return own === undefined ? ofServices : bySide(crossing, own.value, date).map((hours) => ({ ...hours, ...provenanceOf(own) }))
}

function bySide({ sides }: Crossing, hours: readonly OpeningHours[], date: string): readonly Pick<SideHours, 'side' | 'spans'>[] {
  const weekday = isoWeekday(date)
  return sides.map((side) => ({
    side,
    spans: hours.filter((span) => span.side === side && span.weekdays.includes(weekday)).map(({ opens, closes }) => ({ opens, closes })),
  }))
}

function capacityOn(crossing: Crossing, date: string): readonly CapacityLine[] {
  return crossing.capacity.flatMap((record): readonly CapacityLine[] => {
    const { part, side, unit, direction, class: vehicles } = record
    const fact = factOn(record.perDay, date)
    if (fact === undefined) return []
    const chain = chainCapacity(crossing, { unit, direction, class: vehicles, date })
    const binds = chain?.binding.some((least) => least.part === part && least.side === side) === true
    return [{ part, ...(side !== undefined && { side }), unit, direction, class: vehicles, amount: fact.value, binds, ...provenanceOf(fact) }]
  })
}

function lanesOn(crossing: Crossing, date: string): readonly LaneLine[] {
  return crossing.capacity.flatMap(({ part, side, direction, class: vehicles, lanes = [] }): readonly LaneLine[] => {
    const fact = lanes.find((lane) => holdsOn(lane, date))
    if (fact === undefined) return []
    return [{ part, ...(side !== undefined && { side }), direction, class: vehicles, count: fact.value, ...provenanceOf(fact) }]
  })
}

function seasonsFrom({ riverServices = [] }: Crossing, date: string): readonly Season[] {
  return riverServices.flatMap(({ kind, windows, grossVehicleTonnes }) =>
    windowsAhead(windows, date)
      .slice(0, seasonsTold)
      .map(({ from, to, window }) => ({
        kind,
        from,
        to,
        ...(grossVehicleTonnes !== undefined && { grossVehicleTonnes: grossVehicleTonnes.value }),
        ...provenanceOf(window),
      })),
  )
}

const classHours = (facts: readonly (Fact<Spread> & Pick<ClassHours, 'direction' | 'class'>)[], date: string): readonly ClassHours[] =>
  facts.filter((fact) => holdsOn(fact, date)).map((fact) => ({ direction: fact.direction, class: fact.class, hours: fact.value, ...provenanceOf(fact) }))
