import { computed, signal } from '@preact/signals'
import type { OwnRate } from '#core/journey/own-rate.ts'
import { keepRates, ownRates } from './own-rates.ts'
import { decodePlan, encodePlan, type Tab, type View } from './permalink.ts'
import { examplePlan, type Plan, type PlanQuery, type ScenarioDraft } from './plan.ts'
import type { SimulationForm } from './simulation-form.ts'

/** Names of the steps that undo can take back; each has a word in the catalogues. */
export type StepName = 'ends' | 'cargo' | 'date' | 'money' | 'vehicle' | 'terms' | 'objective' | 'scenario' | 'rates' | 'link'

interface Step {
  readonly name: StepName
  readonly plan: Plan
  /** Where the step changed the own rates: those before it. They are in no link. */
  readonly ownRates?: readonly OwnRate[]
}

const historyLimit = 50

const currentPlan = signal<Plan>(examplePlan)
const currentView = signal<View>({ tab: 'plan', alternative: '', compared: [], comparing: 'routes', run: null })
const past = signal<readonly Step[]>([])
const future = signal<readonly Step[]>([])

/** Read side of the store; only the functions below write. */
export const plan = computed(() => currentPlan.value)
export const view = computed(() => currentView.value)
export const undoName = computed(() => past.value.at(-1)?.name ?? null)
export const redoName = computed(() => future.value.at(-1)?.name ?? null)
export const linkDamaged = signal(false)

let addressTurn = 0

/** Writes the address; a later call overtakes an earlier one that still compresses. */
async function writeAddress(how: 'push' | 'replace'): Promise<void> {
  const turn = ++addressTurn
  const search = await encodePlan(currentPlan.value, currentView.value)
  if (turn !== addressTurn || search === location.search) return
  if (how === 'push') history.pushState(null, '', search)
  else history.replaceState(null, '', search)
}

function remember(): void {
  try {
    sessionStorage.setItem('steps', JSON.stringify({ plan: currentPlan.value, past: past.value, future: future.value }))
  } catch {
    return
  }
}

function recall(plan: Plan): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem('steps') ?? 'null') as { plan: Plan; past: readonly Step[]; future: readonly Step[] } | null
    // Steps only fit the plan they led to: a link opened in the same tab starts anew.
    if (kept === null || JSON.stringify(kept.plan) !== JSON.stringify(plan)) return
    past.value = kept.past
    future.value = kept.future
  } catch {
    return
  }
}

/** The one door through which question and scenario change; so undo, link and back button follow by themselves. */
export function change(name: StepName, next: Plan): void {
  if (JSON.stringify(next) === JSON.stringify(currentPlan.value)) return
  past.value = [...past.value, { name, plan: currentPlan.value }].slice(-historyLimit)
  future.value = []
  currentPlan.value = next
  remember()
  void writeAddress('push')
}

export const changeQuery = (name: StepName, part: Partial<PlanQuery>): void =>
  change(name, { ...currentPlan.value, query: { ...currentPlan.value.query, ...part } })

/** Own rates are part of the question, though of no link: a step like any other. */
export function changeRates(rates: readonly OwnRate[]): void {
  past.value = [...past.value, { name: 'rates' as const, plan: currentPlan.value, ownRates: ownRates.peek() }].slice(-historyLimit)
  future.value = []
  keepRates(rates)
  remember()
}

export const changeScenario = (scenario: ScenarioDraft): void => change('scenario', { ...currentPlan.value, scenario })

function travel(from: typeof past, to: typeof past): void {
  const step = from.value.at(-1)
  if (step === undefined) return
  to.value = [...to.value, { name: step.name, plan: currentPlan.value, ...(step.ownRates && { ownRates: ownRates.peek() }) }]
  from.value = from.value.slice(0, -1)
  currentPlan.value = step.plan
  if (step.ownRates) keepRates(step.ownRates)
  remember()
  void writeAddress('push')
}

export const undo = (): void => travel(past, future)
export const redo = (): void => travel(future, past)

export function showTab(tab: Tab): void {
  if (tab === currentView.value.tab) return
  currentView.value = { ...currentView.value, tab }
  void writeAddress('push')
}

export function selectAlternative(alternative: string): void {
  if (alternative === currentView.value.alternative) return
  currentView.value = { ...currentView.value, alternative }
  void writeAddress('replace')
}

/** Sets which alternatives stand side by side, the reference first. */
export function setCompared(compared: readonly string[]): void {
  currentView.value = { ...currentView.value, compared }
  void writeAddress('replace')
}

export function setComparing(comparing: View['comparing']): void {
  if (comparing === currentView.value.comparing) return
  currentView.value = { ...currentView.value, comparing }
  void writeAddress('replace')
}

/** Sets what is to be simulated. */
export function setRunForm(run: SimulationForm): void {
  currentView.value = { ...currentView.value, run }
  void writeAddress('replace')
}

async function readAddress(): Promise<Plan> {
  const opened = await decodePlan(location.search)
  currentView.value = opened.view
  linkDamaged.value = opened.damaged
  return opened.plan
}

/** Takes the state from the address, now and whenever the reader goes back or forward. */
export async function openFromAddress(): Promise<void> {
  currentPlan.value = await readAddress()
  recall(currentPlan.value)
  addEventListener('popstate', async () => {
    const opened = await readAddress()
    if (JSON.stringify(opened) === JSON.stringify(currentPlan.value)) return
    past.value = [...past.value, { name: 'link' as const, plan: currentPlan.value }].slice(-historyLimit)
    currentPlan.value = opened
    remember()
  })
}

/** Address of what is on screen, for the clipboard. */
export async function linkToScreen(): Promise<string> {
  return new URL(await encodePlan(currentPlan.value, currentView.value), location.href).href
}
