import type { ModeFamily, Names } from './places.ts'
import type { Provenance, Validity } from './provenance.ts'

/** What goods do in a territory: end there, begin there, or only cross it. */
export const traffics = ['import', 'export', 'transit'] as const
type Traffic = (typeof traffics)[number]

/** Who has to hand in a document. */
export const parties = ['seller', 'buyer', 'carrier', 'broker'] as const
export type Party = (typeof parties)[number]

/** Units in which acts state how long something takes. */
export const statedUnits = ['minute', 'hour', 'day', 'workingDay'] as const

/** How long something takes, as a source of its own states it. */
export interface StatedTime extends Provenance {
  readonly least: number
  readonly most: number
  readonly unit: (typeof statedUnits)[number]
}

/** A paper that a rule demands. Times are absent where no source gives them; they are never guessed. */
interface DemandedDocument {
  readonly names: Names
  readonly issuedBy: Names
  readonly by: Party
  /** From application to issue, or how long before the border it must be handed in. */
  readonly lead?: StatedTime
  /** How long a load stands where the paper is missing. */
  readonly omission?: StatedTime
}

/** What befell loads under a rule whose list is not known by code: a stated scenario, not a forecast. */
interface InspectionScenario extends Provenance {
  /** Share of loads inspected, 0 to 1. */
  readonly inspectedShare: readonly [least: number, most: number]
  readonly delayDays: readonly [least: number, most: number]
  readonly costUsd?: readonly [least: number, most: number]
  /** HS chapters or headings named in reports of loads that were stopped. */
  readonly stoppedHs: readonly string[]
}

/**
 * A rule on goods at a border, as data: who, what, where, from when to when, what it bars or demands, by whose authority.
 * A rule without an end date is known to hold on its `asOf` only; answers after that day say so.
 */
export interface TradeRule extends Provenance, Validity {
  readonly id: string
  readonly title: Names
  readonly authority: Names
  /**
   * `bars`: no lawful route. `conditions`: lawful only where the goods are not on a list that is not known by code, or where
   * leave is given one by one, by a document where one is named. `demands`: lawful with a document.
   */
  readonly effect: 'bars' | 'conditions' | 'demands'
  /** Countries whose border the rule stands at: one customs territory as a rule. */
  readonly territory: readonly string[]
  readonly traffic: readonly Traffic[]
  /** Countries that the journey begins or ends in; absent: every one. */
  readonly origins?: readonly string[]
  readonly destinations?: readonly string[]
  /** Absent: every mode. */
  readonly modes?: readonly ModeFamily[]
  /** The rule stands at these crossings only; absent: at every one. */
  readonly crossings?: readonly string[]
  /** The rule stands at every crossing but these. */
  readonly exceptCrossings?: readonly string[]
  /** Registrations of tractors that it concerns; absent: every one, and loads without a tractor. */
  readonly registrations?: readonly string[]
  /** HS chapters, headings or subheadings; absent: all goods. */
  readonly hs?: readonly string[]
  /** The rule has a list of goods that is not known by code: it is asked for every code given. */
  readonly isListUnknown?: true
  /** Only dangerous goods. */
  readonly dangerous?: true
  readonly document?: DemandedDocument
  readonly scenario?: InspectionScenario
}
