import type { Statement } from '../routing/answer.ts'
import type { Change, SetCapacity } from './scenario.ts'

/** A warning for each capacity that a later change of the list replaces; positions count from 1. */
export function overrides(changes: readonly Change[]): readonly Statement[] {
  return changes.flatMap((later, laterIndex) =>
    changes
      .slice(0, laterIndex)
      .flatMap((earlier, earlierIndex) =>
        replaces(later, earlier) ? [{ code: 'changeOverridden', parameters: { change: titleOf(earlier, earlierIndex), by: titleOf(later, laterIndex) } }] : [],
      ),
  )
}

function replaces(later: Change, earlier: Change): boolean {
  if (later.kind !== 'set-capacity') return false
  if (earlier.kind === 'add-link') return earlier.id === later.crossing && earlier.vehiclesPerDay !== undefined
  return earlier.kind === 'set-capacity' && earlier.crossing === later.crossing && meets(earlier, later)
}

function meets(earlier: SetCapacity, later: SetCapacity): boolean {
  const share = (left: string | undefined, right: string | undefined) => left === undefined || right === undefined || left === right
  return share(earlier.direction, later.direction) && share(earlier.class, later.class)
}

function titleOf(change: Change, index: number): string {
  const object = change.kind === 'add-link' ? change.id : ((change.kind === 'close' ? change.link : undefined) ?? change.crossing ?? '')
  return `${index + 1}: ${change.kind} ${object}`
}
