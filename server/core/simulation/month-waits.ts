import { localDate } from '../calendar/local-time.ts'
import type { Percentiles } from '../percentiles.ts'
import { minutesPerDay, minutesPerHour } from '../units.ts'
import type { CrossingPlan } from './crossing-plan.ts'
import type { RunListener } from './engine/run-events.ts'
import { WaitHistogram } from './statistics/wait-histogram.ts'
import { rounded } from './summarise.ts'

const monthsPerYear = 12

/** Listens for the waits of vehicles that join while their crossing is open, by chain and month of joining. */
export class MonthWaits implements RunListener {
  readonly #plan: CrossingPlan
  /** Month, 0 to 11, of each day since the origin. */
  readonly #months: Int8Array
  readonly #waits = new Map<number, WaitHistogram>()

  constructor(plan: CrossingPlan, zone: string) {
    this.#plan = plan
    const dayCount = Math.ceil(plan.end / minutesPerDay)
    this.#months = Int8Array.from({ length: dayCount }, (_, day) => Number(localDate(plan.origin + (day + 0.5) * minutesPerDay, zone).slice(5, 7)) - 1)
  }

  measured(): void {}

  waited(): void {}

  released(chain: number, waitedMinutes: number, joinedAt: number, joinedWhileOpen: boolean): void {
    if (!joinedWhileOpen || joinedAt < this.#plan.measuredFrom) return
    const cell = chain * monthsPerYear + (this.#months[Math.floor(joinedAt / minutesPerDay)] ?? 0)
    let waits = this.#waits.get(cell)
    if (waits === undefined) {
      waits = new WaitHistogram()
      this.#waits.set(cell, waits)
    }
    waits.add(waitedMinutes / minutesPerHour)
  }

  remained(chain: number, waitedMinutes: number, joinedAt: number, joinedWhileOpen: boolean): void {
    this.released(chain, waitedMinutes, joinedAt, joinedWhileOpen)
  }

  /** Twelve months; null where nobody joined an open crossing. */
  months(chain: number): readonly (Percentiles | null)[] {
    return Array.from({ length: monthsPerYear }, (_, month) => {
      const waits = this.#waits.get(chain * monthsPerYear + month)
      if (waits === undefined) return null
      return { p10: rounded(waits.quantile(0.1)), p50: rounded(waits.quantile(0.5)), p90: rounded(waits.quantile(0.9)) }
    })
  }
}
