import { signal } from '@preact/signals'
import { csvOf } from '#core/appraisal/csv.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import { store, stored } from './browser-store.ts'

const name = 'own-rates'

/** Columns of a rate sheet. */
export const rateFields = ['line', 'at', 'amount', 'currency', 'per', 'validFrom', 'validTo', 'supplier'] as const satisfies readonly (keyof OwnRate)[]

function kept(): readonly OwnRate[] {
  try {
    const rates: unknown = JSON.parse(stored(name) ?? '[]')
    return Array.isArray(rates) ? (rates as readonly OwnRate[]) : []
  } catch {
    return []
  }
}

/** Prices agreed with suppliers, in the order in which they count. They live in this browser alone and go with each question. */
export const ownRates = signal<readonly OwnRate[]>(kept())

/** Takes them without a way back: for the store, whose steps can be undone. */
export function keepRates(rates: readonly OwnRate[]): void {
  ownRates.value = rates
  store(name, rates.length === 0 ? null : JSON.stringify(rates))
}

/** The field of a question that carries them; left out where there are none, so that the same question keeps its key. */
export const ratesForServer = (rates: readonly OwnRate[]): { readonly ownRates?: readonly OwnRate[] } => (rates.length === 0 ? {} : { ownRates: rates })

/** The same as a sheet, for where files are sent; null where there are none. */
export const ratesSheet = (rates: readonly OwnRate[]): File | null =>
  rates.length === 0 ? null : new File([csvOf([rateFields, ...rates.map((rate) => rateFields.map((field) => rate[field] ?? ''))])], 'own-rates.csv')
