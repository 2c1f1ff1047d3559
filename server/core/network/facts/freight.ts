import type { Direction } from './crossings.ts'
import type { ModeFamily, Names } from './places.ts'
import type { Fact, Provenance } from './provenance.ts'

/** `boxes`: in containers on trains and ships, on trucks as they come. `wagons`: in bulk, by whole trains of wagons alone. */
export const carriages = ['boxes', 'wagons'] as const
export type Carriage = (typeof carriages)[number]

/** A kind of goods, and what makes it choose one way and not another. */
export interface Commodity {
  readonly id: string
  readonly names: Names
  readonly carriage: Carriage
  /** Cargo of one forty-foot box or truck, t; in wagons that of the heavy twenty-foot box whose list price stands in for theirs. */
  readonly tonnesPerBox: Fact<number>
  /** EUR per tonne-hour on the way. */
  readonly valueOfTime: Fact<number>
  /** Multipliers of the year's mean by month, ISO weekday and local hour of departure; each of mean 1. */
  readonly monthFactors: Fact<readonly number[]>
  readonly weekdayFactors: Fact<readonly number[]>
  readonly hourFactors: Fact<readonly number[]>
}

/** How goods choose among the ways open to them. */
interface ChoiceFacts {
  /** Scale of the logit among ways of one mode, over cost in relation to the best way: at 10 % dearer a way keeps exp(-scale / 10) of an equal share. */
  readonly scale: Fact<number>
  /** The same between train, truck and ship; at most `scale`. */
  readonly modeScale: Fact<number>
  /** Days shut that goods wait out at the border; where it is shut longer they take other ways. */
  readonly waitedOutDays: Fact<number>
}

/** `commodities.json`. */
export interface CommodityFacts {
  /** Loaded boxes of a ship on the lanes by which Chinese goods reach Russia. */
  readonly teuPerVessel: Fact<number>
  readonly choice: ChoiceFacts
  readonly commodities: readonly Commodity[]
}

export const demandUnits = ['tonnes', 'teu'] as const

/** Shares of a whole by commodity or place id; they sum to 1. */
export type Shares = Fact<Readonly<Record<string, number>>>

/** Goods that want to go from one country to another in the base year: a published total and how it is split. One file each. */
export interface FreightDemand {
  readonly id: string
  readonly direction: Direction
  readonly year: number
  /** What was counted in the first `months` of the year; the year has as much in proportion. */
  readonly amount: Fact<number>
  readonly unit: (typeof demandUnits)[number]
  readonly months: number
  /** Families that may carry it. */
  readonly modes: readonly ModeFamily[]
  readonly commodities: Shares
  /** Place ids, each standing for its province or oblast; exports in transit through Heilongjiang and all others. */
  readonly origins: Shares
  readonly destinations: Shares
  /** Goods of Heilongjiang's own, as a share of the amount, and where they come from; absent where the amount has no such part. */
  readonly own?: { readonly share: Fact<number>; readonly origins: Shares }
  /** Days on which more goods come than the month says. */
  readonly surges?: readonly (Provenance & { readonly names: Names; readonly from: string; readonly to: string; readonly factor: number })[]
}
