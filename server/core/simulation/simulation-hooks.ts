/** What a run reports to, and asks of, whoever started it; looked at every thousand events or so. */
export interface SimulationHooks {
  /** Share done, 0 to 1. */
  readonly progress?: (share: number) => void
  readonly cancelled?: () => boolean
}
