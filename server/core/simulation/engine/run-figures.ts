import type { StatePort } from './state-port.ts'
import { StepIntegrals } from './step-integrals.ts'

/** What a run counts itself: integrals over time, and how many came and went since counting began. */
export class RunFigures {
  /** By part. */
  readonly waiting: StepIntegrals
  readonly busy: StepIntegrals
  /** Servers while open; none where everybody is served at once. */
  readonly openServers: StepIntegrals
  /** Services ended, by part. */
  readonly finished: Float64Array
  /** Units that came to a passage and left it. */
  readonly joined: Float64Array
  readonly released: Float64Array

  constructor(parts: number, passages: number) {
    this.waiting = new StepIntegrals(parts)
    this.busy = new StepIntegrals(parts)
    this.openServers = new StepIntegrals(parts)
    this.finished = new Float64Array(parts)
    this.joined = new Float64Array(passages)
    this.released = new Float64Array(passages)
  }

  restart(now: number): void {
    for (const integrals of [this.waiting, this.busy, this.openServers]) integrals.restart(now)
    for (const counts of [this.finished, this.joined, this.released]) counts.fill(0)
  }

  exchange(port: StatePort): void {
    for (const integrals of [this.waiting, this.busy, this.openServers]) integrals.exchange(port)
    for (const counts of [this.finished, this.joined, this.released]) counts.set(port.column(counts, counts.length))
  }
}
