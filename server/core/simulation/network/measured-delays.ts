import type { BorderDelay } from '../../assignment/flow-shares.ts'
import type { FlowPeriod, FlowUnit } from '../../assignment/freight-flow.ts'
import { daysBetween } from '../../calendar/local-time.ts'
import type { Direction } from '../../network/facts/crossings.ts'
import { minutesPerDay, minutesPerHour } from '../../units.ts'
import type { MeasureSamples } from '../measure-samples.ts'
import { Moments } from '../statistics/moments.ts'
import type { NetworkSamples } from './prepare-network.ts'

const daysPerWeek = 7

/**
 * Minutes at borders as a run measured them: what is on file for a leg, and the queue on top of it; at lines the queue. In a period
 * the queue is as long as those who stood in it over those who left it (Little), so that a queue which outlasts the period counts as what
 * it takes to clear; without a period, or where nobody left in it, it is the mean of the run.
 */
export function measuredDelays({ plan, measures }: Pick<NetworkSamples, 'plan' | 'measures'>): BorderDelay {
  const onFile = new Map<string, number>()
  const keyOf = (crossing: string, direction: Direction, unit: FlowUnit): string => `${crossing} ${direction} ${unit}`
  for (const { way } of plan.sources) for (const leg of way.legs) onFile.set(keyOf(leg.crossing, leg.direction, way.unit), leg.passageMinutes)
  const waits = new Map<string, { readonly ofRun: number; readonly inPeriods: readonly (number | null)[] }>()
  for (const each of measures) {
    const { subject, waitHours } = each
    if (subject.kind !== 'crossing' && subject.kind !== 'line') continue
    const mean = new Moments()
    for (const hours of waitHours) if (!Number.isNaN(hours)) mean.add(hours)
    if (mean.count === 0) continue
    const key = keyOf(subject.id, subject.direction, subject.class === 'train' ? 'train' : 'truck')
    waits.set(key, { ofRun: mean.mean * minutesPerHour, inPeriods: queueMinutes(each, plan.periods) })
  }
  return (crossing, direction, unit, period) => {
    const key = keyOf(crossing, direction, unit)
    const waited = waits.get(key)
    return waited === undefined ? undefined : (onFile.get(key) ?? 0) + (waited.inPeriods[period] ?? waited.ofRun)
  }
}

/** By period; null where nobody left. */
function queueMinutes({ weekWaiting, weekPassed }: MeasureSamples, periods: readonly FlowPeriod[]): readonly (number | null)[] {
  const [first] = periods
  if (first === undefined) return []
  return periods.map(({ from, to }) => {
    const [begins, ends] = [daysBetween(first.from, from), daysBetween(first.from, to) + 1]
    let waiting = 0
    let passed = 0
    for (let week = Math.floor(begins / daysPerWeek); week * daysPerWeek < ends && week < weekPassed.length; week += 1) {
      const days = Math.min(ends, (week + 1) * daysPerWeek) - Math.max(begins, week * daysPerWeek)
      waiting += days * sumOf(weekWaiting[week])
      passed += days * sumOf(weekPassed[week])
    }
    return passed > 0 ? (waiting / passed) * minutesPerDay : null
  })
}

const sumOf = (values: readonly number[] | undefined): number => (values ?? []).reduce((sum, value) => sum + value, 0)
