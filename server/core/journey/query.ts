import type { CargoUnit } from '../network/facts/operations.ts'
import type { Language, ModeFamily } from '../network/facts/places.ts'
import type { Margin } from './margin.ts'
import type { OwnRate } from './own-rate.ts'

export const objectives = ['cost', 'time', 'co2e', 'generalised'] as const
export type Objective = (typeof objectives)[number]

/** Currencies an answer can be given in: those of every exchange rate record. */
export const currencies = ['CNY', 'RUB', 'EUR', 'USD', 'KZT', 'BYN', 'PLN'] as const
export type Currency = (typeof currencies)[number]

/** Classes of dangerous goods by the UN model regulations. */
export const dangerousClasses: readonly string[] = [
  '1',
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '2',
  '2.1',
  '2.2',
  '2.3',
  '3',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '6.1',
  '6.2',
  '7',
  '8',
  '9',
]

/** A route question after defaults and after names became ids; it is part of the answer's key. */
export interface RouteQuery {
  readonly from: string
  readonly to: string
  readonly via: readonly string[]
  /** Place ids, crossing ids or country codes. */
  readonly avoid: readonly string[]
  readonly modes: readonly ModeFamily[]
  /** Ready, `YYYY-MM-DDTHH:MM`, local time of the origin. */
  readonly date: string
  /** Latest arrival, local time of the destination; null for none. */
  readonly arriveBy: string | null
  readonly cargo: CargoUnit
  readonly quantity: number
  /** Cargo per unit net of tare, t. */
  readonly weight: number
  /** m3 per unit; null where not given. */
  readonly volume: number | null
  /** EUR pallets per unit; null where not given. */
  readonly pallets: number | null
  readonly hs: string | null
  readonly dangerous: string | null
  /** Value of the goods per unit in `currency`; null where not given. */
  readonly value: number | null
  readonly currency: Currency
  readonly box: 'soc' | 'coc'
  /** Road from the door to the first terminal and from the last one to the door, km; 0 leaves the cartage out. */
  readonly pickupKm: number
  readonly deliveryKm: number
  /** Whether goods too heavy for a service may go in more units of less weight. */
  readonly split: 'yes' | 'no'
  /** Registration of the tractor; null for any lawful tractor per stretch. */
  readonly vehicle: string | null
  readonly objective: Objective
  /** EUR per tonne-hour. */
  readonly valueOfTime: number
  /** Cost of capital, per cent a year; null for the usual one, an assumption. Asked only where the goods have a value. */
  readonly capitalRate: number | null
  /** How often such a shipment goes in a year; null where it was not said. */
  readonly shipmentsPerYear: number | null
  readonly alternatives: number
  /** Prices agreed with suppliers, in place of those on file; they are part of the key, and nobody else's answer holds them. */
  readonly ownRates: readonly OwnRate[]
  /** On top of the cost; null asks for cost alone. */
  readonly margin: Margin | null
  /** Day whose exchange rates are used. */
  readonly quoteDate: string
  readonly seed: number
}

/** A route question as a program or a person gives it; everything but the ends may be left out. */
export interface RawRouteQuery extends Partial<Record<keyof RouteQuery, unknown>> {
  readonly from?: unknown
  readonly to?: unknown
  readonly scenario?: unknown
  readonly lang?: Language
}
