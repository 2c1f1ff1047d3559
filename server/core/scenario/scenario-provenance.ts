import type { Facts } from '../network/facts/facts.ts'
import type { Provenance } from '../network/facts/provenance.ts'

/** Key in `sources` under which values of a scenario stand. */
export const scenarioSource = 'scenario'

/** A value that somebody supposed: an assumption, whatever it replaces. */
export function supposed(facts: Facts, note: string): Provenance {
  return { source: scenarioSource, asOf: facts.dataset.version.slice(0, 4), grade: 'D', note }
}
