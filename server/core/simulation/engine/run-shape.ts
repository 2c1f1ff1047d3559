/** Which of the replications of a plan. */
export interface RunShape {
  readonly seed: number
  readonly replication: number
}
