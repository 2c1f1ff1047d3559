const leastHours = 0.01
const greatestHours = 100_000
const binsPerDecade = 230
const decades = 7
const binCount = binsPerDecade * decades
const binsPerUnitOfLog = binsPerDecade / Math.LN10

/** A histogram as it travels between threads. */
export interface HistogramParcel {
  readonly count: number
  readonly max: number
  readonly bins: Uint16Array
  readonly counts: Uint32Array
}

/**
 * Waits in bins that grow by 1 %, from 36 seconds to eleven years; shorter waits fall in one bin that counts as none.
 * Quantiles are true to 0.5 % (or 36 seconds). Histograms of several runs merge by addition, in any order.
 */
export class WaitHistogram {
  count = 0
  max = 0
  readonly #bins = new Uint32Array(binCount + 1)

  add(hours: number): void {
    this.count += 1
    if (hours > this.max) this.max = hours
    const bin = hours < leastHours ? 0 : 1 + Math.floor(Math.log(Math.min(hours, greatestHours * 0.999) / leastHours) * binsPerUnitOfLog)
    this.#bins[bin] = (this.#bins[bin] as number) + 1
  }

  /** Its bins that hold something, as plain data. */
  get parcel(): HistogramParcel {
    const bins = Uint16Array.from([...this.#bins.keys()].filter((bin) => this.#bins[bin] !== 0))
    return { count: this.count, max: this.max, bins, counts: Uint32Array.from(bins, (bin) => this.#bins[bin] as number) }
  }

  static fromParcel({ count, max, bins, counts }: HistogramParcel): WaitHistogram {
    const waits = new WaitHistogram()
    waits.count = count
    waits.max = max
    bins.forEach((bin, index) => {
      waits.#bins[bin] = counts[index] as number
    })
    return waits
  }

  merge(other: WaitHistogram): void {
    this.count += other.count
    if (other.max > this.max) this.max = other.max
    for (let bin = 0; bin <= binCount; bin += 1) this.#bins[bin] = (this.#bins[bin] as number) + (other.#bins[bin] as number)
  }

  /** The wait that a share of the vehicles does not exceed, hours; 0 where nobody was counted. */
  quantile(share: number): number {
    const rank = share * this.count
    let below = 0
    for (let bin = 0; bin <= binCount; bin += 1) {
      const inBin = this.#bins[bin] as number
      if (inBin > 0 && below + inBin >= rank) {
        if (bin === 0) return 0
        const within = (rank - below) / inBin
        return Math.min(this.max, leastHours * Math.exp((bin - 1 + within) / binsPerUnitOfLog))
      }
      below += inBin
    }
    return this.max
  }
}
