import { computed, effect, signal } from '@preact/signals'
import { fetchNetwork } from '../api/endpoints.ts'
import { geography } from './geography.ts'
import { type Geography, indexNetwork } from './index-network.ts'
import { scenarioForServer } from './plan.ts'
import { plan, view } from './store.ts'

export type Side = 'before' | 'after'

/** Side of a scenario that the reader chose to see on the map. */
export const chosenSide = signal<Side>('after')
/** True while the reader holds B. */
const isHeld = signal(false)

/** Whether there are two sides: the scenario screen, with a change switched on. */
export const hasSides = computed(() => view.value.tab === 'scenario' && scenarioForServer(plan.value.scenario) !== 'base')
export const shownSide = computed((): Side => (hasSides.value && (isHeld.value || chosenSide.value === 'before') ? 'before' : 'after'))

const baseGeography = signal<Geography | null>(null)

/** The network of the side on screen; the scenario's until the base is there. */
export const shownGeography = computed(() => (shownSide.value === 'before' ? (baseGeography.value ?? geography.value) : geography.value))

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))

/** Listens for B on the whole page, and brings the base network once somebody may ask for it. */
export function followShownSide(): void {
  addEventListener('keydown', ({ code, target, ctrlKey, metaKey, altKey }) => {
    // The key where B is, whatever alphabet the keyboard writes.
    if (code === 'KeyB' && hasSides.value && !ctrlKey && !metaKey && !altKey && !isTyping(target)) isHeld.value = true
  })
  addEventListener('keyup', ({ code }) => {
    if (code === 'KeyB') isHeld.value = false
  })
  addEventListener('blur', () => {
    isHeld.value = false
  })
  effect(() => {
    if (!hasSides.value || baseGeography.peek() !== null) return
    void fetchNetwork('base', new AbortController().signal).then((reply) => {
      if (reply.ok) baseGeography.value = indexNetwork(reply.value)
    })
  })
}
