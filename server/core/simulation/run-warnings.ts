import type { CrossingPlan, PlannedChain } from './crossing-plan.ts'
import { openMinutes } from './open-time.ts'
import type { Certificate } from './result.ts'
import type { Replications, RunIn } from './run-replications.ts'
import type { SimulationStatementParameters } from './statement-codes.ts'
import { leastForInterval } from './statistics/estimate.ts'
import { rounded } from './summarise.ts'

type Warning = {
  readonly [Code in keyof SimulationStatementParameters]: { readonly code: Code; readonly parameters: SimulationStatementParameters[Code] }
}[keyof SimulationStatementParameters]

/** What a reader of the figures has to know beside them. */
export function runWarnings(
  { plan, runIn, samples, joinedPerDay, count: replications }: Omit<Replications, 'eventCount'>,
  certificates: readonly Certificate[],
  precision: { readonly wanted: number; readonly reached: number | null } | null,
): readonly Warning[] {
  const asked = plan.crossings[0]?.crossing.id ?? ''
  const growing = certificates.flatMap((certificate, flow): Warning[] => {
    const demandPerDay = joinedPerDay[flow] ?? 0
    if (demandPerDay <= certificate.bound) return []
    const { direction, class: vehicle, bound } = certificate
    return [{ code: 'queueGrows', parameters: { crossing: asked, direction, class: vehicle, demandPerDay: rounded(demandPerDay), boundPerDay: bound } }]
  })
  const inBatches = samples.some(({ batches }) => batches !== undefined)
  const few: Warning[] =
    replications < leastForInterval && !inBatches ? [{ code: 'tooFewForInterval', parameters: { replications, least: leastForInterval } }] : []
  const loose: Warning[] =
    precision !== null && precision.reached !== null && precision.reached > precision.wanted
      ? [{ code: 'precisionNotReached', parameters: { replications, wanted: precision.wanted, reached: rounded(precision.reached) } }]
      : []
  return [...runInFound(runIn, plan), ...growing, ...capacityChanges(plan), ...unlimited(plan), ...staysAway(plan, asked), ...few, ...loose]
}

/** What MSER-5 said of a steady run. */
function runInFound({ days, found }: RunIn, plan: CrossingPlan): readonly Warning[] {
  if (found === null) return []
  if (found.kind === 'found') return [{ code: 'runInFound', parameters: { days } }]
  return [{ code: 'runInRefused', parameters: { reason: found.reason, cut: found.days, of: plan.days, days } }]
}

const chainsAt = (plan: CrossingPlan, crossing: number): readonly PlannedChain[] => plan.chains.filter((chain) => chain.crossing === crossing)

function capacityChanges(plan: CrossingPlan): readonly Warning[] {
  return plan.crossings.flatMap(({ crossing }, position) => {
    const dates = chainsAt(plan, position).flatMap(({ exit, entry }) =>
      [exit, entry].flatMap((checkpoint) =>
        checkpoint === null
          ? []
          : checkpoint.dates.filter((date, day) => {
              const start = checkpoint.dayStarts[day] ?? 0
              return day > 0 && date > plan.start && start < plan.end && checkpoint.perDay[day] !== checkpoint.perDay[day - 1]
            }),
      ),
    )
    return [...new Set(dates)].sort().map((date): Warning => ({ code: 'capacityChanges', parameters: { crossing: crossing.id, date } }))
  })
}

function unlimited(plan: CrossingPlan): readonly Warning[] {
  return plan.crossings.flatMap(({ crossing }, position) =>
    chainsAt(plan, position).flatMap((chain): Warning[] => {
      const { direction, class: vehicle } = chain
      // Each class once: the sides are the same in both directions, only their order differs.
      if (direction !== plan.flows.find((other) => other.class === vehicle)?.direction) return []
      const known = [chain.exit?.side, chain.entry?.side]
      return crossing.sides
        .filter((side) => !known.includes(side))
        .map((side): Warning => ({ code: 'noCapacityOnFile', parameters: { crossing: crossing.id, side, class: vehicle } }))
    }),
  )
}

function staysAway(plan: CrossingPlan, asked: string): readonly Warning[] {
  if (plan.flows.every((flow) => flow.class === 'truck')) return []
  const { days } = plan.crossings[0] as CrossingPlan['crossings'][number]
  const shut = days.dates.filter((_, day) => {
    const [from, to] = [days.starts[day] ?? 0, days.starts[day + 1] ?? 0]
    return from >= plan.measuredFrom && to <= plan.end && plan.crossings.every(({ open }) => openMinutes(open, from, to) === 0)
  })
  return shut.length === 0 ? [] : [{ code: 'passengersStayAway', parameters: { crossing: asked, days: shut.length } }]
}
