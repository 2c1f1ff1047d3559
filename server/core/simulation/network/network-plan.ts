import type { FlowAssignment, FlowLeg, FlowWay, FreightFlow } from '../../assignment/freight-flow.ts'
import type { Crossing, Direction, VehicleClass } from '../../network/facts/crossings.ts'
import type { Network } from '../../network/network.ts'
import { minutesPerDay } from '../../units.ts'
import { sidesFor } from '../crossing-plan.ts'
import type { PlannedPassage, PlannedSource, StationPlan } from '../engine/station-plan.ts'
import type { MeasuredPlan } from '../measured-plan.ts'
import type { Subject } from '../result.ts'
import type { BorderStage } from './border-stage.ts'
import { linePassages, type PlannedLine } from './line-passages.ts'
import { type NetworkDays, networkDays } from './network-days.ts'
import { type PassageClass, passageClass } from './passage-class.ts'
import { railStages } from './rail-stages.ts'
import { type RoadHabits, roadStages } from './road-stages.ts'
import { sourceDays } from './source-days.ts'
import { StationList } from './station-list.ts'
import { trainBatches } from './train-batches.ts'

/** The whole network as stations, with whose goods each source sends. */
export interface NetworkPlan extends MeasuredPlan {
  /** By source of the stations. */
  readonly sources: readonly { readonly flow: FreightFlow; readonly way: FlowWay }[]
  /** Of the flows that are sent. */
  readonly periods: FlowAssignment['periods']
  /** By passage; those after them are lines, then boxes at a hub, then ships. */
  readonly crossings: readonly { readonly crossing: Crossing; readonly direction: Direction; readonly of: PassageClass }[]
}

/**
 * Lays out the flows of a year over the network: every crossing that a way passes, in its direction and for its class, as the
 * stations of which a capacity is on file, with formalities and change of gauge as delays; lines of which a capacity is on file
 * between them; one stream of units for each flow and way. Seaports and hubs have no capacity on file: ships set out and land without a queue.
 *
 * @param assignment flows with the shares of their ways over the days of the run
 */
export function networkPlan(network: Network, assignment: FlowAssignment, start: string, days: number, runInDays: number): NetworkPlan {
  const clock = networkDays(network, start, days, runInDays)
  const stations = new StationList()
  const borders = borderPassages(network, clock, stations)
  const { tonnesPerContainerTrain, tonnesPerBulkTrain, tonnesPerTeu } = network.facts.operations.loads
  const classOf = (way: FlowWay): PassageClass => passageClass(way.unit, way.tonnesPerUnit, tonnesPerContainerTrain.value, tonnesPerBulkTrain.value)
  const used = assignment.flows.flatMap((flow) => flow.ways.filter((way) => way.shares.some((share) => share > 0)).map((way) => ({ flow, way })))
  const borderLegs = used.map(({ way }) => way.legs.map((leg) => ({ passage: borders.passage(leg, classOf(way)), minutesBefore: leg.minutesBefore })))
  const lines = linePassages(network, clock, stations, borders.calendars, borders.passages.length)
  const landLegs = used.map(({ way }, index) => lines.legsWith(way, classOf(way), borderLegs[index] ?? []))
  const onLand = borders.passages.length + lines.passages.length
  const batches = trainBatches(used, classOf, 2 * tonnesPerTeu.value, stations, onLand)
  const open = onLand + batches.passages.length
  const atSea: PlannedPassage = { name: 'sea', stages: [{ station: stations.delay('sea'), law: { kind: 'deterministic', minutes: 0 } }] }
  const calendarDays = sourceDays(network, clock, assignment.periods)
  const sources = used.map(({ flow, way }, index): PlannedSource => {
    const batch = batches.bySource[index] ?? null
    const load = batch?.boxTonnes ?? way.tonnesPerUnit
    const legs = landLegs[index] ?? []
    const withSea = legs.length > 0 ? legs : [{ passage: open, minutesBefore: 0 }]
    return {
      name: `${flow.id} ${way.id}`,
      arrivals: { kind: 'poisson', perMinute: flow.tonnesPerDay / load / minutesPerDay, ...calendarDays(flow, way) },
      choice: 'share',
      ways: [{ share: 1, load, legs: batch === null ? withSea : [{ passage: batch.passage, minutesBefore: 0 }, ...withSea] }],
    }
  })
  const plan: StationPlan = {
    measuredFrom: clock.measuredFrom,
    end: clock.end,
    calendars: borders.calendars,
    stations: stations.stations,
    pools: stations.pools,
    passages: [...borders.passages, ...lines.passages, ...batches.passages, atSea],
    sources,
  }
  return { stations: plan, days, ...subjectsOf(plan, borders, lines.lines), sources: used, periods: assignment.periods, crossings: borders.crossings }
}

