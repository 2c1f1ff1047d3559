import { billOf } from '#core/cost/bill.ts'
import type { CostLine } from '#core/cost/cost.ts'
import { journeyItems } from '#core/cost/journey-items.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Step } from '#core/journey/steps.ts'
import type { Network } from '#core/network/network.ts'

/** The bill of a journey whose steps, days and legs are given: `dates[i]` and `legOf[i]` are those of step i. */
export const priceSteps = (
  network: Network,
  query: RouteQuery,
  steps: readonly Step[],
  dates: readonly string[],
  legOf: readonly (number | null)[],
): CostLine[] => billOf(network, query, journeyItems(network, query, steps, dates), dates, legOf)
