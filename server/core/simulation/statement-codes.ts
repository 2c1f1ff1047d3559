/** What a simulation says beside its figures, by code. Crossings and places are ids, dates ISO, numbers per day. */
export interface SimulationStatementParameters {
  /** More vehicles want to pass than the chain lets through: the queue grows as long as the run lasts. */
  queueGrows: { crossing: string; direction: string; class: string; demandPerDay: number; boundPerDay: number }
  /** Goods that no way on file carries under this scenario: `demand.commodity`. */
  flowWithoutWay: { flow: string; goods: string; direction: string; tonnesPerDay: number }
  /** Vehicles are sent to a crossing that does not open on any day of the run, since no other way is left to them. */
  closedThroughout: { crossing: string; days: number }
  /** At the last delays measured more goods would still change their way than the stop rule allows. */
  sharesUnsettled: Record<never, never>
  /** Of a steady run: MSER-5 on the average of replications found so many days of run-in. */
  runInFound: { days: number }
  /** MSER-5 would cut `cut` of `of` days, more than half, or had too few days to tell; `days` are left out instead. */
  runInRefused: { reason: 'overHalf' | 'tooShort'; cut: number; of: number; days: number }
  /** Another capacity holds from this day on, within the run. */
  capacityChanges: { crossing: string; date: string }
  /** Fewer replications than an interval needs. */
  tooFewForInterval: { replications: number; least: number }
  /** The most replications were made, and the figures are known less well than was wanted: half widths over means. */
  precisionNotReached: { replications: number; wanted: number; reached: number }
  /** Buses and cars are taken not to set out on days on which the crossing does not open: an assumption. */
  passengersStayAway: { crossing: string; days: number }
  /** No capacity is on file for a class at a side: it is taken to pass there without waiting. */
  noCapacityOnFile: { crossing: string; side: string; class: string }
}
