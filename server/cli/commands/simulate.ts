import { readScenario } from '#core/appraisal/read-scenario.ts'
import { readSimulationQuery } from '#core/appraisal/read-simulation-query.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { Measure, NetworkFigures, SimulationResult } from '#core/simulation/result.ts'
import { lookupOf } from '#core/wording/lookup.ts'
import { warningText } from '#core/wording/warning-text.ts'
import type { Run } from '../command.ts'
import { estimateText } from '../estimate-text.ts'
import { noPositionals } from '../no-positionals.ts'
import { readWorld } from '../read-world.ts'
import { runOnThreads, workerFaults } from '../run-on-threads.ts'
import { scenarioArgument } from '../scenario-argument.ts'
import { textTable } from '../text-table.ts'
import { words } from '../words.ts'

export const runSimulate: Run = async ({ fields: { scenario, workers, ...fields }, positionals, language, dataFolder, badFlags, progress }) => {
  const world = await readWorld(dataFolder)
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const under = document.ok ? readScenario(document.value, network, library, '/scenario') : document
  const query = readSimulationQuery(fields, under.ok ? under.value.network : network)
  const faults = [
    ...badFlags,
    ...noPositionals(positionals),
    ...workerFaults(workers),
    ...(query.ok ? [] : query.failures),
    ...(under.ok ? [] : under.failures),
  ]
  if (faults.length > 0 || !query.ok || !under.ok) return { status: 2, faults }
  const result = (await runOnThreads({ networks: [under.value.network], query: query.value }, workers, language, progress)) as SimulationResult
  return { status: 0, json: result, text: resultText(result, under.value.network, language) }
}

function resultText(
  { scenario, crossing, start, days, replications, measures, certificate, network: whole, warnings, key }: SimulationResult,
  network: Network,
  language: Language,
): string {
  const { nameOf } = lookupOf(network, language)
  const word = words[language]
  const rows = measures
    .filter(
      ({ subject, utilisation }) => (subject.kind === 'crossing' || isBusyLine(subject, utilisation)) && subject.unit !== 'tonne' && subject.unit !== 'teu',
    )
    .map(({ subject, throughputPerDay, waitHours, queueLength, utilisation }) => [
      `${subject.id} ${subject.direction} ${subject.class}`,
      estimateText(throughputPerDay, 1, language),
      `${estimateText(waitHours, 1, language)}  P50 ${waitHours.p50.toFixed(1)}  P90 ${waitHours.p90.toFixed(1)}`,
      estimateText(queueLength, 1, language),
      `${(utilisation.mean * 100).toFixed(0)} %`,
    ])
  return [
    `${crossing ?? word.wholeNetwork}  ${scenario}  ${start} + ${days} d  n = ${replications}`,
    textTable([word.subject, word.throughput, word.wait, word.queue, word.utilisation], rows),
    ...(whole?.certificates ?? [certificate]).map(
      ({ direction, class: of, bound, unit, share, cut }) =>
        `${word.bound}: ${direction} ${of} ${bound.toFixed(1)} ${unit}/d, ${(share * 100).toFixed(0)} % (${cut.join(', ')})`,
    ),
    ...(whole === undefined ? [] : [`${word.emptyBoxes}: ${emptiesText(whole.empties, nameOf)}`]),
    ...warnings.map((warning) => `! ${warningText(warning, nameOf, language)}`),
    key,
  ].join('\n')
}

/** Lines that are hardly used are told with --json alone. */
const isBusyLine = ({ kind }: Measure['subject'], { mean }: Measure['utilisation']): boolean => kind === 'line' && mean >= 0.01

const mostPlaces = 5

/** The places with most boxes over, and those that lack most. */
const emptiesText = (empties: NetworkFigures['empties'], nameOf: (id: string) => string): string =>
  [...new Set([...empties.slice(0, mostPlaces), ...empties.slice(-mostPlaces)])]
    .filter(({ emptyTeuPerYear }) => Math.round(emptyTeuPerYear) !== 0)
    .map(({ place, emptyTeuPerYear }) => `${nameOf(place)} ${emptyTeuPerYear > 0 ? '+' : ''}${Math.round(emptyTeuPerYear)}`)
    .join(', ')
