import { minutesPerDay } from '../../units.ts'
import { DayCursor } from './day-cursor.ts'
import type { OpeningHours } from './opening-hours.ts'
import type { PlanColumns } from './plan-columns.ts'
import { shortestWait } from './shortest-wait.ts'
import type { StatePort } from './state-port.ts'
import type { PlannedPassage, PlannedSource, StationPlan } from './station-plan.ts'
import type { StepIntegrals } from './step-integrals.ts'

/** Chooses a way for each unit that comes: by the shares of the plan, or by the shortest wait in sight at the first passage. */
export class WayChoice {
  readonly #plan: StationPlan
  readonly #columns: PlanColumns
  readonly #hours: OpeningHours
  readonly #waiting: StepIntegrals
  readonly #perDay: readonly (DayCursor | null)[]

  constructor(plan: StationPlan, columns: PlanColumns, hours: OpeningHours, waiting: StepIntegrals) {
    this.#plan = plan
    this.#columns = columns
    this.#hours = hours
    this.#waiting = waiting
    this.#perDay = plan.passages.map(({ perDay }) => (perDay === undefined ? null : new DayCursor(perDay)))
  }

  /** @param chance uniform in (0, 1) */
  choose({ choice, ways }: PlannedSource, chance: number, now: number): number {
    if (choice === 'share') {
      let left = chance * ways.reduce((sum, { share }) => sum + share, 0)
      const chosen = ways.findIndex(({ share }) => {
        left -= share
        return left < 0
      })
      return Math.max(0, chosen)
    }
    const inSight = ways.map(({ legs }, way) => {
      const index = legs[0]?.passage ?? 0
      const passage = this.#plan.passages[index] as PlannedPassage
      const perDay = this.#perDay[index]?.at(now) ?? 0
      return { way, perDay, waitMinutes: this.#hours.minutesToOpening(passage.calendar, now) + this.#minutesOfQueue(index, passage, perDay) }
    })
    return shortestWait(inSight, chance)
  }

  exchange(port: StatePort): void {
    for (const cursor of this.#perDay) cursor?.exchange(port)
  }

  /** Minutes that those who wait in the passage now will take at the capacity of the day. */
  #minutesOfQueue(index: number, { stages }: PlannedPassage, perDay: number): number {
    if (perDay === 0) return Number.MAX_VALUE
    const first = this.#columns.firstPart[index] as number
    let waiting = 0
    for (let part = first; part < first + stages.length; part += 1) waiting += this.#waiting.values[part] as number
    return (waiting * minutesPerDay) / perDay
  }
}
