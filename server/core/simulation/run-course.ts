import type { SimulationQuery } from './result.ts'

/**
 * What a run does, in order: ways are searched, pilot runs settle the shares of the ways, replications are made. One of a single
 * crossing only replicates.
 */
export const runPhases = ['search', 'settle', 'replicate'] as const
export type RunPhase = (typeof runPhases)[number]

/** Where the phases of a run end, 0 to 1 of its time by estimate; the last ends at 1. */
export interface RunCourse {
  readonly searched: number
  readonly settled: number
}

/** Most pilot runs, each of one replication; the base year takes four. */
export const mostPilots = 6

/** The search of all ways takes about as long as so many simulated days of the network (measured on the shipped data, November 2026). */
export const daysOfSearch = 850

/** @param threads that share the replications; search and pilots keep one busy */
export function runCourse({ crossing, days, replications, noReroute }: SimulationQuery, threads: number): RunCourse {
  const replicate = (days * replications) / Math.max(1, Math.min(threads, replications))
  const search = crossing === null ? daysOfSearch : 0
  const settle = crossing === null && noReroute !== true ? mostPilots * days : 0
  const all = search + settle + replicate
  return { searched: search / all, settled: (search + settle) / all }
}

export function phaseAt({ searched, settled }: RunCourse, share: number): RunPhase {
  if (share < searched) return 'search'
  return share < settled ? 'settle' : 'replicate'
}
