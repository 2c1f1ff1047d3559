import type { Step } from '../journey/steps.ts'

/** How often a load passes to another carrier or gauge between its ends. */
export function handoversOf(steps: readonly Step[]): number {
  return steps.filter(
    (step) => step.kind === 'gaugeChange' || (step.kind === 'handling' && (step.operation === 'transfer' || step.operation === 'tractorSwap')),
  ).length
}
