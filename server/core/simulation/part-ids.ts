import type { Crossing } from '../network/facts/crossings.ts'
import type { PlannedChain } from './crossing-plan.ts'
import type { Subject } from './result.ts'

/** The part at each stage of a chain, by stage; null where the chain has none. */
export function partsOf(crossing: Crossing, chain: PlannedChain): readonly (Pick<Subject, 'id' | 'part'> | null)[] {
  const checkpoint = (planned: { readonly side: string } | null) =>
    planned === null
      ? null
      : { id: `${crossing.id}-checkpoint-${planned.side}`, part: { crossing: crossing.id, part: 'checkpoint', side: planned.side } as const }
  return [
    chain.quotaPerDay === null ? null : { id: `${crossing.id}-booking`, part: { crossing: crossing.id, part: 'booking' } },
    checkpoint(chain.exit),
    { id: `${crossing.id}-bridge`, part: { crossing: crossing.id, part: 'bridge' } },
    checkpoint(chain.entry),
  ]
}
