import { ratesOn } from '../money.ts'
import type { Network } from '../network/network.ts'
import type { CostLine } from '../routing/answer.ts'
import type { RouteQuery } from '../routing/query.ts'
import type { Step } from '../routing/steps.ts'
import { carriedUnits } from './carried-units.ts'
import { journeyItems } from './journey-items.ts'
import { costLine, type PricedItem } from './priced-item.ts'

/**
 * The priced lines of a whole journey, in travel order. Moves under one tariff are one line; each line is converted once,
 * half to even, at the rates of the quote date.
 *
 * @param dates local day `YYYY-MM-DD` on which step i runs, which picks the values of tariffs and tolls
 * @param legOf index of the leg of step i
 * @param doorLegOf index of the leg from or to a door that belongs to step i; the cartage is filed there
 */
export function priceSteps(
  network: Network,
  query: RouteQuery,
  steps: readonly Step[],
  dates: readonly string[],
  legOf: readonly (number | null)[],
  doorLegOf: readonly (number | null)[] = [],
): CostLine[] {
  const rates = ratesOn(network.facts.exchangeRates, query.quoteDate)
  const { count } = carriedUnits(network, query)
  return journeyItems(network, query, steps, dates).map((item) => costLine(item, legOfItem(item, legOf, doorLegOf), item.units ?? count, query.currency, rates))
}

function legOfItem({ step, code }: PricedItem, legOf: readonly (number | null)[], doorLegOf: readonly (number | null)[]): number | null {
  if (step === null) return null
  return (code === 'drayage' ? doorLegOf[step] : undefined) ?? legOf[step] ?? null
}
