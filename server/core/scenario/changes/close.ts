import type { Facts } from '../../network/facts/facts.ts'
import type { Close } from '../scenario.ts'
import { supposed } from '../scenario-provenance.ts'

/** Ends left open: no plan reaches beyond them. */
export const firstDay = '1900-01-01'
export const lastDay = '9999-12-31'

/** Shuts a crossing on both sides, or a link, on whole local days. */
export function close(facts: Facts, change: Close): Facts {
  const days = { from: change.from ?? firstDay, to: change.to ?? lastDay }
  const provenance = supposed(facts, 'Closed by the scenario.')
  if (change.link !== undefined) return { ...facts, linkClosures: [...(facts.linkClosures ?? []), { link: change.link, ...days, ...provenance }] }
  return {
    ...facts,
    crossings: facts.crossings.map((crossing) =>
      crossing.id === change.crossing ? { ...crossing, closures: [...crossing.closures, { ...days, reason: 'scenario', ...provenance }] } : crossing,
    ),
  }
}
