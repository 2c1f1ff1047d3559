import { freshDriver } from './clock.ts'
import { longestWaitMinutes, passStep } from './pass-step.ts'
import type { PreparedStep } from './prepared-step.ts'

/** Arrivals on the front are told apart by a quarter of an hour: no speed on file is more exact. */
const unitMinutes = 15

/** Rounding to the nearest never turns a later instant into an earlier one. */
export const unitsOf = (minutes: number): number => Math.round(minutes / unitMinutes) * unitMinutes

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
