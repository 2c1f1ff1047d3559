import type { BoxTermParameters } from '../cost/box-term-codes.ts'
import type { CostStatementParameters } from '../cost/cost-line-codes.ts'
import type { SimulationStatementParameters } from '../simulation/statement-codes.ts'
import type { BecauseParameters } from './shape/because-words.ts'

/** What routing and scenarios say beside an answer, by code. Places, crossings and links are ids, dates ISO, hours and days numbers. */
interface RoutingStatementParameters {
  /** A leg runs past the last calendar: weekly hours hold, holidays are not known. */
  pastCalendar: { crossing: string; date: string }
  /** The journey stands before a closed crossing; the wait is in the days. */
  waitsForClosure: { crossing: string; reason: string; until: string }
  /** The wait at this crossing is the simulated one, under the same scenario. */
  waitFromSimulation: { crossing: string; replications: number }
  /** The wait at this crossing comes from facts, not from a simulation. */
  waitFromFacts: { crossing: string }
  /** The crossing's wait should be a simulated one, and no run was made for this answer: facts stand in. */
  simulationMissing: { crossing: string }
  /** How long the crossing takes in its congested regime; the days of the route hold the normal one. */
  congestedBorder: { crossing: string; fromDays: number; toDays: number }
  /** Another way between the same seaports is on file and no service takes it on the day of the journey; `since` where the first such day is known. */
  passageNotServed: { passage: string; from: string; to: string; since?: string }
  /** No HS code given: transit and sanctions lists were not asked. */
  transitNotScreened: Record<never, never>
  /** An HS code given: so many rules on file were asked. */
  rulesScreened: { hs: string; rules: number }
  /** The goods may pass on conditions: the list of the rule is not known by code, or leave is given one by one. */
  ruleConditions: { rule: string; confirmed: string; hs?: string; from?: string; until?: string }
  /** The HS code given is coarser than the rule: a part of what it covers is barred. */
  rulePartOfCode: { rule: string; confirmed: string; hs?: string; from?: string; until?: string }
  /** How loads fared under a rule, by reports. */
  ruleScenario: {
    rule: string
    leastPercent: number
    mostPercent: number
    leastDays: number
    mostDays: number
    leastUsd?: number
    mostUsd?: number
    stopped: string
    hs?: string
    isAmongStopped?: string
    confirmed: string
  }
  /** No route was found that rests on no condition. */
  everyRouteConditional: Record<never, never>
  /** The search of trade-offs had room for fewer handovers than it is meant to weigh. */
  frontNarrowed: { handovers: number; wanted: number }
  /** The search of trade-offs had no room even for ways without a handover. */
  frontGivenUp: Record<never, never>
  /** A dangerous goods class given, and no rule by class is applied yet. */
  dangerousNotChecked: { dangerous: string }
  /** Alternatives left out because they arrive later than asked. */
  lateLeftOut: { count: number; arriveBy: string }
  /** Nothing arrives in time; this is the nearest. */
  arrivesLate: { arriveBy: string }
  /** A truck load rides in a box on rail and at sea. */
  carriedInBox: { unit: string; box: string }
  boxTooSmall: { box: string; volume: number; room: number }
  /** Above the weight that China-Europe trains take: it rides on ordinary trains. */
  tooHeavyForTrain: { unit: string; tonnes: number; limitTonnes: number }
  /** One unit would break a limit of weight on this way: the goods are divided among more. `tonnes`: cargo of each. */
  splitIntoUnits: { unit: string; count: number; tonnes: number; grossTonnes: number; limitTonnes: number }
  /** Terms of a named service that are not on file; `missing`: cutOff, heaviest, goods, joined by spaces. */
  serviceTermsUnknown: { zh: string; ru: string; en: string; missing: string }
  /** Space on a named service (in three languages) is booked more days ahead than lie between quote and ready date. */
  bookingLead: { zh: string; ru: string; en: string; days: number; quoteDate: string }
  /** A value that the scenario left out and that was taken from elsewhere. */
  scenarioAssumption: { change: string; field: string; value: string | number; from: string }
  /** Of the own rates given, so many stand in for tariffs in the bills shown; the ways were found with the tariffs on file. */
  ownRatesUsed: { used: number; given: number }
  /** No bill shown holds what an own rate is for, on a day on which it holds. */
  ownRateUnused: { line: string; at: string; supplier: string }
  /** A later change wins over an earlier one. */
  changeOverridden: { change: string; by: string }
}

/** What is new in a week of a sweep over ready dates. */
interface SweepStatementParameters {
  /** The best route goes over another first border; empty where it passes none. */
  sweepOtherWay: { from: string; to: string }
  sweepRateStep: { tariff: string; kind: string; at: string; percent: number }
  sweepWaits: { reason: string; place: string; days: number }
}

/** What a bound of throughput rests on. */
interface BottleneckStatementParameters {
  /** A crossing on the modes asked for states no capacity in the direction. */
  crossingUnstated: { crossing: string }
  /** No seaport states one. */
  seaUnstated: Record<never, never>
  /** A binding figure counts both directions and no share of each is on file. */
  otherDirectionEmpty: { crossing: string }
  /** Net tonnes by which vehicles, trains and boxes were counted. */
  tonnesPerVehicle: { truck: number; train: number; teu: number }
  /** No stated capacity stands on some way. */
  nothingBinds: Record<never, never>
  /** No way that is open in the period and states a capacity leads there. */
  nothingGetsThrough: Record<never, never>
  /** Some enlargement alone buys nothing. */
  othersBindToo: Record<never, never>
  /** How one more crane was counted. */
  boxesPerCrane: { boxesPerHour: number }
}

export type WarningParameters = BecauseParameters &
  SweepStatementParameters &
  BottleneckStatementParameters &
  BoxTermParameters &
  RoutingStatementParameters &
  CostStatementParameters &
  SimulationStatementParameters
export type WarningCode = keyof WarningParameters
