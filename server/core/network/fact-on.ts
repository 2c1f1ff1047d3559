import type { Dated, Fact } from './facts/provenance.ts'

/**
 * The fact that holds on a local day `YYYY-MM-DD`. Where none does, the last one before that day (a value nobody has
 * replaced), else the first one after it; undefined only when there is none at all.
 */
export function factOn<Value>(facts: Dated<Value>, date: string): Fact<Value> | undefined {
  return facts.find((fact) => holdsOn(fact, date)) ?? facts.findLast((fact) => (fact.validFrom ?? '') <= date) ?? facts[0]
}

/** As {@link factOn}, for facts that may be many at once (closures, rules): those whose validity holds the day. */
export function holdsOn(validity: { readonly validFrom?: string; readonly validTo?: string }, date: string): boolean {
  return (validity.validFrom ?? '') <= date && date <= (validity.validTo ?? '9999')
}
