import { type RandomStream, randomStream } from '../random.ts'

/**
 * What chance decides about each vehicle, drawn when it comes, in a stream of its flow: the n-th truck of a flow has the
 * same inspections and misses the same slot under every scenario with the same seed.
 */
export class VehicleMarks {
  /** Length of the inspection on departure and on arrival over the mean of the day; lognormal of mean 1. */
  exitFactor = 1
  entryFactor = 1
  missesSlot = false
  /** Uniform, settles a choice between crossings that are equally good. */
  choice = 0
  readonly #random: RandomStream
  readonly #sigma: number
  readonly #noShowShare: number

  /** @param variation coefficient of variation of one inspection */
  constructor(flowName: string, seed: number, replication: number, variation: number, noShowShare: number) {
    this.#random = randomStream(seed, replication, flowName, 'marks')
    this.#sigma = Math.sqrt(Math.log1p(variation * variation))
    this.#noShowShare = noShowShare
  }

  draw(): void {
    const random = this.#random
    const radius = Math.sqrt(-2 * Math.log(random())) * this.#sigma
    const angle = 2 * Math.PI * random()
    const shift = -0.5 * this.#sigma * this.#sigma
    this.exitFactor = Math.exp(radius * Math.cos(angle) + shift)
    this.entryFactor = Math.exp(radius * Math.sin(angle) + shift)
    this.missesSlot = random() < this.#noShowShare
    this.choice = random()
  }
}
