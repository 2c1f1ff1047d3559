import type { Facts } from '../network/facts/facts.ts'
import { buildNetwork, type Network, type ScenarioAssumption } from '../network/network.ts'
import { addLink } from './changes/add-link.ts'
import type { Changed } from './changes/changed.ts'
import { close } from './changes/close.ts'
import { linksOpenedBy, open } from './changes/open.ts'
import { setCapacity } from './changes/set-capacity.ts'
import type { ResolvedScenario } from './resolve-scenario.ts'
import type { Change } from './scenario.ts'
import { scenarioSource } from './scenario-provenance.ts'

/** A new network under the scenario; the scenario without changes is the identity and gives the same object back. */
export function applyScenario(network: Network, { id, hash, names, changes }: ResolvedScenario): Network {
  if (changes.length === 0) return network
  let facts: Facts = {
    ...network.facts,
    sources: { ...network.facts.sources, [scenarioSource]: { citation: names.en ?? names.zh ?? names.ru ?? id } },
  }
  const assumptions: ScenarioAssumption[] = []
  for (const change of changes) {
    const changed = applyChange(facts, change)
    facts = changed.facts
    assumptions.push(...changed.assumptions)
  }
  return buildNetwork(facts, network.datasetHash, {
    id,
    hash,
    changedIds: [...new Set(changes.flatMap((change) => objectsOf(change, network.facts)))],
    assumptions,
  })
}

function applyChange(facts: Facts, change: Change): Changed {
  switch (change.kind) {
    case 'set-capacity':
      return { facts: setCapacity(facts, change), assumptions: [] }
    case 'close':
      return { facts: close(facts, change), assumptions: [] }
    case 'open':
      return { facts: open(facts, change), assumptions: [] }
    case 'add-link':
      return addLink(facts, change)
  }
}

/** Ids of the crossing and links that a change touches. */
function objectsOf(change: Change, facts: Facts): readonly string[] {
  if (change.kind === 'add-link') return [change.id]
  const named = change.kind === 'set-capacity' ? [change.crossing] : [change.crossing, change.link].filter((id) => id !== undefined)
  const opened = change.kind === 'open' && change.passage !== undefined ? facts.links.filter(linksOpenedBy(change)).map(({ id }) => id) : []
  if (named.length + opened.length === 0) throw new Error(`a change that touches nothing passed the check: ${JSON.stringify(change)}`)
  return [...named, ...opened]
}
