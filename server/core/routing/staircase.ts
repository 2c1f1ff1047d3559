/** The points that no other is below in both of two criteria. */
export interface Staircase {
  /** Whether some point is no higher than this one in either. */
  isBelow(first: number, second: number): boolean
  add(first: number, second: number): void
}

/** Points in order of the first criterion, so that the second falls from one to the next. */
export function createStaircase(): Staircase {
  const firsts: number[] = []
  const seconds: number[] = []
  /** Points up to the first criterion of one. */
  const upTo = (first: number): number => {
    let [low, high] = [0, firsts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((firsts[middle] as number) <= first) low = middle + 1
      else high = middle
    }
    return low
  }
  const isBelow = (first: number, second: number): boolean => {
    const count = upTo(first)
    return count > 0 && (seconds[count - 1] as number) <= second
  }
  return {
    isBelow,
    add(first, second) {
      if (isBelow(first, second)) return
      const from = firsts[upTo(first) - 1] === first ? upTo(first) - 1 : upTo(first)
      let to = from
      while (to < seconds.length && (seconds[to] as number) >= second) to += 1
      firsts.splice(from, to - from, first)
      seconds.splice(from, to - from, second)
    },
  }
}
