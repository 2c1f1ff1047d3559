/** A way to choose from. */
export interface ChoiceWay {
  /** Generalised cost, any unit that all ways of one choice share; above 0. */
  readonly cost: number
  /** What it consists of, weighted by its length. */
  readonly linkKm: ReadonlyMap<string, number>
  /** What carries the goods: to a shipper the ways of one mode have more in common than their links. */
  readonly mode: string
}

export interface ChoiceScales {
  /** How much dearer than the best a way of one mode may be: at 10 % dearer it keeps exp(-scale / 10) of an equal share. */
  readonly scale: number
  /** The same between modes; at most `scale`. */
  readonly modeScale: number
}

/**
 * Nested logit (McFadden 1978) over path-size logit (Ben-Akiva and Bierlaire 1999). The ways of a mode divide its part by
 * PS_i exp(-scale C_i / C_best), where the path size is the mean over the way's kilometres of 1 / (ways of the mode that use the link). A mode is
 * worth the logarithm of the sum over its ways, and modes divide the goods at `modeScale`, so that seven borders of the railway do not
 * outvote one port seven times. With both scales alike it is path-size logit over all ways. Costs count in relation to the best
 * way of all, so that one scale serves hauls of 300 km and of 9,000. Ways that are the same share what one of them alone would get.
 *
 * @returns by way, summing to 1; none for no ways
 * @throws RangeError where a cost is not finite or not above 0, a scale is below 0, or that between modes is above the other
 */
export function choiceShares(ways: readonly ChoiceWay[], { scale, modeScale }: ChoiceScales): readonly number[] {
  if (!(scale >= 0 && Number.isFinite(scale))) throw new RangeError(`the scale of a choice is ${scale}; it must be a number not below 0`)
  if (!(modeScale >= 0 && modeScale <= scale)) throw new RangeError(`the scale between modes is ${modeScale}; it must lie between 0 and ${scale}`)
  for (const { cost } of ways) if (!(cost > 0 && Number.isFinite(cost))) throw new RangeError(`a way costs ${cost}; it must be a number above 0`)
  const best = leastCost(ways)
  const modes = [...new Set(ways.map(({ mode }) => mode))].map((mode) => {
    const own = ways.flatMap((way, index) => (way.mode === mode ? [{ way, index }] : []))
    const members = own.map(({ way }) => way)
    const least = leastCost(members)
    const sizes = pathSizes(members)
    // Within a mode against its own best, so that a dear mode does not vanish in rounding before it is divided.
    const pulls = members.map(({ cost }, member) => (sizes[member] as number) * Math.exp((-scale * (cost - least)) / best))
    const sum = total(pulls)
    const breadth = scale === 0 ? sum : sum ** (modeScale / scale)
    return { own, within: pulls.map((pull) => pull / sum), pull: breadth * Math.exp(-modeScale * (least / best - 1)) }
  })
  const all = total(modes.map(({ pull }) => pull))
  const shares: number[] = ways.map(() => 0)
  for (const { own, within, pull } of modes) {
    for (const [member, { index }] of own.entries()) shares[index] = ((within[member] as number) * pull) / all
  }
  return shares
}

/** Between 1 over the number of ways, for one that is wholly shared, and 1 for one that stands alone. */
export function pathSizes(ways: readonly Pick<ChoiceWay, 'linkKm'>[]): readonly number[] {
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

const leastCost = (ways: readonly ChoiceWay[]): number => ways.reduce((least, { cost }) => Math.min(least, cost), Number.POSITIVE_INFINITY)
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
