import type { EventQueue } from './event-queue.ts'
import type { PlanColumns } from './plan-columns.ts'
import type { RunFigures } from './run-figures.ts'
import type { UnitStore } from './unit-store.ts'

/** What a mechanism needs of the run it works in. */
export interface Walk {
  readonly now: number
  readonly end: number
  readonly units: UnitStore
  readonly columns: PlanColumns
  readonly events: EventQueue
  readonly figures: RunFigures
  /** The wait of a unit at a part is over. */
  endWait(unit: number, part: number): void
  /** To the next stage, or out of the passage. */
  leave(unit: number, part: number): void
  /** Says that the unit has left its passage. */
  tellReleased(unit: number): void
  /** To the next leg of its way, or out. */
  goOn(unit: number): void
}
