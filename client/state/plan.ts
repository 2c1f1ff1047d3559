import type { Currency, Objective } from '#core/journey/query.ts'
import type { CargoUnit } from '#core/network/facts/operations.ts'
import type { Names } from '#core/network/facts/places.ts'
import type { Change } from '#core/scenario/scenario.ts'

/** What a reader asks, as the form holds it; an end that is not chosen yet is empty. */
export interface PlanQuery {
  readonly from: string
  readonly to: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** Latest day of arrival, `YYYY-MM-DD`; empty for none. */
  readonly arriveBy: string
  readonly cargo: CargoUnit
  readonly quantity: number
  readonly weight: number
  /** HS code; empty where none is given: then the goods are not screened. */
  readonly hs: string
  /** Class of dangerous goods; empty for none. */
  readonly dangerous: string
  /** m3 of each unit; 0 where not given. */
  readonly volume: number
  /** Value of the goods in each unit, in `currency`; 0 where not given. */
  readonly value: number
  /** EUR pallets in each unit; 0 where not given. */
  readonly pallets: number
  /** Cost of capital, per cent a year; empty for the usual one. */
  readonly capitalRate: string
  /** How often such a shipment goes in a year; 0 where not said. */
  readonly shipmentsPerYear: number
  /** Whether goods too heavy for a service may go in more units. */
  readonly split: 'yes' | 'no'
  /** Whose box it is: the shipper's or the carrier's. */
  readonly box: 'soc' | 'coc'
  /** Road between door and first or last terminal, km; empty takes the server's figure, `0` leaves the cartage out. */
  readonly pickupKm: string
  readonly deliveryKm: string
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
    arriveBy: '',
    cargo: '45G1',
    quantity: 1,
    weight: 18,
    hs: '',
    dangerous: '',
    volume: 0,
    value: 0,
    pallets: 0,
    capitalRate: '',
    shipmentsPerYear: 0,
    split: 'yes',
    box: 'soc',
    pickupKm: '',
    deliveryKm: '',
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

const zeroIsNothing: readonly string[] = ['volume', 'value', 'pallets', 'shipmentsPerYear']

/** The query as the server takes it: what is left open is left out, so that the server's default holds. */
export function queryForServer({ pickupKm, deliveryKm, capitalRate, split, ...query }: PlanQuery): Record<string, unknown> {
  const given = Object.entries(query).filter(([name, value]) => value !== '' && !(value === 0 && zeroIsNothing.includes(name)))
  return {
    ...Object.fromEntries(given),
    ...(pickupKm === '' ? {} : { pickupKm: Number(pickupKm) }),
    ...(deliveryKm === '' ? {} : { deliveryKm: Number(deliveryKm) }),
    ...(capitalRate === '' ? {} : { capitalRate: Number(capitalRate) }),
    ...(split === 'yes' ? {} : { split }),
  }
}
