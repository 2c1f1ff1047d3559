import { factOn, holdsOn } from '../../network/fact-on.ts'
import type { CapacityPart } from '../../network/facts/crossings.ts'
import { minutesPerDay } from '../../units.ts'
import { capacityPerDay, lanesOn } from '../checkpoint-capacity.ts'
import { spreadLaw } from '../engine/service-law.ts'
import type { BorderQuestion, BorderStage } from './border-stage.ts'
import { stepsOf } from './station-list.ts'

/** Chance and bridge of road crossings: those on file, which the traffic of one crossing states for all as an assumption. */
export interface RoadHabits {
  readonly serviceVariation: number
  readonly noShowShare: number
}

/** Booking, checkpoint of departure, formalities, and checkpoint of arrival, as far as they are on file. */
export function roadStages(question: BorderQuestion, habits: RoadHabits): readonly BorderStage[] {
  const [from, to] = question.sides
  const checkpoints = [from, undefined, to].map((side) => checkpoint(question, side, habits))
  const [exit, middle, entry] = checkpoints
  return [...booking(question, checkpoints, habits), ...(exit?.stages ?? []), ...formalities(question), ...(middle?.stages ?? []), ...(entry?.stages ?? [])]
}

interface Checkpoint {
  readonly stages: readonly BorderStage[]
  /** Of this direction on each local day of the first side of the crossing. */
  readonly perDay: readonly number[]
}

/** A checkpoint that counts both directions together, and states no share of each, is one for both. */
function checkpoint({ crossing, days, stations, calendar, direction, sides }: BorderQuestion, side: string | undefined, habits: RoadHabits): Checkpoint | null {
  const at = side ?? crossing.sides[0]
  const { dates, starts } = days.daysAt(at)
  const place = side === undefined ? ({ part: 'checkpoint' } as const) : ({ part: 'checkpoint', side } as const)
  const stated = crossing.capacity.filter((part) => part.part === 'checkpoint' && part.side === side)
  const isShared = crossing.directionShares === undefined && !stated.some((part) => part.direction === direction)
  const back = direction.split('>').toReversed().join('>') as typeof direction
  const directions = isShared ? [direction, back] : [direction]
  const perDay = dates.map((date) => sumOf(directions.map((each) => capacityPerDay(crossing, place, each, 'truck', date))))
  if (perDay.some((capacity) => capacity === null)) return null
  const lanes = dates.map((date, day) => (perDay[day] === 0 ? 0 : directions.reduce((sum, each) => sum + lanesOn(crossing, place, each, 'truck', date), 0)))
  const scheduled = days.scheduledAt(crossing, at)
  const closings = days.closingsAt(crossing, at)
  // Whoever is in hand at closing time is finished after it; the hours before leave so many fewer, and the day has what is stated.
  const overrun = (1 + habits.serviceVariation ** 2) / 2
  const minutes = dates.map((_, day) => {
    const [capacity, working] = [perDay[day] ?? 0, lanes[day] ?? 1]
    const withinHours = Math.max(capacity - working * (closings[day] ?? 0) * overrun, capacity / 2, Number.MIN_VALUE)
    return (working * (scheduled[day] || minutesPerDay)) / withinHours
  })
  const name = [crossing.id, 'checkpoint', ...(side === undefined ? [] : [side]), ...(isShared ? [] : [direction])].join('-')
  const station = stations.take(name, () => ({ kind: 'service', name, servers: 0, calendar, steps: stepsOf(starts, lanes, minutes) }))
  const inFirst = days.daysAt(sides[0]).dates.map((date) => capacityPerDay(crossing, place, direction, 'truck', date) ?? Number.POSITIVE_INFINITY)
  return { stages: [{ stage: { station, law: { kind: 'lognormal', minutes: 1, variation: habits.serviceVariation } }, part: place }], perDay: inFirst }
}

/** Slots for as many as the booking states, else as the least of the checkpoints lets through. */
function booking(
  { crossing, days, stations, calendar, direction }: BorderQuestion,
  checkpoints: readonly (Checkpoint | null)[],
  habits: RoadHabits,
): readonly BorderStage[] {
  const { booking: booked } = crossing
  if (booked === undefined) return []
  const stated = crossing.capacity.filter((part) => part.part === 'booking')
  const own = stated.find((part) => part.direction === direction)
  if (stated.length > 0 && own === undefined) return []
  const [first] = crossing.sides
  const { dates, starts } = days.daysAt(first)
  const quota = Float64Array.from(dates, (date, day) => {
    if (!holdsOn(own?.perDay[0] ?? booked, date)) return Number.POSITIVE_INFINITY
    return own === undefined
      ? checkpoints.reduce((least, each) => Math.min(least, each?.perDay[day] ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY)
      : quotaOn(own, date)
  })
  const name = `${crossing.id}-booking-${direction}`
  const station = stations.take(name, () => ({
    kind: 'gate',
    name,
    slotMinutes: booked.value.slotMinutes,
    calendar,
    quotaPerDay: { starts, values: quota },
    openMinutes: { starts, values: days.scheduledAt(crossing, first) },
    noShowShare: habits.noShowShare,
  }))
  return [{ stage: { station, law: { kind: 'deterministic', minutes: 0 } }, part: { part: 'booking' } }]
}

const quotaOn = (part: CapacityPart, date: string): number => factOn(part.perDay, date)?.value ?? Number.POSITIVE_INFINITY

/** Inspection and papers, the way between the posts among it; where no queue is on file apart from them, the usual queue too. */
function formalities({ crossing, stations, calendar, direction }: BorderQuestion): readonly BorderStage[] {
  const ofTrucks = (crossing.waitFrom === 'simulation' ? (crossing.inspectionHours ?? []) : crossing.dwellHours).filter((each) => each.class === 'truck')
  const hours = ofTrucks.find((each) => each.direction === direction) ?? ofTrucks.find((each) => each.direction === 'both')
  const name = `${crossing.id}-formalities`
  const law = hours === undefined ? ({ kind: 'deterministic', minutes: 0 } as const) : spreadLaw({ p50: hours.value.p50 * 60, p90: hours.value.p90 * 60 })
  return [{ stage: { station: stations.delay(name, calendar), law }, part: null }]
}

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce((sum: number | null, value) => (sum === null || value === null ? null : sum + value), 0)
