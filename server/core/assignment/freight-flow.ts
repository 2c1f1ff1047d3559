import type { Direction } from '../network/facts/crossings.ts'

/** What carries the goods over the borders of a way; `vessel` where a way crosses no land border. */
export type FlowUnit = 'truck' | 'train' | 'vessel'

/** Goods of one commodity from one place to another in the base year, and the ways that they may take. */
export interface FreightFlow {
  /** `rail-coal.coal.novokuznetsk.shenyang`: names the random streams, so that no other flow can move them. */
  readonly id: string
  readonly commodity: string
  readonly direction: Direction
  readonly from: string
  readonly to: string
  /** Mean over all days of the year. */
  readonly tonnesPerDay: number
  /** By local hour, ISO weekday and month of the place of departure; each has mean 1. */
  readonly hourFactors: readonly number[]
  readonly weekdayFactors: readonly number[]
  readonly monthFactors: readonly number[]
  /** On top of the month, first and last day included. */
  readonly surges: readonly FlowSurge[]
  /** In the order of their ids; none where no way leads there. */
  readonly ways: readonly FlowWay[]
}

interface FlowSurge {
  readonly from: string
  readonly to: string
  readonly factor: number
}

/** One way of a flow: what it costs, takes and shares with others. */
export interface FlowWay {
  /** `train.manzhouli-rail.brest-malaszewicze`; of one flow no two are alike. */
  readonly id: string
  readonly unit: FlowUnit
  /** Net tonnes of one loaded unit. */
  readonly tonnesPerUnit: number
  /** Borders in order of travel; none where a ship goes from coast to coast. */
  readonly legs: readonly FlowLeg[]
  /** Lines and roads of which a capacity or a closure is on file, in order of travel; none where no land border is on the way. */
  readonly lines: readonly FlowLine[]
  /** Travel from the last border, or from the start where there is none, to the end. */
  readonly minutesAfter: number
  /** EUR. */
  readonly costPerTonne: number
  /** Median door to door with the border times on file, waits at borders included. */
  readonly minutes: number
  /** Links and border posts it uses with their weight on the way, km; what two ways have in common makes them alike. */
  readonly linkKm: ReadonlyMap<string, number>
  /** By {@link FlowPeriod}: false while a border or link on it stays shut longer than goods wait. */
  readonly open: readonly boolean[]
  /** Of the flow's tonnes, mean over the days of the run. */
  readonly share: number
  /** The same by {@link FlowPeriod}; 0 where the way does not exist, as a ferry in winter. The shares of a flow sum to 1 in each period. */
  readonly shares: readonly number[]
}

export interface FlowLeg {
  readonly crossing: string
  readonly direction: Direction
  /** Travel and handling since the border before, or since the start. */
  readonly minutesBefore: number
  /** Median on file from joining the queue to leaving the border, gauge change included: what a run measures in its place. */
  readonly passageMinutes: number
}

/** A line that a way takes from end to end. */
export interface FlowLine {
  readonly link: string
  /** True in the direction of the link, from its `from` to its `to`. */
  readonly isForward: boolean
  /** Borders of the way that lie before it. */
  readonly bordersBefore: number
  /** Of the border of the way that is nearest to it in time. */
  readonly direction: Direction
  /** Travel and handling since the last of these borders, or since the start. */
  readonly minutesBefore: number
}

/** Days with the same ways open to choose from, first and last included. */
export interface FlowPeriod {
  readonly from: string
  readonly to: string
}

/** The base year as flows with shares: what a run of the whole network takes in. */
export interface FlowAssignment {
  readonly periods: readonly FlowPeriod[]
  readonly flows: readonly FreightFlow[]
}
