import { comparisonOf, type SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery, SimulationResult } from '#core/simulation/result.ts'
import { type FiguresParcel, openFigures } from '../figures-parcel.ts'
import { preparedRun } from '../prepared-runs.ts'
import type { SettledRun } from '../settled-run.ts'
import type { Task } from '../task.ts'

interface RunResultInput {
  /** One network, or the two of a comparison, each with its replications in their order. */
  readonly runs: readonly { readonly world: string; readonly settled: SettledRun | null; readonly parts: readonly FiguresParcel[] }[]
  readonly query: SimulationQuery
}

/** The document of replications that were made; on a thread too, since a whole network has many figures. */
export const runResultTask: Task<RunResultInput, SimulationResult | SimulationComparison> = ({ runs, query }, { world, cancelled }) => {
  const made = runs.map(({ world: key, settled, parts }) => {
    const network = world(key)
    return { network, run: preparedRun(network, query, settled, { cancelled }).conclude(parts.map(openFigures)) }
  })
  const [a, b] = made
  if (a === undefined) throw new RangeError('no run was made')
  return b === undefined ? a.run.result : comparisonOf([a.network, b.network], query, process.version, [a.run, b.run])
}
