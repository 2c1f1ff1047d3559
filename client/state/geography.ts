import { batch, computed, effect, signal } from '@preact/signals'
import type { Names } from '#core/network/facts/places.ts'
import { fetchNetwork, fetchScenarios } from '../api/endpoints.ts'
import type { ShippedScenario } from '../api/shapes.ts'
import { type Geography, indexNetwork } from './index-network.ts'
import { scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { plan } from './store.ts'

export const geography = signal<Geography | null>(null)
/** The scenario, as the server takes it, that this network stands under: for a moment still the one before that on screen. */
const geographyOf = signal('')
export const isOfScenarioOnScreen = computed(() => geographyOf.value === JSON.stringify(scenarioForServer(plan.value.scenario)))
export const shippedScenarios = signal<readonly ShippedScenario[]>([])

const retryMilliseconds = 3_000

/** Brings the network under the scenario on screen, now and on each change; tries again while the server is away. */
function followNetwork(): void {
  const again = signal(0)
  effect(() => {
    void again.value
    const scenario = scenarioForServer(plan.value.scenario)
    const abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    fetchNetwork(scenario, abort.signal)
      .then((reply) => {
        if (reply.ok) {
          // From here on the map owes a picture; the test of the map holds it to its time.
          performance.mark('network-parsed')
          batch(() => {
            geography.value = indexNetwork(reply.value)
            geographyOf.value = JSON.stringify(scenario)
          })
        } else if (reply.problem.kind === 'unreachable' || reply.problem.status === 503) timer = setTimeout(() => again.value++, retryMilliseconds)
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error
      })
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  })
}

async function loadScenarios(): Promise<void> {
  const reply = await fetchScenarios()
  if (reply.ok) shippedScenarios.value = reply.value.scenarios.filter(({ id }) => id !== 'base')
  else setTimeout(loadScenarios, retryMilliseconds)
}

export function loadGeography(): void {
  followNetwork()
  void loadScenarios()
}

export const nameIn = (names: Partial<Names> | undefined, fallback: string): string => names?.[language.value] ?? names?.en ?? fallback

/** Name of a place or crossing, a line by its ends, or title of a rule, in the language of the page; the id until the network is there. */
export const placeName = computed(() => {
  const known = geography.value
  const tongue = language.value
  const pointName = (id: string): string | undefined => (known?.places.get(id) ?? known?.crossings.get(id))?.names[tongue]
  const lineName = (id: string): string | undefined => {
    const line = known?.lines.get(id)
    return line && [line.from, line.to].map((end) => pointName(end) ?? end).join(' – ')
  }
  return (id: string): string => pointName(id) ?? lineName(id) ?? known?.rules[id]?.[tongue] ?? id
})
