import { daysBetween } from '../calendar/local-time.ts'
import { type BorderDelay, flowChoice, meanShare, type Taste } from './flow-shares.ts'
import type { FlowAssignment, FreightFlow } from './freight-flow.ts'

export interface SettleRules {
  /** Rounds end when no more than this part of all tonnes would still change its way. */
  readonly residual: number
  /** And at the latest after so many runs. */
  readonly rounds: number
}

export interface SettledShares {
  readonly assignment: FlowAssignment
  /** Part of all tonnes that would take another way at the delays of the last pilot run, 0 to 1; null where shares were held. */
  readonly residual: number | null
  /** Residual of each pilot run in turn. */
  readonly residuals: readonly number[]
  readonly settled: boolean
}

/**
 * Fixed point of route choice and congestion by successive averages: a pilot run measures the delays of the shares as they are, goods
 * choose anew at those delays, and the shares move towards that choice by 1 / (round + 1). The residual is the part of
 * all tonnes by which choice and shares differ before the move.
 *
 * @param measure one pilot run of a few replications: delays at the shares given
 * @param tasteOf what a flow chooses by
 */
export function settleShares(
  start: FlowAssignment,
  tasteOf: (flow: FreightFlow) => Taste,
  measure: (assignment: FlowAssignment) => BorderDelay,
  rules: SettleRules,
): SettledShares {
  const residuals: number[] = []
  const choices = start.flows.map((flow) => flowChoice(flow.ways, tasteOf(flow)))
  let assignment = start
  for (let round = 1; round <= rules.rounds; round += 1) {
    const delay = measure(assignment)
    const wanted = choices.map((choose) => choose(delay))
    const residual = differenceOf(assignment, wanted)
    residuals.push(residual)
    if (residual <= rules.residual) return { assignment, residual, residuals, settled: true }
    const step = 1 / (round + 1)
    assignment = {
      ...assignment,
      flows: assignment.flows.map((flow, index) => ({ ...flow, ways: moved(flow, wanted[index] ?? [], step, daysOf(assignment)) })),
    }
  }
  return { assignment, residual: residuals.at(-1) ?? null, residuals, settled: false }
}

/** Shares as they are, for a run that is to hold them. */
export const heldShares = (assignment: FlowAssignment): SettledShares => ({ assignment, residual: null, residuals: [], settled: true })

function moved(flow: FreightFlow, wanted: readonly (readonly number[])[], step: number, days: readonly number[]): FreightFlow['ways'] {
  return flow.ways.map((way, index) => {
    const shares = way.shares.map((share, period) => share + step * ((wanted[index]?.[period] ?? share) - share))
    return { ...way, shares, share: meanShare(shares, days) }
  })
}

/** Half of the sum of all differences, by tonnes: what one way loses another gains. */
function differenceOf(assignment: FlowAssignment, wanted: readonly (readonly (readonly number[])[])[]): number {
  const days = daysOf(assignment)
  let tonnes = 0
  let changed = 0
  for (const [index, { tonnesPerDay, ways }] of assignment.flows.entries()) {
    tonnes += tonnesPerDay
    for (const [way, { shares }] of ways.entries()) {
      const differences = shares.map((share, period) => Math.abs((wanted[index]?.[way]?.[period] ?? share) - share))
      changed += (tonnesPerDay * meanShare(differences, days)) / 2
    }
  }
  return tonnes === 0 ? 0 : changed / tonnes
}

const daysOf = ({ periods }: FlowAssignment): readonly number[] => periods.map(({ from, to }) => daysBetween(from, to) + 1)
