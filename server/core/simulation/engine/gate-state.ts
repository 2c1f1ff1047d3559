import { minutesPerDay } from '../../units.ts'
import { openMinutes } from '../open-time.ts'
import { DayCursor } from './day-cursor.ts'
import { SlotGate } from './slot-gate.ts'
import type { StatePort } from './state-port.ts'
import type { PlannedGate, StationPlan } from './station-plan.ts'

/** A gate while a run lasts: its slots, and how many may come in each. */
export class GateState {
  readonly slots = new SlotGate()
  readonly plan: PlannedGate
  readonly #open: StationPlan['calendars'][number]
  readonly #quota: DayCursor
  readonly #scheduled: DayCursor

  constructor(plan: PlannedGate, calendars: StationPlan['calendars']) {
    this.plan = plan
    this.#open = calendars[plan.calendar] ?? []
    this.#quota = new DayCursor(plan.quotaPerDay)
    this.#scheduled = new DayCursor(plan.openMinutes)
  }

  /** False on days on which nobody books. */
  booksAt(minute: number): boolean {
    return (this.#quota.at(minute) ?? Number.POSITIVE_INFINITY) !== Number.POSITIVE_INFINITY
  }

  /** Begins the slot at a minute of a day on which units book; returns how many of those waiting are called. */
  openSlot(minute: number): number {
    const open = openMinutes(this.#open, minute, minute + this.plan.slotMinutes)
    const perDay = this.#quota.at(minute) ?? 0
    return this.slots.open(open === 0 ? 0 : (perDay * open) / (this.#scheduled.at(minute) ?? minutesPerDay))
  }

  exchange(port: StatePort): void {
    this.slots.exchange(port)
    this.#quota.exchange(port)
    this.#scheduled.exchange(port)
  }
}
