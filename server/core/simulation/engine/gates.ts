import { type DrawKey, uniform } from './draws.ts'
import { GateState } from './gate-state.ts'
import { kinds, priorities } from './run-events.ts'
import type { StatePort } from './state-port.ts'
import type { StationPlan } from './station-plan.ts'
import type { Walk } from './walk.ts'

/** The gates of a run: units book, come in their slot, or miss it and book again behind all others. */
export class Gates {
  readonly #walk: Walk
  /** By station. */
  readonly #gates: readonly (GateState | null)[]
  /** By source. */
  readonly #keys: readonly DrawKey[]

  constructor(plan: StationPlan, walk: Walk, keys: readonly DrawKey[]) {
    this.#walk = walk
    this.#keys = keys
    this.#gates = plan.stations.map((station) => (station.kind === 'gate' ? new GateState(station, plan.calendars) : null))
  }

  /** Share of the slots that were given out since counting began; null for another station, or where there were none. */
  slotShare(station: number): number | null {
    const slots = this.#gates[station]?.slots
    return slots === undefined || slots.offered === 0 ? null : slots.given / slots.offered
  }

  join(unit: number, part: number, station: number): void {
    const { columns, figures, now, units } = this.#walk
    const gate = this.#gates[station] as GateState
    if (!gate.booksAt(now)) {
      this.#walk.leave(unit, part)
      return
    }
    units.waitsSince[unit] = now
    const comesAtOnce = gate.slots.book(unit)
    if (comesAtOnce && !this.#misses(unit, gate, columns.partPurpose[part] as number)) {
      this.#endBooking(unit, part)
      return
    }
    figures.waiting.change(part, now, 1)
    if (comesAtOnce) gate.slots.waiting.push(unit)
  }

  /** A slot begins. */
  openSlot(station: number): void {
    const { columns, events, now, units } = this.#walk
    const gate = this.#gates[station] as GateState
    const { slotMinutes } = gate.plan
    events.push(now + slotMinutes, priorities.slot, kinds.slot, station)
    if (!gate.booksAt(now)) return
    const called = gate.openSlot(now)
    const spacing = slotMinutes / gate.slots.room
    for (let turn = 0; turn < called; turn += 1) {
      const unit = gate.slots.call()
      if (this.#misses(unit, gate, columns.partPurpose[units.part[unit] as number] as number)) gate.slots.waiting.push(unit)
      else events.push(now + turn * spacing, priorities.slot, kinds.slotReached, unit)
    }
  }

  /** A unit that waited comes in its slot. */
  come(unit: number): void {
    const part = this.#walk.units.part[unit] as number
    this.#walk.figures.waiting.change(part, this.#walk.now, -1)
    this.#endBooking(unit, part)
  }

  restart(): void {
    for (const gate of this.#gates) gate?.slots.resetCounts()
  }

  exchange(port: StatePort): void {
    for (const gate of this.#gates) gate?.exchange(port)
  }

  /** True once in a passage for a unit that chance makes miss its slot. */
  #misses(unit: number, gate: GateState, purpose: number): boolean {
    const { missed, serial, source } = this.#walk.units
    if (missed[unit] === 1 || gate.plan.noShowShare === 0) return false
    if (uniform(this.#keys[source[unit] as number] as DrawKey, serial[unit] as number, purpose, 0) >= gate.plan.noShowShare) return false
    missed[unit] = 1
    return true
  }

  #endBooking(unit: number, part: number): void {
    const { finished } = this.#walk.figures
    finished[part] = (finished[part] as number) + 1
    this.#walk.endWait(unit, part)
    this.#walk.leave(unit, part)
  }
}
