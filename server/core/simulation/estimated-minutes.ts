import type { SimulationQuery } from './result.ts'
import { daysOfSearch, mostPilots } from './run-course.ts'

/**
 * Seconds of one processor core for a simulated day, as measured on the shipped data in November 2026: some 1,300 events a day at one
 * crossing, some 9,000 in the whole network. Another machine takes longer or less: what hangs on it is an estimate.
 */
const secondsPerDay = { crossing: 0.0005, network: 0.0105 } as const

/** Days simulated on top of those asked for are left out: they are few beside a run that takes minutes. */
export function estimatedMinutes({ crossing, days, replications, noReroute }: Omit<SimulationQuery, 'start' | 'seed'>, networks = 1): number {
  if (crossing !== null) return (networks * secondsPerDay.crossing * days * replications) / 60
  const settling = daysOfSearch + (noReroute === true ? 0 : mostPilots * days)
  return (networks * secondsPerDay.network * (settling + days * replications)) / 60
}

/** Most replications that stay within so many minutes. */
export function replicationsWithin(minutes: number, query: Omit<SimulationQuery, 'start' | 'seed'>, networks = 1): number {
  const none = estimatedMinutes({ ...query, replications: 0 }, networks)
  const each = estimatedMinutes({ ...query, replications: 1 }, networks) - none
  return Math.max(0, Math.floor((minutes - none) / each + 1e-9))
}
