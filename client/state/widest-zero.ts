import type { SimulationDifference } from '#core/simulation/result.ts'

/**
 * Half of the widest interval that holds zero, tonnes a day at a crossing in one direction: a link has no interval of its own, so a
 * difference on it that is no greater is taken for none. Null where too few runs were made for any interval.
 */
export function widestZero(differences: readonly Pick<SimulationDifference, 'subject' | 'throughputPerDay'>[]): number | null {
  const halves = differences.flatMap(({ subject, throughputPerDay: { low, high } }) => {
    if (subject.kind !== 'crossing' || subject.unit !== 'tonne' || low === null || high === null) return []
    return [low <= 0 && high >= 0 ? (high - low) / 2 : 0]
  })
  return halves.length === 0 ? null : Math.max(...halves)
}
