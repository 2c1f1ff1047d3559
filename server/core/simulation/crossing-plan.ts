import { crossingCalendar, type Interval } from '../calendar/crossing-calendar.ts'
import { addDays, localToMinute, type Minute } from '../calendar/local-time.ts'
import { holdsOn } from '../network/fact-on.ts'
import { type Crossing, type Direction, type VehicleClass, vehicleClasses } from '../network/facts/crossings.ts'
import type { CrossingDemand, DemandFlow } from '../network/facts/demand.ts'
import type { Network } from '../network/network.ts'
import { minutesPerDay } from '../units.ts'
import { capacityPerDay, lanesOn, type PartPlace } from './checkpoint-capacity.ts'
import { crossingGroup, groupDemand } from './crossing-group.ts'
import { type LocalDays, localDays } from './local-days.ts'
import { openMinutes } from './open-time.ts'

/** Everything about a run that does not change from replication to replication. Times are minutes from `origin`. */
export interface CrossingPlan {
  readonly origin: Minute
  readonly start: string
  readonly days: number
  /** What happens before is simulated, not measured. */
  readonly measuredFrom: number
  readonly end: number
  readonly flows: readonly PlannedFlow[]
  /** The crossing asked for and those that join the same two places by the same mode; the one asked for first. */
  readonly crossings: readonly PlannedCrossing[]
  /** By crossing, then by direction and class. */
  readonly chains: readonly PlannedChain[]
}

/** A way that vehicles of a flow take: the chains that they pass, one after another. */
interface PlannedWay {
  readonly legs: readonly PlannedLeg[]
}

interface PlannedLeg {
  /** Index into the chains of the plan. */
  readonly chain: number
  /** From the start, or from the release at the chain before, to this one. */
  readonly minutesBefore: number
}

interface PlannedFlow {
  readonly direction: Direction
  readonly class: VehicleClass
  /** `CN>RU truck`: names the random streams, so that they do not depend on the order of flows. */
  readonly name: string
  readonly vehiclesPerMinute: number
  readonly hourFactors: readonly number[]
  /** Factor of each local day at the side of departure. */
  readonly dayFactors: Float64Array
  readonly dayStarts: Float64Array
  /** A vehicle takes the one with the shortest wait in sight at its first chain. */
  readonly ways: readonly PlannedWay[]
}

export interface PlannedCrossing {
  readonly crossing: Crossing
  readonly open: readonly Interval[]
  readonly slotMinutes: number
  /** Local days of the first side, and the opening minutes that the hours foresee on each, closures left out. */
  readonly days: LocalDays
  readonly scheduledMinutes: Float64Array
}

/** The chain of one direction and class at one crossing: booking, checkpoint of departure, bridge, checkpoint of arrival. */
export interface PlannedChain {
  /** Index into the crossings of the plan. */
  readonly crossing: number
  readonly direction: Direction
  readonly class: VehicleClass
  /** Chains of one bridge share it: it lets one vehicle on every headway. */
  readonly bridge: string
  readonly headwayMinutes: number
  readonly passageMinutes: number
  readonly exit: PlannedCheckpoint | null
  readonly entry: PlannedCheckpoint | null
  /** Vehicles a day that slots are given for, by local day at the first side; infinite where nobody books. */
  readonly quotaPerDay: Float64Array | null
  /** Least of the chain on each such day, were it open all its hours. */
  readonly leastPerDay: Float64Array
}

export interface PlannedCheckpoint {
  readonly side: string
  readonly dates: readonly string[]
  readonly dayStarts: Float64Array
  readonly lanes: Int32Array
  /** Mean minutes of one inspection: lanes times scheduled opening time over the capacity of the day; infinite at none. */
  readonly meanMinutes: Float64Array
  readonly perDay: Float64Array
}

/**
 * Lays out a run over the days from `start` on, preceded by a run-in. The crossing must be in the demand of the network or
 * beside one that is.
 *
 * @param classes those that come; all where left out
 */
