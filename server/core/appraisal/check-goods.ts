import type { Network } from '../network/network.ts'
import type { Alternative, RouteAnswer, Unavailable } from '../routing/answer.ts'
import { hsEntry } from '../rules/hs-code.ts'
import type { Statement } from '../statement.ts'

/** What the rules on file make of goods on the ways between two places. */
export interface GoodsCheck {
  readonly key: string
  readonly query: RouteAnswer['query']
  readonly dataset: RouteAnswer['dataset']
  /** The entry of the Harmonised System that the code belongs to, in English. */
  readonly hs: { readonly code: string; readonly description: string } | null
  readonly alternatives: readonly Pick<Alternative, 'id' | 'status' | 'conditions' | 'modes' | 'crossings' | 'documents'>[]
  readonly unavailable: readonly Unavailable[]
  readonly warnings: readonly Statement[]
}

/** An answer seen by its rules: status, conditions and papers of each route, and what is barred. */
export function checkGoods({ key, query, dataset, alternatives, unavailable, warnings }: RouteAnswer, network: Network): GoodsCheck {
  return {
    key,
    query,
    dataset,
    hs: query.hs === null ? null : hsEntry(query.hs, network.facts.harmonizedSystem),
    alternatives: alternatives.map(({ id, status, conditions, modes, crossings, documents }) => ({ id, status, conditions, modes, crossings, documents })),
    unavailable,
    warnings,
  }
}
