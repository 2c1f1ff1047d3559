import type { Crossing } from './facts/crossings.ts'
import type { Facts } from './facts/facts.ts'
import type { Link } from './facts/links.ts'
import type { Place } from './facts/places.ts'

/** Facts, checked and indexed; frozen, never mutated. A scenario makes another one. */
export interface Network {
  readonly facts: Facts
  /** Hash of the dataset it came from, computed from the bytes read; the same under every scenario. */
  readonly datasetHash: string
  /** Id and content hash of the scenario applied; `base` and empty for none. */
  readonly scenario: { readonly id: string; readonly hash: string; readonly changedIds: readonly string[]; readonly assumptions: readonly ScenarioAssumption[] }
  readonly placesById: ReadonlyMap<string, Place>
  readonly linksById: ReadonlyMap<string, Link>
  readonly crossingsById: ReadonlyMap<string, Crossing>
}

/** A value that a scenario left out and that was taken from elsewhere, to be shown as an assumption. */
export interface ScenarioAssumption {
  readonly change: string
  readonly field: string
  readonly value: string | number
  readonly from: string
}

/** Indexes facts that were checked before (ids unique and resolved). */
export function buildNetwork(
  facts: Facts,
  datasetHash: string,
  scenario: Network['scenario'] = { id: 'base', hash: '', changedIds: [], assumptions: [] },
): Network {
  return Object.freeze({
    facts,
    datasetHash,
    scenario,
    placesById: new Map(facts.places.map((place) => [place.id, place])),
    linksById: new Map(facts.links.map((link) => [link.id, link])),
    crossingsById: new Map(facts.crossings.map((crossing) => [crossing.id, crossing])),
  })
}
