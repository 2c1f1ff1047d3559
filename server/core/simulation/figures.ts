import type { MeasureSamples } from './measure-samples.ts'
import type { FreightSamples } from './network/freight-collector.ts'

/** Figures of one or more replications of a plan. */
export interface Figures {
  readonly samples: readonly MeasureSamples[]
  /** Vehicles that came, by flow. */
  readonly joined: readonly number[]
  readonly eventCount: number
  /** Of a run of the whole network. */
  readonly freight?: FreightSamples
}
