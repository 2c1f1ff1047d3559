import type { CostLine } from '#core/cost/cost.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Step } from '#core/journey/steps.ts'
import type { Network } from '#core/network/network.ts'
import { priceSteps } from './price-steps.ts'

/** The priced lines of steps that all run on one day, each a leg of its own. */
export const priceOn =
  (network: Network) =>
  (query: RouteQuery, steps: readonly Step[], date = '2026-05-12', on: Network = network): CostLine[] =>
    priceSteps(
      on,
      query,
      steps,
      steps.map(() => date),
      steps.map((_, index) => index),
    )

export const byCode = (lines: readonly CostLine[], code: string): CostLine[] => lines.filter((line) => line.code === code)

/** The one line of a code; fails where there are none or several. */
export function only(lines: readonly CostLine[], code: string): CostLine {
  const [line, ...others] = byCode(lines, code)
  if (line === undefined || others.length > 0) throw new Error(`${lines.map((each) => each.code)} hold ${code} ${others.length + 1} times`)
  return line
}
