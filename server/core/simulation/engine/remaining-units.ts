import type { PlanColumns } from './plan-columns.ts'
import type { RunListener } from './run-events.ts'
import { type UnitStore, underway } from './unit-store.ts'

/** Tells of everybody still in a passage when a run ends, passage by passage in the order they came, so that no flow's figures hang on another's. */
export function tellRemaining(units: UnitStore, { partPassage }: PlanColumns, end: number, listener: RunListener): void {
  const { part, joinedAt, joinedWhileOpen, waitedMinutes, waitsSince, used } = units
  const passageOf = (unit: number): number => partPassage[part[unit] as number] as number
  const inside = Array.from({ length: used }, (_, unit) => unit)
    .filter((unit) => (part[unit] as number) !== underway)
    .sort((left, right) => passageOf(left) - passageOf(right) || (joinedAt[left] as number) - (joinedAt[right] as number))
  for (const unit of inside) {
    const joined = joinedAt[unit] as number
    const since = waitsSince[unit] as number
    const waiting = Number.isNaN(since) ? 0 : end - since
    if (waiting > 0) listener.waited(part[unit] as number, waiting, joined, unit, end)
    listener.remained(passageOf(unit), (waitedMinutes[unit] as number) + waiting, joined, joinedWhileOpen[unit] === 1, unit, end)
  }
}
