import type { FlowAssignment } from '../../assignment/freight-flow.ts'
import type { SettledShares } from '../../assignment/settle-shares.ts'
import type { Statement } from '../../statement.ts'
import { minutesPerDay } from '../../units.ts'
import { openMinutes } from '../open-time.ts'
import type { SimulationResult } from '../result.ts'
import type { SimulationStatementParameters } from '../statement-codes.ts'
import { estimate, leastForInterval } from '../statistics/estimate.ts'
import { rounded } from '../summarise.ts'
import { flowGroup } from './freight-plan.ts'
import type { NetworkSamples } from './prepare-network.ts'

type Warning = {
  readonly [Code in keyof SimulationStatementParameters]: { readonly code: Code; readonly parameters: SimulationStatementParameters[Code] }
}[keyof SimulationStatementParameters]

/** More than this part of those who came still stand there at the end: the queue did not settle. */
const leftStanding = 0.03

/** What a reader of a whole run has to know beside its figures. */
export function networkWarnings(
  samples: NetworkSamples,
  { assignment: { flows }, settled }: Pick<SettledShares, 'assignment' | 'settled'>,
  precision: SimulationResult['precision'],
): readonly Statement[] {
  const { replications } = samples
  const few: Warning[] = replications < leastForInterval ? [{ code: 'tooFewForInterval', parameters: { replications, least: leastForInterval } }] : []
  const unsettled: Warning[] = settled ? [] : [{ code: 'sharesUnsettled', parameters: {} }]
  const loose: Warning[] =
    precision?.reached != null && precision.reached > precision.wanted
      ? [{ code: 'precisionNotReached', parameters: { replications, wanted: precision.wanted, reached: precision.reached } }]
      : []
  return [...growing(samples), ...shut(samples), ...disconnected(flows), ...unsettled, ...few, ...loose]
}

function growing({ plan, measures, joinedPerDay }: NetworkSamples): readonly Warning[] {
  return plan.subjects.flatMap((subject, index): readonly Warning[] => {
    if (subject.kind !== 'crossing' && subject.kind !== 'line') return []
    const demandPerDay = joinedPerDay.reduce((sum, joined, passage) => (plan.subjectOfPassage[passage] === index ? sum + joined : sum), 0)
    const passedPerDay = estimate(measures[index]?.throughputPerDay ?? []).mean
    const seasonPerDay = demandPerDay * shutShareAtEnd(plan, index)
    if (demandPerDay - passedPerDay - seasonPerDay <= Math.max(leftStanding * demandPerDay, 0.1)) return []
    const { id: crossing, direction, class: of } = subject
    return [{ code: 'queueGrows', parameters: { crossing, direction, class: of, demandPerDay: rounded(demandPerDay), boundPerDay: rounded(passedPerDay) } }]
  })
}

/**
 * Part of the run for which a subject has been shut when the run ends. Who came since then stands there because of the season or the
 * closure, not for want of capacity. Runs freeze and thaw on days of their own; this is the share of the median days.
 */
function shutShareAtEnd({ stations, subjectOfPassage }: NetworkSamples['plan'], subject: number): number {
  const { calendars, measuredFrom, end, passages } = stations
  const shares = passages.flatMap(({ calendar }, passage): readonly number[] => {
    if (subjectOfPassage[passage] !== subject) return []
    const open = calendars[calendar ?? -1]
    if (open === undefined) return [0]
    const last = open.reduce((latest, [opens, closes]) => (opens < end ? Math.max(latest, closes) : latest), Number.NEGATIVE_INFINITY)
    const minutes = end - Math.max(last, measuredFrom)
    return [minutes > minutesPerDay ? minutes / (end - measuredFrom) : 0]
  })
  return shares.length === 0 ? 0 : Math.min(...shares)
}

/** Crossings that do not work at all for longer than a night within the run, and yet have vehicles sent to them. */
function shut({ plan }: NetworkSamples): readonly Warning[] {
  const { calendars, measuredFrom, end, passages } = plan.stations
  const ids = new Set<string>()
  return plan.crossings.flatMap(({ crossing }, passage): readonly Warning[] => {
    const open = calendars[passages[passage]?.calendar ?? -1]
    if (open === undefined || ids.has(crossing.id) || openMinutes(open, measuredFrom, end) > 0) return []
    ids.add(crossing.id)
    return [{ code: 'closedThroughout', parameters: { crossing: crossing.id, days: Math.round((end - measuredFrom) / minutesPerDay) } }]
  })
}

/** Flows that no way carries, by demand and goods. */
function disconnected(flows: FlowAssignment['flows']): readonly Warning[] {
  const left = new Map<string, { readonly goods: string; readonly direction: string; tonnesPerDay: number }>()
  for (const { id, commodity: goods, direction, tonnesPerDay, ways } of flows) {
    if (ways.length > 0) continue
    const group = left.get(flowGroup(id)) ?? { goods, direction, tonnesPerDay: 0 }
    group.tonnesPerDay += tonnesPerDay
    left.set(flowGroup(id), group)
  }
  return [...left].map(
    ([flow, { tonnesPerDay, ...rest }]): Warning => ({
      code: 'flowWithoutWay',
      parameters: { flow, ...rest, tonnesPerDay: rounded(tonnesPerDay) },
    }),
  )
}
