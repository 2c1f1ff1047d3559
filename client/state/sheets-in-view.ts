import { signal } from '@preact/signals'
import type { CrossingSheet } from '#core/network/crossing-sheet.ts'
import { readCrossingSheet } from './crossing-sheets.ts'
import { geography, isOfScenarioOnScreen } from './geography.ts'
import { scenarioForServer } from './plan.ts'
import { plan } from './store.ts'

const keyOf = (id: string): string => `${id} ${plan.value.query.date} ${JSON.stringify(scenarioForServer(plan.value.scenario))}`

const sheets = signal<ReadonlyMap<string, CrossingSheet>>(new Map())
const asked = new Set<string>()

/** What is on file about a crossing on the day and under the scenario on screen; null until it is there. */
export const sheetOf = (id: string): CrossingSheet | null => sheets.value.get(keyOf(id)) ?? null

/**
 * Brings what is on file about crossings of the network on screen, each once; one that cannot be had is asked for again with the
 * next view. While a change of scenario is on its way the network is still the one before, and what only that one had is not asked for;
 * nor is what a map that is drawn a moment later still shows.
 */
export async function bringSheets(ids: readonly string[]): Promise<void> {
  if (!isOfScenarioOnScreen.value) return
  const crossings = geography.value?.crossings
  const missing = ids
    .filter((id) => crossings?.has(id))
    .map((id) => ({ id, key: keyOf(id) }))
    .filter(({ key }) => !asked.has(key))
  for (const { key } of missing) asked.add(key)
  const { date } = plan.value.query
  const replies = await Promise.all(missing.map(async ({ id, key }) => ({ key, reply: await readCrossingSheet(id, date, new AbortController().signal) })))
  const brought = replies.flatMap(({ key, reply }) => (reply.ok ? [[key, reply.value] as const] : []))
  for (const { key, reply } of replies) if (!reply.ok) asked.delete(key)
  if (brought.length > 0) sheets.value = new Map([...sheets.value, ...brought])
}
