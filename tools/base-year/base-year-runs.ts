import { settledFlows } from '#core/appraisal/prepare-simulation.ts'
import type { FlowAssignment } from '#core/assignment/freight-flow.ts'
import { addDays, daysBetween, localToMinute } from '#core/calendar/local-time.ts'
import type { Network } from '#core/network/network.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import type { MeasureSamples } from '#core/simulation/measure-samples.ts'
import { networkRunInDays, prepareNetwork } from '#core/simulation/network/prepare-network.ts'
import { seasonedStations } from '#core/simulation/network/seasoned-stations.ts'
import { estimate } from '#core/simulation/statistics/estimate.ts'

const start = '2025-01-01'
const days = 365
const seed = 1
/** As many as an interval needs. */
const replications = 5

/** Mean over the replications with its 95 % interval. */
export type Figure = ReturnType<typeof estimate>

/** The base year, simulated, in the terms in which figures are published. */
export interface BaseYearRun {
  readonly assignment: FlowAssignment
  readonly residual: number | null
  readonly pilotRuns: number
  /** Of both directions together where none is given. */
  readonly unitsPerDay: (crossing: string, kind: 'truck' | 'train', direction?: string) => Figure
  readonly tonnesPerYear: (crossing: string, direction?: string) => Figure
  readonly teuPerDay: (crossing: string, direction?: string) => Figure
  /** Over a line, both directions. */
  readonly lineTonnesPerYear: (link: string) => Figure
  readonly waitHours: (crossing: string, direction: string) => Figure
  /** Units a day that passed in the weeks from a day up to another, weeks counted from 1 January. */
  readonly passedPerDay: (crossing: string, from: string, to: string) => Figure
  /** Units inside a crossing, both directions, when a local day begins in China. */
  readonly insideOn: (crossing: string, day: string) => Figure
  /** Of the tonnes of a demand, by unit. */
  readonly unitShares: (demand: string) => Readonly<Record<'truck' | 'train' | 'vessel', number>>
}

export function simulateBaseYear(network: Network): BaseYearRun {
  const query = { crossing: null, start, days, replications, seed }
  const settled = settledFlows(network, query)
  const { assignment } = settled
  const prepared = prepareNetwork(network, assignment, query)
  const { measures, freight } = prepared.together(Array.from({ length: replications }, (_, replication) => prepared.replicate(replication)))
  const at = (subject: string, direction?: string, kind = 'crossing'): readonly { readonly samples: MeasureSamples; readonly index: number }[] =>
    measures.flatMap((samples, index) => {
      const { kind: ownKind, id, direction: own } = samples.subject
      return ownKind === kind && id === subject && (direction === undefined || direction === own) ? [{ samples, index }] : []
    })
  return {
    assignment,
    residual: settled.residual,
    pilotRuns: settled.residuals.length,
    unitsPerDay: (crossing, kind, direction) =>
      summed(at(crossing, direction).flatMap(({ samples }) => (samples.subject.class === kind ? [samples.throughputPerDay] : []))),
    tonnesPerYear: (crossing, direction) =>
      summed(at(crossing, direction).map(({ index }) => (freight.tonnesPerDay[index] ?? []).map((tonnes) => tonnes * days))),
    teuPerDay: (crossing, direction) => summed(at(crossing, direction).map(({ index }) => freight.teuPerDay[index] ?? [])),
    lineTonnesPerYear: (link) => summed(at(link, undefined, 'line').map(({ index }) => (freight.tonnesPerDay[index] ?? []).map((tonnes) => tonnes * days))),
    waitHours: (crossing, direction) => estimate(at(crossing, direction)[0]?.samples.waitHours ?? []),
    passedPerDay: (crossing, from, to) => {
      const [first, last] = [Math.ceil(daysBetween(start, from) / 7), Math.floor((daysBetween(start, to) + 1) / 7)]
      const weeks = Array.from({ length: last - first }, (_, week) => first + week)
      return summed(
        at(crossing).map(({ samples }) =>
          Array.from({ length: replications }, (_, run) => weeks.reduce((sum, week) => sum + (samples.weekPassed[week]?.[run] ?? 0), 0) / weeks.length),
        ),
      )
    },
    insideOn: (crossing, day) => estimate(Array.from({ length: replications }, (_, replication) => insideOn(network, assignment, crossing, day, replication))),
    unitShares: (demand) => {
      const shares = { truck: 0, train: 0, vessel: 0 }
      const flows = assignment.flows.filter(({ id }) => id.startsWith(`${demand}.`))
      const tonnes = flows.reduce((sum, { tonnesPerDay }) => sum + tonnesPerDay, 0)
      for (const { tonnesPerDay, ways } of flows) for (const { unit, share } of ways) shares[unit] += (tonnesPerDay * share) / tonnes
      return shares
    },
  }
}

/** Adds what each replication says of several subjects. */
function summed(series: readonly (readonly number[])[]): Figure {
  return estimate(Array.from({ length: replications }, (_, run) => series.reduce((sum, samples) => sum + (samples[run] ?? 0), 0)))
}

/** Units that have come to a crossing and not yet left it. */
function insideOn(network: Network, assignment: FlowAssignment, crossing: string, day: string, replication: number): number {
  const lasts = daysBetween(start, day) + 1
  const { plan, run: ofPlan } = prepareNetwork(network, assignment, { start, days: lasts, seed })
  const until = localToMinute(day, 'Asia/Shanghai') - localToMinute(addDays(start, -networkRunInDays), 'Asia/Shanghai')
  let inside = 0
  const passages = new Set(plan.crossings.flatMap((each, passage) => (each.crossing.id === crossing ? [passage] : [])))
  const ignore = (): void => {}
  const run = new StationRun(
    { ...seasonedStations(ofPlan, replication), measuredFrom: 0, end: until },
    { seed, replication },
    { measured: ignore, waited: ignore, released: ignore, remained: ignore },
  )
  while (run.advance());
  for (const passage of passages) inside += (run.joined[passage] ?? 0) - (run.released[passage] ?? 0)
  return inside
}
