import type { RouteQuery } from '../journey/query.ts'
import { ratesOn } from '../money.ts'
import type { Network } from '../network/network.ts'
import { carriedUnits } from './carried-units.ts'
import type { CostLine } from './cost.ts'
import { atOwnRate, ownRateFor } from './own-rates.ts'
import { costLine, type PricedItem } from './priced-item.ts'

/**
 * The priced lines of what a journey pays for, in travel order, at the quantity of the query. Moves under one tariff are one
 * line; each line is converted once, half to even, at the rates of the quote date. An own rate of the query stands in for the
 * tariff on file.
 *
 * @param dates local day `YYYY-MM-DD` on which step i runs
 * @param legOf index of the leg of step i
 * @param doorLegOf index of the leg from or to a door that belongs to step i; the cartage is filed there
 */
export function billOf(
  network: Network,
  query: RouteQuery,
  items: readonly PricedItem[],
  dates: readonly string[],
  legOf: readonly (number | null)[] = [],
  doorLegOf: readonly (number | null)[] = [],
): CostLine[] {
  const rates = ratesOn(network.facts.exchangeRates, query.quoteDate)
  const { count } = carriedUnits(network, query)
  return items.map((item) => {
    const units = item.units ?? count
    const line = costLine(item, legOfItem(item, legOf, doorLegOf), units, query.currency, rates)
    const own = ownRateFor(line, (item.step === null ? undefined : dates[item.step]) ?? query.date.slice(0, 10), query.ownRates)
    return own === undefined ? line : atOwnRate(line, own, units, rates)
  })
}

function legOfItem({ step, code }: PricedItem, legOf: readonly (number | null)[], doorLegOf: readonly (number | null)[]): number | null {
  if (step === null) return null
  return (code === 'drayage' ? doorLegOf[step] : undefined) ?? legOf[step] ?? null
}
