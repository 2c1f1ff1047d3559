import type { Percentiles } from '../percentiles.ts'
import { minutesPerDay } from '../units.ts'
import { freshDriver } from './clock.ts'
import type { Departures } from './departures.ts'
import type { DriverRests } from './driver-rests.ts'
import { unitsOf } from './front-unit.ts'
import { longestWaitMinutes, passStep } from './pass-step.ts'
import type { PreparedStep } from './prepared-step.ts'
import { waitMinutesAt } from './quantile.ts'

/**
 * Median minutes, in whole quarters of an hour, of a step that takes as long at any hour and leaves a driver rested: work at
 * a terminal, trains and ships that no calendar holds up. NaN for any other.
 */
export function steadyUnits(prepared: PreparedStep): number {
  if (!isSteady(prepared)) return Number.NaN
  const passage = passStep(prepared, freshDriver(0), 0, { truckGrossTonnes: 0, longestWait: longestWaitMinutes })
  return passage.passed ? unitsOf(passage.clock.minute) : Number.NaN
}

function isSteady(prepared: PreparedStep): boolean {
  switch (prepared.kind) {
    case 'border':
      return false
    case 'gaugeChange':
      return true
    case 'handling': {
      const { departures } = prepared
      return departures === undefined || (departures.weekdays === undefined && departures.perWeek.length === 1)
    }
    case 'move':
      return !prepared.isRoad && prepared.calendar === null
  }
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/**
 * Median minutes that a step takes at least, whenever it begins: its work, the queue of the month with the shortest one, half
 * the interval between departures where they are most frequent. Opening hours and rests come on top.
 */
export const leastMinutes = (prepared: PreparedStep): number => minutesAtLeast(prepared, (minutes) => minutes)

/**
 * The same in units of the front, with a share of a rest for each minute at the wheel. A queue that is long enough to rest in
 * counts without that rest.
 *
 * @see driverRests for what has to be taken off the sum over a journey
 */
export function restedUnits(prepared: PreparedStep, rests: DriverRests | null): number {
  if (rests === null) return unitsOf(leastMinutes(prepared))
  const { restMinutes, perDay } = rests
  const units = unitsOf(minutesAtLeast(prepared, (minutes) => (minutes < restMinutes ? minutes : minutes - restMinutes)))
  const isDriven = prepared.kind === 'move' && prepared.isRoad && prepared.limits !== undefined
  return isDriven ? units + (prepared.duration.medianMinutes * restMinutes) / perDay : units
}

function minutesAtLeast(prepared: PreparedStep, queued: (minutes: number) => number): number {
  const { medianMinutes } = prepared.duration
  if (prepared.kind === 'border') {
    const { queue } = prepared
    return queue === undefined ? medianMinutes : medianMinutes + Math.min(...months.map((month) => queued(waitAtMedian(queue(month)))))
  }
  if (prepared.kind !== 'handling') return medianMinutes
  const { departures, door, step } = prepared
  const carted = door?.medianMinutes ?? 0
  if (step.operation === 'unload' || departures === undefined) return carted + medianMinutes
  return carted + Math.max(medianMinutes, Math.round(departures.cutOffHours * 60)) + leastWait(departures)
}

const waitAtMedian = (hours: Percentiles | null): number => (hours === null ? 0 : waitMinutesAt(hours, 0))

/** A departure on a fixed day may come at once. */
function leastWait({ weekdays, perWeek }: Departures): number {
  if (weekdays !== undefined) return 0
  const most = Math.max(0, ...perWeek.map(({ value }) => value))
  return most > 0 ? Math.floor((7 * minutesPerDay) / 2 / most) : 0
}
