import type { DrawKey } from './draws.ts'
import type { LawColumns, PlanColumns } from './plan-columns.ts'
import { drawnMinutes, lawCodes } from './service-law.ts'
import type { UnitStore } from './unit-store.ts'

/** How long the service of a unit lasts at a part, by the laws of the plan and the draws of the unit. */
export class ServiceTimes {
  readonly #columns: PlanColumns
  readonly #units: UnitStore
  /** By source. */
  readonly #keys: readonly DrawKey[]

  constructor(columns: PlanColumns, units: UnitStore, keys: readonly DrawKey[]) {
    this.#columns = columns
    this.#units = units
    this.#keys = keys
  }

  of(unit: number, part: number, laws: LawColumns): number {
    const code = laws.code[part] as number
    const first = laws.first[part] as number
    if (code === lawCodes.deterministic) return first
    const { load, serial, source } = this.#units
    if (code === lawCodes.load) return first * (load[unit] as number)
    if (code === lawCodes.given) {
      const given = laws.given[part] as Float64Array
      return given[Math.min(serial[unit] as number, given.length - 1)] as number
    }
    const key = this.#keys[source[unit] as number] as DrawKey
    return drawnMinutes(code, first, laws.second[part] as number, key, serial[unit] as number, this.#columns.partPurpose[part] as number)
  }
}
