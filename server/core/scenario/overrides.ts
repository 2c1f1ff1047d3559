import type { Statement } from '../statement.ts'
import type { Change, Close, Open, SetCapacity } from './scenario.ts'

/** A warning for each capacity, closure or opening that a later change of the list replaces, in whole or in part; positions count from 1. */
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
  if (later.kind === 'close' || later.kind === 'open') return (earlier.kind === 'close' || earlier.kind === 'open') && undoes(later, earlier)
  if (later.kind !== 'set-capacity') return false
  if (earlier.kind === 'add-link') return earlier.id === later.crossing && earlier.vehiclesPerDay !== undefined
  return earlier.kind === 'set-capacity' && earlier.crossing === later.crossing && meets(earlier, later)
}

/** An opening after a closure of the same object, or the reverse, on days that both take. */
function undoes(later: Close | Open, earlier: Close | Open): boolean {
  const isSame = later.crossing !== undefined ? later.crossing === earlier.crossing : later.link !== undefined && later.link === earlier.link
  return isSame && later.kind !== earlier.kind && (later.from ?? '') <= (earlier.to ?? '9999') && (earlier.from ?? '') <= (later.to ?? '9999')
}

function meets(earlier: SetCapacity, later: SetCapacity): boolean {
  const share = (left: string | undefined, right: string | undefined) => left === undefined || right === undefined || left === right
  return share(earlier.direction, later.direction) && share(earlier.class, later.class)
}

function titleOf(change: Change, index: number): string {
  return `${index + 1}: ${change.kind} ${objectOf(change)}`
}

function objectOf(change: Change): string {
  switch (change.kind) {
    case 'add-link':
      return change.id
    case 'set-capacity':
      return change.crossing
    case 'close':
      return change.link ?? change.crossing ?? ''
    case 'open':
      return change.link ?? change.crossing ?? change.passage ?? ''
  }
}
