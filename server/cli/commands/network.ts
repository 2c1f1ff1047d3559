import { readScenario } from '#core/appraisal/read-scenario.ts'
import { networkGeojson } from '#core/network/network-geojson.ts'
import type { Run } from '../command.ts'
import { noPositionals } from '../no-positionals.ts'
import { scenarioArgument } from '../scenario-argument.ts'
import { textTable } from '../text-table.ts'
import { words } from '../words.ts'

export const runNetwork: Run = async ({ fields, positionals, language, readWorld, badFlags }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(fields.scenario, '/scenario', library)
  const under = document.ok ? readScenario(document.value, network, library, '/scenario') : document
  const faults = [...badFlags, ...noPositionals(positionals)]
  if (!under.ok || faults.length > 0) return { status: 2, faults: [...faults, ...(under.ok ? [] : under.failures)] }
  const json = networkGeojson(under.value.network)
  const { facts } = under.value.network
  const word = words[language]
  const places = facts.places.map(({ id, names, country, handles }) => [id, names[language], country, handles.join(' ')])
  const links = facts.links.map(({ id, lengthKm }) => [id, String(lengthKm.value), lengthKm.grade, lengthKm.source])
  const text = [
    `${facts.places.length + facts.crossings.length} ${word.points}, ${facts.links.length} ${word.lines}`,
    textTable([word.id, word.place, word.country, ''], places),
    textTable([word.id, word.distance, '', ''], links, [1]),
  ].join('\n\n')
  return { status: 0, json, text }
}
