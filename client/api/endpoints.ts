import type { BottleneckAnswer } from '#core/appraisal/answer-bottleneck.ts'
import type { Explanation } from '#core/appraisal/explain-choice.ts'
import type { Sweep } from '#core/appraisal/ready-date-sweep.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { TariffRow } from '#core/network/tariff-rows.ts'
import type { QuoteFormat } from '#core/quote/quote-format.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationResult } from '#core/simulation/result.ts'
import type { RunTrace } from '#core/simulation/trace/run-trace.ts'
import { followRun } from './follow-run.ts'
import { type Reply, request, requestFile } from './request.ts'
import type { Comparison, NetworkCollection, RunPhase, ShippedScenario, SimulationJob } from './shapes.ts'

/** An id or a document, as the address of a GET holds it. */
const scenarioText = (scenario: unknown): string => encodeURIComponent(typeof scenario === 'string' ? scenario : JSON.stringify(scenario))

type Query = Readonly<Record<string, unknown>>

export const fetchNetwork = (scenario: unknown, signal: AbortSignal): Promise<Reply<NetworkCollection>> =>
  request(`/api/v1/network?scenario=${scenarioText(scenario)}`, { signal })

/** What is on file about a crossing on a day `YYYY-MM-DD`. */
export const fetchCrossing = (id: string, date: string, scenario: unknown, signal: AbortSignal): Promise<Reply<CrossingSheet>> =>
  request(`/api/v1/crossings/${encodeURIComponent(id)}?date=${encodeURIComponent(date)}&scenario=${scenarioText(scenario)}`, { signal })

/** Every figure on file that a price is made of. */
export const fetchTariffs = (scenario: unknown, signal: AbortSignal): Promise<Reply<{ readonly tariffs: readonly TariffRow[] }>> =>
  request(`/api/v1/tariffs?scenario=${scenarioText(scenario)}`, { signal })

export const fetchScenarios = (): Promise<Reply<{ readonly scenarios: readonly ShippedScenario[] }>> => request('/api/v1/scenarios')

export const fetchRoutes = (query: Query, scenario: unknown, language: Language, signal: AbortSignal): Promise<Reply<RouteAnswer>> =>
  request('/api/v1/routes', { body: { ...query, scenario, lang: language }, language, signal })

export const fetchComparison = (a: unknown, b: unknown, query: Query, language: Language, signal: AbortSignal): Promise<Reply<Comparison>> =>
  request('/api/v1/comparisons', { body: { a, b, ...query, lang: language }, language, signal })

/** Break-evens of two alternatives of a question. */
export const fetchExplanation = (
  query: Query,
  scenario: unknown,
  pair: { readonly a: string; readonly b: string },
  language: Language,
  signal: AbortSignal,
): Promise<Reply<Explanation>> => request('/api/v1/explanations', { body: { ...query, scenario, ...pair, lang: language }, language, signal })

/** Price and days by week of the ready date, over a year. */
export const fetchSweep = (query: Query, scenario: unknown, language: Language, signal: AbortSignal): Promise<Reply<Sweep>> =>
  request('/api/v1/sweeps', { body: { ...query, scenario, lang: language }, language, signal })

/** Fields of an offer that stand beside the question: parties, term, validity, margin, own rates. */
type OfferFields = Readonly<Record<string, unknown>>

export const fetchQuote = (
  query: Query,
  scenario: unknown,
  alternative: string,
  language: Language,
  offer: OfferFields,
  format: QuoteFormat,
): Promise<Reply<Blob>> => requestFile('/api/v1/quotes', { body: { ...query, scenario, alternative, lang: language, ...offer, format }, language }, '*/*')

/** The same quote as text for a chat. */
export const fetchQuoteText = (
  query: Query,
  scenario: unknown,
  alternative: string,
  language: Language,
  offer: OfferFields,
  signal: AbortSignal,
): Promise<Reply<Blob>> =>
  requestFile('/api/v1/quotes', { body: { ...query, scenario, alternative, lang: language, ...offer, format: 'txt' }, language, signal }, 'text/plain')

/** Own rates of a CSV or XLSX file. */
export const readRateSheet = (file: File, language: Language): Promise<Reply<{ readonly ownRates: readonly OwnRate[] }>> =>
  request(`/api/v1/rate-sheets?lang=${language}`, { file, language })

/** The most that the capacities on file let through from one side to the other, and what enlarging each part buys. */
export const fetchBottleneck = (query: Query, scenario: unknown, signal: AbortSignal): Promise<Reply<BottleneckAnswer>> =>
  request('/api/v1/bottlenecks', { body: { ...query, scenario }, signal })

/** One replication of a run, to be played back. */
export const fetchTrace = (path: string, signal: AbortSignal): Promise<Reply<RunTrace>> => request(`${path}/trace`, { signal })

/** A run that is done: where it lies on the server, and what came of it. */
export interface FinishedRun<Outcome = SimulationResult> {
  readonly path: string
  readonly result: Outcome
}

/** How far a run has come; `share` from 0 to 1, null as long as it waits for another. */
export interface RunStep {
  readonly share: number | null
  /** What is being done; null where the server does not say. */
  readonly phase: RunPhase | null
}

/** A run under a scenario alone. */
export const runSimulation = (
  query: object,
  scenario: unknown,
  language: Language,
  signal: AbortSignal,
  onStep: (step: RunStep) => void,
): Promise<Reply<FinishedRun>> => followedRun({ ...query, scenario }, language, signal, onStep)

/** The base network and a scenario under the same draws, as one run: both results, and what differs replication by replication. */
export const runAgainstBase = (
  query: object,
  scenario: unknown,
  language: Language,
  signal: AbortSignal,
  onStep: (step: RunStep) => void,
): Promise<Reply<FinishedRun<SimulationComparison>>> => followedRun({ ...query, scenario, against: 'base' }, language, signal, onStep)

/**
 * Starts a run, follows it and brings its result. Whoever aborts stops the run on the server too. One that ended without a
 * result is refused with its status as the code.
 */
async function followedRun<Outcome>(
  body: object,
  language: Language,
  signal: AbortSignal,
  onStep: (step: RunStep) => void,
): Promise<Reply<FinishedRun<Outcome>>> {
  // Not by the signal: a call given up on its way would leave a run behind that nobody knows the address of.
  const started = await request<SimulationJob>('/api/v1/simulations', { body: { ...body, lang: language }, language })
  if (!started.ok) {
    signal.throwIfAborted()
    return started
  }
  const path = started.headers.get('location')
  if (path === null) throw new Error('a started run names no location')
  const stop = () => void request(path, { method: 'DELETE' })
  if (signal.aborted) stop()
  signal.throwIfAborted()
  signal.addEventListener('abort', stop)
  try {
    const last = await followRun(path, language, signal, ({ status, progress, phase }) =>
      onStep({ share: status === 'queued' ? null : progress, phase: status === 'running' ? (phase ?? null) : null }),
    )
    if (!last.ok) return last
    const { status } = last.value
    if (status === 'failed' || status === 'cancelled') return { ok: false, problem: { kind: 'ended', status } }
    const result = await request<Outcome>(`${path}/result`, { language, signal })
    return result.ok ? { ...result, value: { path, result: result.value } } : result
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
