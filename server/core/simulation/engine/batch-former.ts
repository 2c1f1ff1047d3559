import type { StatePort } from './state-port.ts'
import { WaitingLine } from './waiting-line.ts'

/** Members gather in the order they come; a batch is at most `size` of them. It knows no clock: whoever runs it says when one leaves. */
export class BatchFormer {
  readonly gathered = new WaitingLine()
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  /** True where the batch is full with this member. */
  join(member: number): boolean {
    this.gathered.push(member)
    return this.gathered.length >= this.#size
  }

  /** Members of the batch that leaves now: all who are there, at most a batch. Take each with `gathered.shift()`. */
  get leaving(): number {
    return Math.min(this.#size, this.gathered.length)
  }

  exchange(port: StatePort): void {
    this.gathered.exchange(port)
  }
}
