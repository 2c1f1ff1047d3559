/** A way to choose from. */
export interface ChoiceWay {
  /** Generalised cost, any unit that all ways of one choice share; above 0. */
  readonly cost: number
  /** What it consists of, weighted by its length. */
  readonly linkKm: ReadonlyMap<string, number>
}

/**
 * Path-size logit (Ben-Akiva and Bierlaire 1999): share i ~ PS_i exp(-scale (C_i / C_best - 1)), where the path size is the mean over
 * the way's kilometres of 1 / (ways that use the link). Costs count in relation to the best, so that one scale serves hauls of
 * 300 km and of 9,000. Ways that are the same share what one of them alone would get.
 *
 * @param scale how much dearer than the best a way may be: at 10 % dearer it keeps exp(-scale / 10) of an equal share
 * @returns by way, summing to 1; none for no ways
 * @throws RangeError where a cost is not finite or not above 0, or the scale is below 0
 */
export function choiceShares(ways: readonly ChoiceWay[], scale: number): readonly number[] {
  if (!(scale >= 0 && Number.isFinite(scale))) throw new RangeError(`the scale of a choice is ${scale}; it must be a number not below 0`)
  for (const { cost } of ways) if (!(cost > 0 && Number.isFinite(cost))) throw new RangeError(`a way costs ${cost}; it must be a number above 0`)
  const best = ways.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY)
  const sizes = pathSizes(ways)
  const pulls = ways.map(({ cost }, way) => (sizes[way] as number) * Math.exp(-scale * (cost / best - 1)))
  const sum = pulls.reduce((total, pull) => total + pull, 0)
  return pulls.map((pull) => pull / sum)
}

/** Between 1 over the number of ways, for one that is wholly shared, and 1 for one that stands alone. */
export function pathSizes(ways: readonly ChoiceWay[]): readonly number[] {
  const users = new Map<string, number>()
  for (const { linkKm } of ways) for (const link of linkKm.keys()) users.set(link, (users.get(link) ?? 0) + 1)
  return ways.map(({ linkKm }) => {
    let km = 0
    let own = 0
    for (const [link, length] of linkKm) {
      km += length
      own += length / (users.get(link) as number)
    }
    return km === 0 ? 1 : own / km
  })
}
