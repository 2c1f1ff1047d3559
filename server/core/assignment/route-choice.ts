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
export const choiceShares = (ways: readonly ChoiceWay[], scales: ChoiceScales): readonly number[] => choiceAmong(ways, scales)(ways.map(({ cost }) => cost))

/**
 * The same for ways that are chosen from again and again: what they have in common is worked out once.
 *
 * @returns shares by way at the costs given by way
 * @throws RangeError where a scale is below 0, or that between modes is above the other
 */
export function choiceAmong(ways: readonly Omit<ChoiceWay, 'cost'>[], { scale, modeScale }: ChoiceScales): (costs: readonly number[]) => readonly number[] {
  if (!(scale >= 0 && Number.isFinite(scale))) throw new RangeError(`the scale of a choice is ${scale}; it must be a number not below 0`)
  if (!(modeScale >= 0 && modeScale <= scale)) throw new RangeError(`the scale between modes is ${modeScale}; it must lie between 0 and ${scale}`)
  const nests = [...new Set(ways.map(({ mode }) => mode))].map((mode) => {
    const members = [...ways.keys()].filter((index) => ways[index]?.mode === mode)
    return { members, sizes: pathSizes(members.map((index) => ways[index] as Omit<ChoiceWay, 'cost'>)) }
  })
  return (costs) => {
    for (const cost of costs) if (!(cost > 0 && Number.isFinite(cost))) throw new RangeError(`a way costs ${cost}; it must be a number above 0`)
    const costOf = (index: number): number => costs[index] as number
    const best = least(costs)
    const modes = nests.map(({ members, sizes }) => {
      const cheapest = least(members.map(costOf))
      // Within a mode against its own best, so that a dear mode does not vanish in rounding before it is divided.
      const pulls = members.map((index, member) => (sizes[member] as number) * Math.exp((-scale * (costOf(index) - cheapest)) / best))
      const sum = total(pulls)
      const breadth = scale === 0 ? sum : sum ** (modeScale / scale)
      return { members, within: pulls.map((pull) => pull / sum), pull: breadth * Math.exp(-modeScale * (cheapest / best - 1)) }
    })
    const all = total(modes.map(({ pull }) => pull))
    const shares: number[] = ways.map(() => 0)
    for (const { members, within, pull } of modes) {
      for (const [member, index] of members.entries()) shares[index] = ((within[member] as number) * pull) / all
    }
    return shares
  }
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

const least = (costs: readonly number[]): number => costs.reduce((lowest, cost) => Math.min(lowest, cost), Number.POSITIVE_INFINITY)
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
