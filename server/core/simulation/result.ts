import type { CapacityPart, Direction } from '../network/facts/crossings.ts'
import type { Statement } from '../statement.ts'

/** Mean over replications with its 95 % interval; `low` and `high` are null where n is too small for one. */
export interface Estimate {
  readonly mean: number
  readonly low: number | null
  readonly high: number | null
  readonly n: number
}

interface Interval {
  readonly low: number
  readonly high: number
}

interface WaitEstimate extends Estimate {
  /** Of all waits together, with 95 % intervals of the mean quantile between replications; null where n is too small. */
  readonly p50: number
  readonly p50Interval: Interval | null
  readonly p90: number
  readonly p90Interval: Interval | null
  readonly max: number
}

export interface Subject {
  /** `line`: a railway or road by its link, in the direction of the border it leads to. `flow`: goods of one demand and commodity, from origin to destination. */
  readonly kind: 'crossing' | 'line' | 'part' | 'flow'
  readonly id: string
  readonly direction: Direction
  readonly unit: 'truck' | 'train' | 'teu' | 'tonne' | 'vehicle'
  /** Class of vehicle; of a flow, its goods. */
  readonly class: string
  /** Which part of which crossing, where `kind` is `part`. */
  readonly part?: { readonly crossing: string; readonly part: CapacityPart['part']; readonly side?: string }
}

export interface Measure {
  readonly subject: Subject
  /** Vehicles released a day over the whole run. */
  readonly throughputPerDay: Estimate
  /**
   * Of a part: from joining its queue to the start of service, closed hours included. Of a crossing: all waits of its
   * chain together, the inspections themselves left out. Those still waiting at the end count with their wait so far.
   */
  readonly waitHours: WaitEstimate
  /** Time-average number waiting. */
  readonly queueLength: Estimate
  /** Busy share of open lane-hours, 0 to 1; of a crossing, that of its busiest part. */
  readonly utilisation: Estimate
  /** Hours a day in which nothing passes a crossing or line: closing time, closures and seasons. Absent where nothing closes it. */
  readonly closedHoursPerDay?: Estimate
  /**
   * Wait of those who joined in each week of the run, mean and 10-90 % of the replications, for the chart. Weeks of which most
   * still wait at the end are left out; empty for parts.
   */
  readonly weeks: readonly { readonly start: string; readonly waitHours: number; readonly low: number; readonly high: number }[]
  /** Every week of the run: units released a day and mean number waiting, with 10-90 % of the replications; empty for parts. */
  readonly course: readonly WeekFigures[]
}

interface Band {
  readonly mean: number
  readonly low: number
  readonly high: number
}

interface WeekFigures {
  readonly start: string
  readonly passedPerDay: Band
  readonly waiting: Band
}

export interface Certificate {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly direction: Direction
  readonly mode: string
  /** Class of vehicle, or `all`. */
  readonly class: string
  /** Most that the parts let through a day, closed days counted. */
  readonly bound: number
  readonly unit: string
  /** Ids of the parts that bind, as in the measures. */
  readonly cut: readonly string[]
  /** Simulated throughput over the bound. */
  readonly share: number
}

export interface SimulationQuery {
  /** Null: the whole network. */
  readonly crossing: string | null
  /** Of a whole run: goods keep the ways that they choose at the border times on file; absent: they choose anew at the delays that pilot runs measure. */
  readonly noReroute?: boolean
  /** Of one crossing: every day is like the first, without closures, holidays and weekdays; the run-in is found by MSER-5, and one replication alone has its intervals by batch means. */
  readonly steady?: boolean
  /** `YYYY-MM-DD`, local date at the first side. */
  readonly start: string
  readonly days: number
  /** With `precision` the most that are made. */
  readonly replications: number
  /** Half width of the 95 % intervals over their means at which no more replications are made. */
  readonly precision?: number
  readonly seed: number
}

/** A run of one crossing and those beside it. */
export type CrossingQuery = SimulationQuery & { readonly crossing: string }

export interface SimulationResult {
  readonly key: string
  readonly scenario: string
  /** Null: the whole network. */
  readonly crossing: string | null
  readonly start: string
  readonly days: number
  readonly replications: number
  /** Where a precision was wanted: the half width over the mean of the figure known least well; null with too few replications for an interval. */
  readonly precision?: { readonly wanted: number; readonly reached: number | null }
  readonly warmUpDays: number
  /** Every day of the run was like the first. */
  readonly steady?: true
  readonly engine: { readonly version: string; readonly node: string }
  readonly measures: readonly Measure[]
  /** Of the direction nearest to its bound, trucks where there are any. */
  readonly certificate: Certificate
  /** By direction and class, the one above among them. */
  readonly certificates: readonly Certificate[]
  /** Of a whole run. */
  readonly network?: NetworkFigures
  readonly warnings: readonly Statement[]
}

/** What a run of the whole network tells beside its measures. */
export interface NetworkFigures {
  readonly routeChoice: {
    /** Part of all tonnes that would still change their way at the delays of the last pilot run; null where shares were held. */
    readonly residual: number | null
    readonly pilotRuns: number
    readonly settled: boolean
  }
  /** China to Russia and Russia to China. */
  readonly certificates: readonly Certificate[]
  /** Mean tonnes a day that passed over each link, by the direction of their flows; links without any are left out. */
  readonly links: readonly { readonly link: string; readonly direction: Direction; readonly tonnesPerDay: number }[]
  /** Flatcars of the yards that the run's trains use, as stated on file: grade D is an assumption. */
  readonly flatcars: readonly { readonly place: string; readonly count: number; readonly source: string; readonly asOf: string; readonly grade: string }[]
  /** Boxes by place, TEU a year at the pace of the run: came loaded, left loaded, and what is over, which has to leave empty, or to come where it is below 0. */
  readonly empties: readonly { readonly place: string; readonly cameTeuPerYear: number; readonly leftTeuPerYear: number; readonly emptyTeuPerYear: number }[]
  /** Crossings on the ways of the run for which no capacity is on file: no queue is counted there, closing times apart. */
  readonly withoutCapacity: readonly string[]
}

/** b minus a over paired replications, with the variance gain of common random numbers (1 = none). */
export interface PairedDifference extends Estimate {
  readonly varianceGain: number | null
}

export interface SimulationDifference {
  readonly subject: Subject
  readonly throughputPerDay: PairedDifference
  readonly waitHours: PairedDifference
  readonly queueLength: PairedDifference
}
