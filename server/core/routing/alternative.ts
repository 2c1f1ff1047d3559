import { localToMinute } from '../calendar/local-time.ts'
import { billOf } from '../cost/bill.ts'
import { boxTerms } from '../cost/box-terms.ts'
import { costPer } from '../cost/cost-per.ts'
import { costStatements } from '../cost/cost-statements.ts'
import { inventoryOf } from '../cost/inventory.ts'
import { journeyItems } from '../cost/journey-items.ts'
import { quantityBreaks } from '../cost/quantity-breaks.ts'
import { sellPrice } from '../cost/sell-price.ts'
import { journeyEmissions } from '../cost/step-emissions.ts'
import { totalCost } from '../cost/total-cost.ts'
import { ratesOn } from '../money.ts'
import type { Statement } from '../statement.ts'
import { toThousandths } from '../units.ts'
import type { Alternative } from './answer.ts'
import type { Candidate } from './candidate.ts'
import { conditionsOf } from './conditions.ts'
import { documentsOf } from './documents.ts'
import { latestReady } from './latest-ready.ts'
import { itineraryOf } from './legs.ts'
import { routeStatements } from './route-statements.ts'
import { type JourneyTimes, journeyTimes } from './uncertainty.ts'

/** A candidate drawn, priced by line and told as legs; its id, tags and reason are given when all alternatives are known. */
export type DraftAlternative = Omit<Alternative, 'id' | 'tags' | 'because'>

/** @param times where they have been drawn before */
export function alternativeOf(candidate: Candidate, times?: JourneyTimes): DraftAlternative {
  const { context } = candidate
  const { network, query, load } = context
  const { steps, options, boxed } = candidate
  const { course, days, daysFromReady } = times ?? journeyTimes(context, steps, options)
  const { legs, legOf, doorLegOf, dates } = itineraryOf(context, steps, course)
  const { arriveBy } = query
  const unit = boxed ? load.boxUnit : load.truckUnit
  const items = journeyItems(network, query, steps, dates)
  const lines = billOf(network, query, items, dates, legOf, doorLegOf)
  const total = totalCost(lines, query.currency)
  const measures = {
    unit: query.cargo === 'part' ? query.cargo : unit,
    count: query.quantity,
    tonnes: query.weight,
    cubicMetres: query.volume,
    pallets: query.pallets,
  }
  const conditions = conditionsOf(context, steps, dates)
  const emissions = journeyEmissions(network, query, steps)
  const warnings: readonly Statement[] = [
    ...routeStatements(context, candidate, legs),
    ...costStatements(network, query, steps, items, dates),
    ...emissions.statements,
  ]
  return {
    status: conditions.length > 0 ? 'conditional' : 'lawful',
    conditions,
    documents: documentsOf(context, steps, legOf, dates),
    modes: [...new Set(legs.filter(({ kind, code }) => kind === 'move' && code === undefined).map((leg) => leg.mode))],
    family: candidate.family,
    crossings: candidate.crossings,
    distanceKm: toThousandths(legs.reduce((sum, leg) => sum + leg.distanceKm, 0)),
    ...(query.margin !== null && { sell: sellPrice(total, query.margin, query.quantity, ratesOn(network.facts.exchangeRates, query.quoteDate)) }),
    cost: { ...total, per: costPer(network, total.amountMinor, query.currency, measures) },
    byQuantity: quantityBreaks(network, query, steps, items, dates),
    days,
    daysFromReady,
    co2eKg: toThousandths(legs.reduce((sum, leg) => sum + leg.co2eKg, 0)),
    ...(emissions.basis !== null && { co2eBasis: emissions.basis }),
    handovers: candidate.handovers,
    unit,
    unitCount: query.quantity,
    tonnesPerUnit: toThousandths(query.weight),
    terms: boxTerms(network, query, { steps, dates, lines, days, boxed }),
    legs,
    ...(query.value !== null && { inventory: inventoryOf({ ...query, value: query.value * query.quantity, days: daysFromReady }) }),
    ...(arriveBy !== null && { latestReady: latestReady(context, steps, options, localToMinute(arriveBy, context.zoneOf(query.to))) }),
    warnings,
  }
}