export function planCrossing(
  network: Network,
  crossingId: string,
  start: string,
  days: number,
  runInDays: number,
  classes: readonly VehicleClass[] = vehicleClasses,
): CrossingPlan {
  const group = crossingGroup(network, crossingId)
  const demand = groupDemand(network, group)
  const crossing = group[0]
  if (crossing === undefined || demand === undefined) throw new RangeError(`no demand is on file for ${crossingId}`)
  const zoneOf = (place: string): string => network.placesById.get(place)?.timeZone ?? 'UTC'
  const origin = localToMinute(addDays(start, -runInDays), zoneOf(crossing.sides[0]))
  const end = localToMinute(addDays(start, days), zoneOf(crossing.sides[0])) - origin
  // A day more at either end, since midnight comes at other instants on the other side.
  const known = new Map<string, LocalDays>()
  const daysAt = (side: string): LocalDays => {
    const found = known.get(side) ?? localDays(addDays(start, -runInDays - 1), addDays(start, days + 1), zoneOf(side), origin)
    known.set(side, found)
    return found
  }
  const opens = new Map(group.map((member) => [member.id, intervalsFrom(member, zoneOf, origin, end)]))
  const flows = demand.flows
    .filter((flow) => flow.vehiclesPerDay.value > 0 && classes.includes(flow.class))
    .sort((left, right) => vehicleClasses.indexOf(left.class) - vehicleClasses.indexOf(right.class))
  const crossings = group.map((member) => {
    const scheduled = scheduledIntervals(member, zoneOf, origin, end)
    const days = daysAt(member.sides[0])
    return {
      crossing: member,
      days,
      scheduled,
      scheduledMinutes: Float64Array.from(days.dates, (_, day) => openMinutes(scheduled, days.starts[day] ?? 0, days.starts[day + 1] ?? 0)),
      open: opens.get(member.id) ?? [],
      slotMinutes: member.booking?.value.slotMinutes ?? 60,
    }
  })
  return {
    origin,
    start,
    days,
    measuredFrom: localToMinute(start, zoneOf(crossing.sides[0])) - origin,
    end,
    flows: flows.map((flow, index) => ({
      ...planFlow(flow, demand, daysAt(sidesFor(network, crossing, flow.direction)[0]), [...opens.values()]),
      ways: crossings.map((_, position) => ({ legs: [{ chain: position * flows.length + index, minutesBefore: 0 }] })),
    })),
    crossings: crossings.map(({ scheduled: _scheduled, ...planned }) => planned),
    chains: crossings.flatMap(({ crossing: member, scheduled }, position) =>
      flows.map((flow) => ({
        crossing: position,
        direction: flow.direction,
        class: flow.class,
        bridge: `${member.id} ${flow.direction}`,
        headwayMinutes: demand.bridgeHeadwaySeconds.value / 60,
        passageMinutes: demand.bridgePassageMinutes.value,
        ...planChain(network, member, flow, demand, daysAt, scheduled),
      })),
    ),
  }
}

/** Sides in the order in which a direction passes them. */
export function sidesFor(network: Network, crossing: Crossing, direction: Direction): readonly [string, string] {
  const [first, second] = crossing.sides
  return direction.startsWith(`${network.placesById.get(first)?.country}>`) ? [first, second] : [second, first]
}

function intervalsFrom(crossing: Crossing, zoneOf: (place: string) => string, origin: Minute, end: number): readonly Interval[] {
  const around = crossingCalendar(crossing, zoneOf).openIntervals(origin - minutesPerDay, origin + end + minutesPerDay)
  return around.map(([from, to]): Interval => [from - origin, to - origin])
}

/** Opening time as the hours have it, closures left out: the time that a day's capacity is spread over. */
function scheduledIntervals(crossing: Crossing, zoneOf: (place: string) => string, origin: Minute, end: number): readonly Interval[] {
  return intervalsFrom({ ...crossing, closures: [] }, zoneOf, origin - minutesPerDay, end + 2 * minutesPerDay).map(
    ([from, to]): Interval => [from - minutesPerDay, to - minutesPerDay],
  )
}

