import type { Network } from '../network/network.ts'
import { type CapacityQuestion, capacityGraph } from './capacity-graph.ts'
import { type Improvement, improvementsOf } from './improvement.ts'
import type { CapacityBound } from './part-tonnes.ts'
import { periodOf } from './period.ts'
import { type CapacitySolution, capacitySolver } from './solve-capacity.ts'

export interface BottleneckQuestion extends CapacityQuestion {
  /** First day of the period over which capacities are averaged, and its length. */
  readonly start: string
  readonly days: number
}

/** What an enlargement of one part buys. */
export interface BoughtStep extends Omit<Improvement, 'after'> {
  /** The bound with it, t a day, and how much more that is. */
  readonly boundTonnesPerDay: number
  readonly gainTonnesPerDay: number
  /**
   * Where it buys nothing alone: the same done at a part that binds behind it, as the checkpoint on the other bank does, and
   * what both buy. Absent where one such part is not enough either.
   */
  readonly together?: Omit<BoughtStep, 'together'>
}

/** The most that the stated capacities let through from one side to the other, and what sets it. */
export interface Bottleneck {
  /** Null where a way leads there on which no capacity is stated. */
  readonly boundTonnesPerDay: number | null
  /** Parts that bind together: a minimum cut, so that nothing gets through without passing one of them. */
  readonly cut: readonly CapacityBound[]
  /** Crossings that the flow uses, t a day; one of several divisions that reach the bound. */
  readonly flows: CapacitySolution['crossings']
  readonly unstated: readonly string[]
  readonly withoutSea: boolean
  /** Each step alone, the one that buys most first. */
  readonly steps: readonly BoughtStep[]
  /** One after another: the best step, then the best one after it. Only lanes, hours and trains, which come in ones. */
  readonly sequence: readonly BoughtStep[]
}

type Bounds = readonly (CapacityBound | undefined)[]

interface Bought {
  readonly step: BoughtStep
  readonly enlarged: Bounds
  readonly solved: CapacitySolution
}

const stepsInSequence = 6
const gramsExact = 1e6

/** Bound, cut and what enlarging buys; see {@link capacityGraph} for what stands in the way and what does not. */
export function findBottleneck(network: Network, question: BottleneckQuestion): Bottleneck {
  const { arcs, unstated, withoutSea } = capacityGraph(network, question, periodOf(network, question.start, question.days))
  const solver = capacitySolver(arcs)
  const stated: Bounds = arcs.map(({ bound }) => bound)
  const first = solver.solve(stated)
  const left = { unstated, withoutSea }
  if (first === null) return { boundTonnesPerDay: null, cut: [], flows: [], ...left, steps: [], sequence: [] }

  const buys = (on: Bounds, from: CapacitySolution): readonly Bought[] =>
    from.cut
      .flatMap((arc) => {
        const bound = on[arc]
        return bound === undefined ? [] : improvementsOf(bound, network.facts.operations.loads, question.trains).map((improvement) => ({ arc, ...improvement }))
      })
      .flatMap(({ arc, after, ...improvement }) => {
        const enlarged = on.map((bound, index) => (index === arc ? after : bound))
        const solved = solver.solve(enlarged)
        if (solved === null) return []
        const gain = Math.round((solved.bound - from.bound) * gramsExact) / gramsExact
        return [{ step: { ...improvement, boundTonnesPerDay: solved.bound, gainTonnesPerDay: gain }, enlarged, solved }]
      })
      .sort((one, other) => other.step.gainTonnesPerDay - one.step.gainTonnesPerDay)

  /** The part behind it is the one that the cut moves to once the first is enlarged. */
  const besides = ({ step, enlarged, solved }: Bought, before: readonly number[]): BoughtStep => {
    if (step.gainTonnesPerDay > 0) return step
    const [best] = buys(enlarged, { ...solved, cut: solved.cut.filter((arc) => !before.includes(arc)) }).filter(({ step: { code } }) => code === step.code)
    return best !== undefined && best.step.gainTonnesPerDay > 0 ? { ...step, together: best.step } : step
  }
  const sequence: BoughtStep[] = []
  let now = { bounds: stated, solution: first }
  while (sequence.length < stepsInSequence) {
    const best = buys(now.bounds, now.solution).find(({ step }) => step.code !== 'tenth')
    if (best === undefined) break
    sequence.push(best.step)
    now = { bounds: best.enlarged, solution: best.solved }
  }
  const cut = first.cut.flatMap((arc) => stated[arc] ?? [])
  const steps = buys(stated, first).map((bought) => besides(bought, first.cut))
  return { boundTonnesPerDay: first.bound, cut, flows: first.crossings, ...left, steps, sequence }
}
