import type { BatchTables } from '#core/appraisal/batch-tables.ts'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import type { SweptWeek } from '#core/appraisal/ready-date-sweep.ts'
import type { SheetRow } from '#core/appraisal/sheet-columns.ts'
import type { Fault } from '#core/failures.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { PlaceIndex } from '#core/places/place-index.ts'
import type { Quote } from '#core/quote/quote.ts'
import type { QuoteFormat } from '#core/quote/quote-format.ts'
import type { Result } from '#core/result.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'
import type { ScenarioLibrary } from '#core/scenario/resolve-scenario.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery, SimulationResult } from '#core/simulation/result.ts'
import type { RunPhase } from '#core/simulation/run-course.ts'
import type { RunTrace } from '#core/simulation/trace/run-trace.ts'

/** Everything that answers stand on once the data is read. */
export interface World {
  /** The dataset as it is, under no scenario. */
  readonly network: Network
  readonly library: ScenarioLibrary
  readonly places: PlaceIndex
}

export type Readiness =
  | { readonly status: 'ready'; readonly world: World }
  | { readonly status: 'starting' }
  | { readonly status: 'faulty'; readonly reasons: readonly { readonly file: string; readonly pointer: string; readonly message: string }[] }

/** Long work as its owner reports it. */
interface RunReport {
  readonly id: string
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  /** 0 to 1. */
  readonly progress: number
  readonly key: string
}

/** A simulation as its owner reports it. */
export interface SimulationReport extends RunReport {
  /** What is being done: ways are searched, their shares settle, replications are made; null unless it runs. */
  readonly phase: RunPhase | null
}

/** A sheet of lanes as its owner reports it: rows in all, and those at fault. */
export interface BatchReport extends RunReport {
  readonly lanes: number
  readonly faulty: number
}

/** What the API needs from the rooms it may not import; `app.ts` hands it in. */
export interface Dependencies {
  readiness(): Readiness
  /** Routes under the network's scenario, with simulated waits where the data asks for them. */
  plan(network: Network, query: RouteQuery, language: Language): Promise<RouteAnswer>
  /** One ready day of a sweep, with simulated waits where the data asks for them. */
  sweepWeek(network: Network, query: RouteQuery, ready: string, before: SweptWeek['best']): SweptWeek
  /** Rows of a CSV or XLSX file that somebody sent. */
  readTable(bytes: Uint8Array): Promise<Result<readonly SheetRow[], Fault>>
  /** A quote as a file. */
  quoteFile(quote: Quote, alternative: Alternative, network: Network, format: QuoteFormat): Promise<Uint8Array | string>
  /** A table with titles as a file. */
  tableFile(rows: readonly (readonly (string | number)[])[], name: string, format: 'csv' | 'xlsx'): Promise<Uint8Array | string>
  /** Answers and faults of a batch as a file. */
  batchFile(tables: BatchTables, format: 'csv' | 'xlsx', language: Language): Promise<Uint8Array | string>
  readonly batches: {
    start(network: Network, lanes: readonly Lane[], ownRates: readonly OwnRate[], language: Language): Result<BatchReport, Fault>
    report(id: string): BatchReport | undefined
    result(id: string): { readonly tables: BatchTables; readonly language: Language } | undefined
    /** Stops and forgets it. */
    drop(id: string): boolean
  }
  readonly runs: {
    /**
     * Each call has an id of its own, also where the same run was asked for before and is shared.
     *
     * @param against what the run is compared with, pair by pair; null: the run alone
     */
    start(network: Network, query: SimulationQuery, against: Network | null): Result<SimulationReport, Fault>
    report(id: string): SimulationReport | undefined
    result(id: string): SimulationResult | SimulationComparison | undefined
    /** Whoever follows it, until the returned function is called; one who went off does not keep a run that others cancel. */
    listen(id: string): () => void
    /** Cancels it for its holder, and altogether where nobody else waits for it; false for an unknown id. */
    cancel(id: string): boolean
    /** One replication of a run that is done, from 0, to be played back. */
    trace(id: string, replication: number): Promise<Result<RunTrace, Fault>>
    /** Both runs and their paired differences, b minus a; waits for them. Cancelled once nobody waits any more. */
    compare(a: Network, b: Network, query: SimulationQuery, gone?: AbortSignal): Promise<Result<SimulationComparison, Fault>>
  }
}
