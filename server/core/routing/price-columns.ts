import { type RateName, type StepTerms, stepTerms } from '../cost/step-price.ts'
import type { Step } from '../journey/steps.ts'
import type { Network } from '../network/network.ts'

/** What the prices of steps hang on, as columns by step: rates are numbers of a list, -1 for none. */
export interface PriceColumns {
  readonly km: Float64Array
  readonly haul: Int32Array
  readonly entered: Int32Array
  readonly pairs: Int32Array
  readonly hauls: readonly RateName[]
  readonly tariffs: readonly RateName[]
  readonly pairing: readonly RateName[]
}

/** @param isUsable 1 for each step that some load may take; the others have no price */
export function priceColumns(network: Network, steps: readonly Step[], isUsable: Uint8Array): PriceColumns {
  const terms = steps.map((step, number) => (isUsable[number] === 1 ? stepTerms(network, step) : null))
  const [haul, entered, pairs] = (['haul', 'entered', 'pairs'] as const).map((field) => numberedRates(terms, field)) as [Numbered, Numbered, Numbered]
  return {
    km: Float64Array.from(terms, (term) => term?.km ?? 0),
    haul: haul.numbers,
    entered: entered.numbers,
    pairs: pairs.numbers,
    hauls: haul.rates,
    tariffs: entered.rates,
    pairing: pairs.rates,
  }
}

interface Numbered {
  readonly numbers: Int32Array
  readonly rates: readonly RateName[]
}

function numberedRates(terms: readonly (StepTerms | null)[], field: 'haul' | 'entered' | 'pairs'): Numbered {
  const known = new Map<string, number>()
  const rates: RateName[] = []
  const numbers = Int32Array.from(terms, (term) => {
    const rate = term?.[field] ?? null
    if (rate === null) return -1
    const number = known.get(rate.name) ?? rates.push(rate) - 1
    known.set(rate.name, number)
    return number
  })
  return { numbers, rates }
}