/**
 * Trucks come on closed days too and wait, since the electronic queue takes them at any time; buses and cars do not set
 * out on a local day on which no crossing of the group opens (an assumption).
 */
function planFlow(flow: DemandFlow, demand: CrossingDemand, days: LocalDays, opens: readonly (readonly Interval[])[]): Omit<PlannedFlow, 'ways'> {
  const isShut = (day: number): boolean => opens.every((open) => openMinutes(open, days.starts[day] ?? 0, days.starts[day + 1] ?? 0) === 0)
  const weekdayFactor = (day: number): number => demand.weekdayProfile.value[(days.weekdays[day] ?? 1) - 1] ?? 1
  return {
    direction: flow.direction,
    class: flow.class,
    name: `${flow.direction} ${flow.class}`,
    vehiclesPerMinute: flow.vehiclesPerDay.value / minutesPerDay,
    hourFactors: demand.hourProfile.value,
    dayFactors: Float64Array.from(days.dates, (_, day) => (flow.class !== 'truck' && isShut(day) ? 0 : weekdayFactor(day))),
    dayStarts: days.starts,
  }
}

function planChain(
  network: Network,
  crossing: Crossing,
  flow: DemandFlow,
  demand: CrossingDemand,
  daysAt: (side: string) => LocalDays,
  scheduled: readonly Interval[],
): Pick<PlannedChain, 'exit' | 'entry' | 'quotaPerDay' | 'leastPerDay'> {
  const [from, to] = sidesFor(network, crossing, flow.direction)
  const exit = planCheckpoint(crossing, { part: 'checkpoint', side: from }, flow, daysAt(from), scheduled)
  const entry = planCheckpoint(crossing, { part: 'checkpoint', side: to }, flow, daysAt(to), scheduled)
  const days = daysAt(crossing.sides[0])
  const bridgePerDay = bridgeCapacityPerDay(demand)
  const leastPerDay = Float64Array.from(days.dates, (_, day) =>
    Math.min(exit?.perDay[day] ?? Number.POSITIVE_INFINITY, entry?.perDay[day] ?? Number.POSITIVE_INFINITY, bridgePerDay),
  )
  const booking = flow.class === 'truck' ? crossing.booking : undefined
  const quotaPerDay = booking && leastPerDay.map((least, day) => (holdsOn(booking, days.dates[day] ?? '') ? least : Number.POSITIVE_INFINITY))
  return { exit, entry, quotaPerDay: quotaPerDay ?? null, leastPerDay }
}

/** One lane each way, one vehicle every headway, all classes together. */
function bridgeCapacityPerDay(demand: CrossingDemand): number {
  return (minutesPerDay * 60) / demand.bridgeHeadwaySeconds.value
}

function planCheckpoint(crossing: Crossing, place: PartPlace & { readonly side: string }, flow: DemandFlow, days: LocalDays, scheduled: readonly Interval[]) {
  const perDay = days.dates.map((date) => capacityPerDay(crossing, place, flow.direction, flow.class, date))
  if (perDay.some((capacity) => capacity === null)) return null
  const lanes = Int32Array.from(days.dates, (date, day) => (perDay[day] === 0 ? 0 : lanesOn(crossing, place, flow.direction, flow.class, date)))
  const meanMinutes = Float64Array.from(days.dates, (_, day) => {
    const minutes = openMinutes(scheduled, days.starts[day] ?? 0, days.starts[day + 1] ?? 0)
    // On a day without scheduled hours nothing starts, but what is in hand needs a length: that of a full day.
    return ((lanes[day] ?? 1) * (minutes === 0 ? minutesPerDay : minutes)) / Math.max(perDay[day] ?? 0, Number.MIN_VALUE)
  })
  return { side: place.side, dates: days.dates, dayStarts: days.starts, lanes, meanMinutes, perDay: Float64Array.from(perDay, (capacity) => capacity ?? 0) }
}
