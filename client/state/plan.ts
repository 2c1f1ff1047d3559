import type { CargoUnit } from '#core/network/facts/operations.ts'
import type { Names } from '#core/network/facts/places.ts'
import type { Currency, Objective } from '#core/routing/query.ts'
import type { Change } from '#core/scenario/scenario.ts'

/** What a reader asks, as the form holds it; an end that is not chosen yet is empty. */
export interface PlanQuery {
  readonly from: string
  readonly to: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly cargo: CargoUnit
  readonly quantity: number
  readonly weight: number
  /** HS code; empty where none is given: then the goods are not screened. */
  readonly hs: string
  readonly currency: Currency
  readonly vehicle: string
  /** Empty: the newest rates on file. */
  readonly quoteDate: string
  readonly objective: Objective
}

export interface DraftChange {
  readonly change: Change
  readonly on: boolean
}

/** A scenario in the making: `id` is set as long as it is a shipped one that nobody touched. */
export interface ScenarioDraft {
  readonly id: string
  readonly names: Partial<Names>
  readonly changes: readonly DraftChange[]
}

/** Everything an answer depends on; undo, links and the back button move between values of this. */
export interface Plan {
  readonly query: PlanQuery
  readonly scenario: ScenarioDraft
}

export const baseScenario: ScenarioDraft = { id: 'base', names: {}, changes: [] }

/** The page opens on this question, so that the first thing seen is an answer. */
export const examplePlan: Plan = {
  query: {
    from: 'harbin',
    to: 'hamburg',
    date: '2026-10-12',
    cargo: '45G1',
    quantity: 1,
    weight: 18,
    hs: '',
    currency: 'CNY',
    vehicle: '',
    quoteDate: '',
    objective: 'generalised',
  },
  scenario: baseScenario,
}

/** The scenario as the server takes it: an id, or the changes that are switched on. */
export function scenarioForServer({ id, names, changes }: ScenarioDraft): unknown {
  if (id !== '') return id
  const active = changes.filter(({ on }) => on).map(({ change }) => change)
  return active.length === 0 ? 'base' : { version: 1, names, changes: active }
}

/** The query as the server takes it. */
export function queryForServer(query: PlanQuery): Record<string, unknown> {
  const { vehicle, quoteDate, hs, ...rest } = query
  return { ...rest, ...(hs === '' ? {} : { hs }), ...(vehicle === '' ? {} : { vehicle }), ...(quoteDate === '' ? {} : { quoteDate }) }
}
