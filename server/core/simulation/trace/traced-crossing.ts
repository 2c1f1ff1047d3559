import type { Network } from '../../network/network.ts'
import { type CrossingPlan, sidesFor } from '../crossing-plan.ts'
import type { MeasuredPlan } from '../measured-plan.ts'
import type { FollowedCorridor, TracedPlan } from './traced-plan.ts'

/** A crossing and those beside it: every passage is shown, and its trucks are followed from bank to bank. */
export function tracedCrossing(network: Network, plan: CrossingPlan, { stations, subjects, subjectOfPassage }: MeasuredPlan): TracedPlan {
  const first = plan.crossings[0]?.crossing
  const lengthKm = network.facts.links.find(({ crossing }) => crossing === first?.id)?.lengthKm.value ?? 0
  const corridors = plan.flows.flatMap((flow, source): readonly FollowedCorridor[] => {
    if (flow.class !== 'truck' || first === undefined) return []
    const [from, to] = sidesFor(network, first, flow.direction)
    const stops = [
      { id: from, km: 0 },
      { id: first.id, km: 0 },
      { id: first.id, km: lengthKm },
      { id: to, km: lengthKm },
    ]
    return [{ id: `${first.id} ${flow.direction}`, from, to, unit: 'truck', stops, sources: [source], minutesBefore: 0, minutesAfter: 0 }]
  })
  return { stations, subjectOf: (passage) => subjects[subjectOfPassage[passage] ?? -1] ?? null, corridors }
}
