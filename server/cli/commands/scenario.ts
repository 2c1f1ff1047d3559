import { readScenario } from '#core/appraisal/read-scenario.ts'
import type { Fault } from '#core/failures.ts'
import type { Language, Names } from '#core/network/facts/places.ts'
import { listScenarios } from '#core/scenario/list-scenarios.ts'
import { lookupOf } from '#core/wording/lookup.ts'
import { warningText } from '#core/wording/warning-text.ts'
import type { Run } from '../command.ts'
import type { Outcome } from '../outcome.ts'
import { scenarioArgument } from '../scenario-argument.ts'
import { textTable } from '../text-table.ts'
import { words } from '../words.ts'

const verbs = ['list', 'show', 'check']

export const runScenario: Run = async ({ positionals: [verb, subject, ...more], language, readWorld, badFlags }) => {
  const faults: Fault[] = [...badFlags]
  if (verb === undefined || !verbs.includes(verb))
    faults.push({ pointer: '', code: verb === undefined ? 'missing' : 'unknownValue', value: verb ?? null, allowed: verbs })
  else if (verb !== 'list' && subject === undefined) faults.push({ pointer: '/scenario', code: 'missing', value: null, allowed: ['ID', 'FILE'] })
  for (const word of [...(verb === 'list' && subject !== undefined ? [subject] : []), ...more]) faults.push({ pointer: '', code: 'unexpected', value: word })
  if (faults.length > 0) return { status: 2, faults }
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const word = words[language]
  if (verb === 'list') {
    const scenarios = listScenarios(network, library)
    const rows = scenarios.map(({ id, names, changes }) => [id, nameIn(names, language), String(changes.length)])
    return { status: 0, json: { scenarios }, text: textTable([word.id, '', word.changes], rows, [2]) }
  }
  const document = await scenarioArgument(subject, '', library)
  const under = document.ok ? readScenario(document.value, network, library, '') : document
  if (!under.ok) return { status: 2, faults: under.failures }
  const { scenario } = under.value
  const { assumptions } = under.value.network.scenario
  const { nameOf } = lookupOf(under.value.network, language)
  const lines = [
    `${scenario.id}  ${nameIn(scenario.names, language)}`,
    ...scenario.changes.map((change) => `  ${JSON.stringify(change)}`),
    ...scenario.warnings.map(({ code, parameters }) => `! ${warningText({ code, parameters }, nameOf, language)}`),
    ...assumptions.map(({ change, field, value, from }) => `  ${word.assumed}: ${change} ${field} = ${value} (${word.from} ${from})`),
    ...(verb === 'check' ? [`${scenario.id} ${word.canBeApplied}`] : []),
  ]
  return { status: 0, json: { ...scenario, assumptions }, text: lines.join('\n') } satisfies Outcome
}

const nameIn = (names: Partial<Names>, language: Language): string => names[language] ?? names.en ?? names.zh ?? names.ru ?? ''
