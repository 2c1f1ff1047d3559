import type { ModeFamily } from '../network/facts/places.ts'
import type { Statement } from '../statement.ts'
import type { Unavailable } from './answer.ts'
import type { Refusal } from './refusal.ts'

/** Refusals told as one: the one that lasts longest leads, and the way opens when the last of them ends. */
export function unavailableBy(modes: readonly ModeFamily[], refusals: readonly Refusal[], wording: (statement: Statement) => string): Unavailable {
  const told = refusals.map((refusal) => ({ ...refusal, reason: wording({ code: refusal.code, parameters: refusal.parameters }) }))
  const ends = ({ until }: Refusal): string => until ?? '9999-12-31'
  const [lead, ...others] = [...told].sort((left, right) => (ends(left) < ends(right) ? 1 : ends(left) > ends(right) ? -1 : 0))
  if (lead === undefined) throw new RangeError('a refusal without a reason')
  return {
    modes,
    code: lead.code,
    parameters: lead.parameters,
    reason: [lead, ...others].map(({ reason }) => reason).join(' '),
    blockedBy: [...new Set([lead, ...others].flatMap(({ blockedBy }) => blockedBy))],
    blockers: [lead, ...others].map(({ blockedBy, ...each }) => ({ id: blockedBy[0] ?? null, ...each })),
    from: lead.from,
    until: lead.until,
  }
}
