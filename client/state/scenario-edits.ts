import type { AddLink, Change } from '#core/scenario/scenario.ts'
import { shippedScenarios } from './geography.ts'
import { baseScenario, type DraftChange, type ScenarioDraft } from './plan.ts'
import { changeScenario, plan } from './store.ts'

/** Changes of the scenario on screen, also where it is a shipped one that stands by its id. */
export function draftChanges(): readonly DraftChange[] {
  const { id, changes } = plan.value.scenario
  if (id === '' || id === 'base') return changes
  return (shippedScenarios.value.find((shipped) => shipped.id === id)?.changes ?? []).map((change) => ({ change, on: true }))
}

/** A touched scenario is the reader's own: it keeps the shipped one's name but no longer its id. */
function edited(changes: readonly DraftChange[]): ScenarioDraft {
  if (changes.length === 0) return baseScenario
  const { id, names } = plan.value.scenario
  return { id: '', names: id === '' || id === 'base' ? names : (shippedScenarios.value.find((shipped) => shipped.id === id)?.names ?? {}), changes }
}

export const chooseShipped = (id: string): void => changeScenario({ ...baseScenario, id })

export const addChange = (change: Change): void => changeScenario(edited([...draftChanges(), { change, on: true }]))

export const switchChange = (index: number): void =>
  changeScenario(edited(draftChanges().map((draft, position) => (position === index ? { ...draft, on: !draft.on } : draft))))

export const removeChange = (index: number): void => changeScenario(edited(draftChanges().filter((_, position) => position !== index)))

/** A road bridge between two places; an id that is free among the changes. */
export function addBridge(bridge: Pick<AddLink, 'from' | 'to' | 'distanceKm' | 'vehiclesPerDay'>): void {
  const taken = new Set(draftChanges().map(({ change }) => (change.kind === 'add-link' ? change.id : '')))
  const stem = `${bridge.from}-${bridge.to}-bridge`
  let id = stem
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`
  addChange({ kind: 'add-link', id, mode: 'road', ...bridge })
}
