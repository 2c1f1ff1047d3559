import { convert, ratesOn } from '../money.ts'
import type { DraftAlternative } from './alternative.ts'
import type { JourneyContext } from './journey-context.ts'

/** Best first by what is printed: the priced lines and the median of the draws. */
export function byObjective({ network, query }: Pick<JourneyContext, 'network' | 'query'>, drafts: readonly DraftAlternative[]): readonly DraftAlternative[] {
  const perTonneHour = convert({ currency: 'EUR', amount: query.valueOfTime }, query.currency, ratesOn(network.facts.exchangeRates, query.quoteDate))
  const tonnes = query.weight * query.quantity
  const value = {
    cost: (draft: DraftAlternative) => draft.cost.amountMinor,
    time: (draft: DraftAlternative) => draft.days.p50,
    co2e: (draft: DraftAlternative) => draft.co2eKg,
    generalised: (draft: DraftAlternative) => draft.cost.amountMinor / 100 + perTonneHour * tonnes * draft.days.p50 * 24,
  }[query.objective]
  return [...drafts].sort((left, right) => value(left) - value(right))
}
