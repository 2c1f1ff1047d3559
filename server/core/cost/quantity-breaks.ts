import type { RouteQuery } from '../journey/query.ts'
import type { Step } from '../journey/steps.ts'
import { ratesOn } from '../money.ts'
import type { Network } from '../network/network.ts'
import { billOf } from './bill.ts'
import { carriedUnits } from './carried-units.ts'
import type { CostLine } from './cost.ts'
import { journeyItems } from './journey-items.ts'
import type { PricedItem } from './priced-item.ts'
import { sellPrice } from './sell-price.ts'
import { totalCost } from './total-cost.ts'

/** Units that a shipper asks the price of. */
const steppedUnits = [1, 2, 5, 10, 20, 50] as const

/** What makes a unit dearer or cheaper with the number of them: the place beside an odd 20 ft box, own rates for a whole shipment, or nothing on file. */
export type BreakReason = 'pairPlace' | 'perShipment' | 'nothing'

export interface QuantityBreaks {
  readonly reasons: readonly BreakReason[]
  readonly breaks: readonly {
    readonly units: number
    readonly amountMinor: number
    /** What a customer pays, where a margin was asked for. */
    readonly sellMinor?: number
  }[]
}

/**
 * The same journey for other numbers of units, to the minor unit what the question with that quantity would cost.
 *
 * @param items what the journey pays for at the quantity of the query
 * @param dates local day `YYYY-MM-DD` on which step i runs
 */
export function quantityBreaks(
  network: Network,
  query: RouteQuery,
  steps: readonly Step[],
  items: readonly PricedItem[],
  dates: readonly string[],
): QuantityBreaks {
  const rates = ratesOn(network.facts.exchangeRates, query.quoteDate)
  // Only short boxes pay by whether their number is odd; for all else the items are those of any number.
  const pairs = carriedUnits(network, query).teu === 1
  const others = pairs ? journeyItems(network, { ...query, quantity: query.quantity + 1 }, steps, dates) : items
  const itemsOf = (units: number): readonly PricedItem[] => (units % 2 === query.quantity % 2 ? items : others)
  const bills = steppedUnits.map((units) => ({ units, lines: billOf(network, { ...query, quantity: units }, itemsOf(units), dates) }))
  return {
    reasons: reasonsOf(
      query,
      bills.flatMap(({ lines }) => lines),
    ),
    breaks: bills.map(({ units, lines }) => {
      const total = totalCost(lines, query.currency)
      const sell = query.margin === null ? {} : { sellMinor: sellPrice(total, query.margin, units, rates).amountMinor }
      return { units, amountMinor: total.amountMinor, ...sell }
    }),
  }
}

function reasonsOf({ ownRates }: RouteQuery, lines: readonly CostLine[]): readonly BreakReason[] {
  const perShipment = ownRates.filter(({ per }) => per === 'shipment')
  const reasons: readonly BreakReason[] = [
    ...(lines.some(({ code }) => code === 'haulRailPair') ? (['pairPlace'] as const) : []),
    ...(lines.some(({ supplier }) => perShipment.some((rate) => rate.supplier === supplier)) ? (['perShipment'] as const) : []),
  ]
  return reasons.length === 0 ? ['nothing'] : reasons
}
