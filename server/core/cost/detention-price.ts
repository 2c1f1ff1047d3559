import type { Step } from '../journey/steps.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { DetentionFacts } from '../network/facts/money.ts'
import type { Network } from '../network/network.ts'
import { standingDays } from './storage-price.ts'

/** Free days and rates of a carrier's box for a direction, in the order of the journey; empty where none are on file. */
export function detentionFacts(network: Network, direction: Direction, teu: 1 | 2): readonly DetentionFacts[] {
  return network.facts.tariffs.detention?.filter((record) => record.direction === direction && record.teu === teu) ?? []
}

/** Days, both ends counted, from the first step to the first border; null where no border is passed. `dates[i]` is the local day of step i. */
export function daysToBorder(steps: readonly Step[], dates: readonly string[]): number | null {
  const [first, border] = [dates[0], dates[steps.findIndex((step) => step.kind === 'border')]]
  return first === undefined || border === undefined ? null : standingDays(first, border)
}
