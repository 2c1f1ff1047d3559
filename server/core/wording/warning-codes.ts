import type { CostStatementParameters } from '../cost/cost-line-codes.ts'
import type { SimulationStatementParameters } from '../simulation/statement-codes.ts'

/** What routing and scenarios say beside an answer, by code. Places, crossings and links are ids, dates ISO, hours and days numbers. */
export interface RoutingStatementParameters {
  /** A leg runs past the last calendar: weekly hours hold, holidays are not known. */
  pastCalendar: { crossing: string; date: string }
  /** The journey stands before a closed crossing; the wait is in the days. */
  waitsForClosure: { crossing: string; reason: string; until: string }
  /** The wait at this crossing is the simulated one, under the same scenario. */
  waitFromSimulation: { crossing: string; replications: number }
  /** The wait at this crossing comes from facts, not from a simulation. */
  waitFromFacts: { crossing: string }
  /** The goods were not screened for rules on listed goods. */
  goodsNotScreened: { country: string }
  /** A lawful route depends on a rule with a date. */
  ruleApplies: { rule: string; until: string }
  /** A value that the scenario left out and that was taken from elsewhere. */
  scenarioAssumption: { change: string; field: string; value: string | number; from: string }
  /** A later change wins over an earlier one. */
  changeOverridden: { change: string; by: string }
}

export type WarningParameters = RoutingStatementParameters & CostStatementParameters & SimulationStatementParameters
export type WarningCode = keyof WarningParameters
