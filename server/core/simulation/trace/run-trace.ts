import type { Subject } from '../result.ts'

/**
 * What happened in one replication, small enough to be sent whole and to be sought in: who waited where at every step of time,
 * when each crossing was open, and when units of some corridors passed the borders on their way. Minutes from the start of the
 * first day that counts.
 */
export interface RunTrace {
  /** Key of the run that it is a replication of. */
  readonly key: string
  /** From 0. */
  readonly replication: number
  readonly start: string
  readonly days: number
  readonly stepMinutes: number
  readonly places: readonly TracedPlace[]
  readonly corridors: readonly TracedCorridor[]
}

export interface TracedPlace {
  readonly subject: Pick<Subject, 'id' | 'direction' | 'unit' | 'class'>
  /** Change of the number waiting from step to step, from zero before the first one. */
  readonly waitingChanges: readonly number[]
  /** Opens and closes by turns; absent where it never closes. */
  readonly open?: readonly number[]
}

export interface TracedCorridor {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly unit: Subject['unit']
  /** Places and crossings in order of travel; a crossing twice, as it is reached and as it is left. */
  readonly stops: readonly { readonly id: string; readonly km: number }[]
  /** One of so many units is kept. */
  readonly every: number
  /**
   * Minutes at which a unit was at each stop, in whole minutes: the first since the unit before, the others since the stop before.
   * Shorter where the run ended first.
   */
  readonly units: readonly (readonly number[])[]
}

/** A trace without the run that it is of. */
export type TracedRun = Pick<RunTrace, 'stepMinutes' | 'places' | 'corridors'>
