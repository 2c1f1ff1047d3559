import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import { fetchCrossing } from '../api/endpoints.ts'
import type { Reply } from '../api/request.ts'
import { scenarioForServer } from './plan.ts'
import { plan } from './store.ts'

/** Asks what is on file about a crossing on a day `YYYY-MM-DD`, under the scenario on screen. Throws only when `signal` aborts. */
export const readCrossingSheet = (id: string, date: string, signal: AbortSignal): Promise<Reply<CrossingSheet>> =>
  fetchCrossing(id, date, scenarioForServer(plan.value.scenario), signal)
