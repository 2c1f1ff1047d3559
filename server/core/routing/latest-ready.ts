import { localDate, localToMinute, type Minute, toRfc3339 } from '../calendar/local-time.ts'
import type { Step } from '../journey/steps.ts'
import { minutesPerDay } from '../units.ts'
import type { LatestReady } from './answer.ts'
import type { JourneyContext } from './journey-context.ts'
import type { PassOptions } from './pass-step.ts'
import { arrivalsOf } from './uncertainty.ts'

const confidences = [0.8, 0.9, 0.95]
/** Goods are never ready later than the wanted arrival; further back than this nobody plans. */
const mostDaysBack = 200

/**
 * For each confidence the last day, at the hour of the ready time asked for, from which that share of journeys arrives in
 * time. Never later for a higher confidence. Days are tried one by one backward from the day that the median journey
 * would need: a holiday or an ice-out in between makes earlier days no surer, so that no shorter search is safe.
 */
export function latestReady(context: JourneyContext, steps: readonly Step[], options: PassOptions, arriveBy: Minute): readonly LatestReady[] {
  const zone = context.zoneOf(context.query.from)
  const time = context.query.date.slice(10)
  const { readyFrom } = context.network.facts.dataset
  const readyOn = (daysBack: number): Minute => localToMinute(`${localDate(arriveBy - daysBack * minutesPerDay, zone)}${time}`, zone)
  const shares = new Map<number, number>()
  const shareInTime = (daysBack: number): number => {
    const known = shares.get(daysBack)
    if (known !== undefined) return known
    const arrivals = arrivalsOf({ ...context, ready: readyOn(daysBack) }, steps, options)
    const share = arrivals.length === 0 ? 0 : arrivals.filter((arrival) => arrival <= arriveBy).length / arrivals.length
    shares.set(daysBack, share)
    return share
  }
  let daysBack = 0
  return confidences.map((confidence) => {
    while (daysBack <= mostDaysBack && localDate(readyOn(daysBack), zone) >= readyFrom && shareInTime(daysBack) < confidence) daysBack += 1
    const isFound = daysBack <= mostDaysBack && localDate(readyOn(daysBack), zone) >= readyFrom
    return { confidence, date: isFound ? toRfc3339(readyOn(daysBack), zone) : null }
  })
}
