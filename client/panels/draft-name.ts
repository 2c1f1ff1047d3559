import { messages } from '../i18n/messages.ts'
import { nameIn, shippedScenarios } from '../state/geography.ts'
import type { ScenarioDraft } from '../state/plan.ts'

/** Name of any scenario draft, for the page and for results that outlive their scenario. */
export function draftName({ id, names, changes }: ScenarioDraft): string {
  const t = messages()
  if (id === 'base' || (id === '' && changes.length === 0)) return t.baseNetwork
  return id === '' ? nameIn(names, t.ownScenario) : nameIn(shippedScenarios.value.find((shipped) => shipped.id === id)?.names, id)
}
