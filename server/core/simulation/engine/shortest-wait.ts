/** One of several ways as whoever has to choose sees it. */
export interface WayInSight {
  readonly way: number
  /** Until it opens, and until those who wait there now have passed. */
  readonly waitMinutes: number
  /** Of the day. */
  readonly perDay: number
}

/**
 * The way with the shortest wait in sight; of several that are equal, one by chance in proportion to capacity.
 *
 * @param chance uniform in (0, 1)
 */
export function shortestWait(ways: readonly WayInSight[], chance: number): number {
  const shortest = ways.reduce((least, { waitMinutes }) => Math.min(least, waitMinutes), Number.POSITIVE_INFINITY)
  const best = ways.filter(({ waitMinutes }) => waitMinutes === shortest)
  const weightOf = ({ perDay }: WayInSight): number => Math.min(perDay, 1e9)
  let left = chance * best.reduce((sum, way) => sum + weightOf(way), 0)
  for (const way of best) {
    left -= weightOf(way)
    if (left < 0) return way.way
  }
  return best[0]?.way ?? 0
}