interface Borders {
  readonly passages: PlannedPassage[]
  readonly stages: (readonly BorderStage[])[]
  readonly crossings: { readonly crossing: Crossing; readonly direction: Direction; readonly of: PassageClass }[]
  readonly calendars: StationPlan['calendars'][number][]
  passage(leg: FlowLeg, of: PassageClass): number
}

/** The passages of crossings, made as ways ask for them. */
function borderPassages(network: Network, clock: NetworkDays, stations: StationList): Borders {
  const habits = roadHabits(network)
  const passages: PlannedPassage[] = []
  const stages: (readonly BorderStage[])[] = []
  const crossings: Borders['crossings'] = []
  const calendars: StationPlan['calendars'][number][] = []
  const calendarOf = new Map<string, number>()
  const indexOf = new Map<string, number>()
  return {
    passages,
    stages,
    crossings,
    calendars,
    passage({ crossing: id, direction }, of) {
      const key = `${id} ${direction} ${of}`
      const known = indexOf.get(key)
      if (known !== undefined) return known
      const crossing = network.crossingsById.get(id)
      if (crossing === undefined) throw new RangeError(`no crossing ${id} is in the network`)
      const calendar = calendarOf.get(id) ?? calendars.push(clock.openOf(crossing)) - 1
      calendarOf.set(id, calendar)
      const question = { network, days: clock, stations, crossing, calendar, direction, of, sides: sidesFor(network, crossing, direction) }
      const made = of === 'truck' ? roadStages(question, habits) : railStages(question)
      const index = passages.push({ name: key, stages: made.map(({ stage }) => stage), calendar }) - 1
      stages.push(made)
      crossings.push({ crossing, direction, of })
      indexOf.set(key, index)
      return index
    },
  }
}

/** Inspections vary, and booked trucks stay away, as at the crossing whose traffic is on file. */
function roadHabits(network: Network): RoadHabits {
  const [first] = network.facts.demand
  return { serviceVariation: first?.serviceVariation.value ?? 0, noShowShare: first?.noShowShare.value ?? 0 }
}

function subjectsOf(plan: StationPlan, borders: Borders, lines: readonly PlannedLine[]): Pick<MeasuredPlan, 'subjects' | 'subjectOfPassage' | 'subjectOfPart'> {
  const subjects: Subject[] = []
  const indexOf = new Map<string, number>()
  const take = (subject: Subject): number => {
    const key = `${subject.kind} ${subject.id} ${subject.direction} ${subject.class}`
    const known = indexOf.get(key) ?? subjects.push(subject) - 1
    indexOf.set(key, known)
    return known
  }
  const vehicleOf = (direction: Direction, of: PassageClass) => {
    const unit: VehicleClass & ('truck' | 'train') = of === 'truck' ? 'truck' : 'train'
    return { direction, unit, class: unit } as const
  }
  const shared = (passage: number) => {
    const { crossing, direction, of } = borders.crossings[passage] as Borders['crossings'][number]
    return { crossing, about: vehicleOf(direction, of) }
  }
  const subjectOfPassage = Int32Array.from(plan.passages, (_, passage) => {
    const line = lines[passage - borders.crossings.length]
    if (line !== undefined) return take({ kind: 'line', id: line.link, ...vehicleOf(line.direction, line.of) })
    if (borders.crossings[passage] === undefined) return -1
    const { crossing, about } = shared(passage)
    return take({ kind: 'crossing', id: crossing.id, ...about })
  })
  const subjectOfPart = Int32Array.from(
    plan.passages.flatMap(({ stages }, passage) =>
      stages.map(({ station }, stage) => {
        const part = borders.stages[passage]?.[stage]?.part
        if (part === null || part === undefined) return -1
        const { crossing, about } = shared(passage)
        const name = plan.stations[station]?.name ?? ''
        return take({ kind: 'part', id: name, ...about, part: { crossing: crossing.id, ...part } })
      }),
    ),
  )
  return { subjects, subjectOfPassage, subjectOfPart }
}
