import { Pool } from './pool.ts'
import { kinds, priorities } from './run-events.ts'
import type { StatePort } from './state-port.ts'
import type { StationPlan } from './station-plan.ts'
import type { Walk } from './walk.ts'

/** The pools of a run: what a service takes beside its server, such as flatcars, and gives back some time after it began. */
export class Pools {
  readonly #plan: StationPlan
  readonly #walk: Walk
  readonly #pools: readonly Pool[]

  constructor(plan: StationPlan, walk: Walk) {
    this.#plan = plan
    this.#walk = walk
    this.#pools = plan.pools.map(({ size }) => new Pool(size))
  }

  /** Of a pool, how many are not in use. */
  atHand(pool: number): number {
    return this.#pools[pool]?.atHand ?? 0
  }

  /** What a service at the part needs, all of it or none; false where it is not all there, or needs none. */
  take(part: number): boolean {
    const pooled = this.#pooled(part)
    if (pooled === undefined || !this.#pools[pooled.pool]?.take(pooled.count)) return false
    this.#walk.events.push(this.#walk.now + pooled.returnMinutes, priorities.departure, kinds.poolReturn, part)
    return true
  }

  /** What a service at the part took comes back. */
  giveBack(part: number): void {
    const pooled = this.#pooled(part)
    if (pooled !== undefined) this.#pools[pooled.pool]?.giveBack(pooled.count)
  }

  exchange(port: StatePort): void {
    for (const pool of this.#pools) pool.exchange(port)
  }

  #pooled(part: number) {
    const { firstPart, partPassage } = this.#walk.columns
    const passage = partPassage[part] as number
    return this.#plan.passages[passage]?.stages[part - (firstPart[passage] as number)]?.pool
  }
}
