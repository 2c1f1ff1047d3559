import type { Fault } from '#core/failures.ts'
import type { Result } from '#core/result.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery, SimulationResult } from '#core/simulation/result.ts'
import type { NetworkParcel } from './network-parcel.ts'

export type SimulationJob =
  | { readonly kind: 'simulate'; readonly network: NetworkParcel; readonly query: SimulationQuery }
  | { readonly kind: 'compare'; readonly a: NetworkParcel; readonly b: NetworkParcel; readonly query: SimulationQuery }

export type SimulationOutcome = Result<SimulationResult | SimulationComparison, Fault>
