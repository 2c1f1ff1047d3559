import { roundHalfEven, toMinor } from '../money.ts'
import type { Grade } from '../network/facts/provenance.ts'

/** Standard normal score of the 90th percentile: what turns P90 - P50 into a standard deviation. */
const ninetiethScore = 1.2815515655446004
/** Stock is held so that it lasts in 95 of 100 replenishments: the service level most used in textbooks, an assumption here. */
const serviceLevel = { share: 0.95, score: 1.6448536269514722 }
const daysPerYear = 365
/** Per cent a year where the shipper gives no rate: an assumption, about what a trading firm pays a bank; give your own. */
export const usualCapitalRate = 10

/** What the answer knows of the goods and of one route. */
export interface InventoryQuestion {
  readonly currency: string
  /** Value of all the goods of the shipment, major units. */
  readonly value: number
  /** Cost of capital, per cent a year; null for the usual one. */
  readonly capitalRate: number | null
  /** How often such a shipment goes in a year, evenly; null where it was not said: then no stock is worked out. */
  readonly shipmentsPerYear: number | null
  /** From ready to delivered. */
  readonly days: { readonly p50: number; readonly p90: number }
}

interface Parameter {
  readonly name: 'value' | 'capitalRate' | 'days' | 'deviationDays' | 'shipmentsPerYear' | 'serviceLevel'
  readonly value: number
  readonly unit: string
  /** Absent for what the shipper said. */
  readonly grade?: Grade
}

/** What the goods cost by being on the way and by arriving when they like. Amounts in minor units of `currency`. */
export interface Inventory {
  readonly currency: string
  /** Capital cost of this shipment from ready to delivered, at the median: value x rate x days / 365. */
  readonly inTransit: { readonly amountMinor: number }
  /** Null where it was not said how often such a shipment goes. */
  readonly stock: {
    /** Value on the way at any time: value a day x P50 days (Little's law). */
    readonly pipelineMinor: number
    /** Value held against late arrivals: z x standard deviation of the days x value a day. */
    readonly safetyMinor: number
    /** Capital cost of both, a year and for each shipment. */
    readonly perYearMinor: number
    readonly perShipmentMinor: number
  } | null
  readonly parameters: readonly Parameter[]
}

/**
 * Pipeline stock and safety stock of goods whose demand is even and whose days on the way vary: the deviation is
 * (P90 - P50) / 1.2816, as of a normal spread, and the safety stock is z x deviation x demand a day (the textbook formula for
 * an uncertain lead time: Chopra and Meindl, Supply Chain Management, "safety inventory"; demand itself is taken as certain).
 */
export function inventoryOf({ currency, value, capitalRate, shipmentsPerYear, days }: InventoryQuestion): Inventory {
  const rate = (capitalRate ?? usualCapitalRate) / 100
  const deviationDays = Math.max(0, days.p90 - days.p50) / ninetiethScore
  const perDay = (value * (shipmentsPerYear ?? 0)) / daysPerYear
  const [pipeline, safety] = [perDay * days.p50, serviceLevel.score * deviationDays * perDay]
  const perYear = rate * (pipeline + safety)
  return {
    currency,
    inTransit: { amountMinor: toMinor((value * rate * days.p50) / daysPerYear) },
    stock:
      shipmentsPerYear === null
        ? null
        : {
            pipelineMinor: toMinor(pipeline),
            safetyMinor: toMinor(safety),
            perYearMinor: toMinor(perYear),
            perShipmentMinor: toMinor(perYear / shipmentsPerYear),
          },
    parameters: [
      { name: 'value', value, unit: currency },
      { name: 'capitalRate', value: capitalRate ?? usualCapitalRate, unit: '%/year', ...(capitalRate === null && { grade: 'D' as const }) },
      { name: 'days', value: days.p50, unit: 'day', grade: 'C' },
      ...(shipmentsPerYear === null
        ? []
        : ([
            { name: 'deviationDays', value: roundHalfEven(deviationDays * 1000) / 1000, unit: 'day', grade: 'C' },
            { name: 'shipmentsPerYear', value: shipmentsPerYear, unit: '1/year' },
            { name: 'serviceLevel', value: serviceLevel.share, unit: '1', grade: 'D' },
          ] as const)),
    ],
  }
}

/** EUR that a tonne-hour costs by the capital bound in the goods. */
export function goodsValueOfTime(valueEurPerTonne: number, capitalRate: number): number {
  return (valueEurPerTonne * capitalRate) / 100 / (daysPerYear * 24)
}
