import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { compareRoutes } from '#core/appraisal/compare-routes.ts'
import { readComparison } from '#core/appraisal/read-comparison.ts'
import { contentHash } from '#core/content-hash.ts'
import type { Fault } from '#core/failures.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { checkSimulationQuery } from '#core/simulation/check-simulation-query.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import { formatDifference, formatMoney } from '#core/wording/format.ts'
import type { Run } from '../command.ts'
import { differencesText } from '../differences-text.ts'
import { noPositionals } from '../no-positionals.ts'
import { ratesArgument } from '../rates-argument.ts'
import { runOnThreads, workerFaults } from '../run-on-threads.ts'
import { scenarioArgument } from '../scenario-argument.ts'
import { textTable } from '../text-table.ts'
import { words } from '../words.ts'

export const runCompare: Run = async ({ fields: { a, b, rates, workers, ...fields }, positionals, language, readWorld, badFlags, progress }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const documents = [await scenarioArgument(a, '/a', library), await scenarioArgument(b, '/b', library)] as const
  const [left, right] = documents.map((document) => (document.ok ? document.value : 'base'))
  const own = await ratesArgument(rates, network)
  const read = readComparison({ ...fields, ...(own.ok && own.value !== undefined && { ownRates: own.value }), a: left, b: right }, network, library)
  const faults: Fault[] = [...badFlags, ...noPositionals(positionals), ...workerFaults(workers)]
  for (const result of [...documents, own, read]) if (!result.ok) faults.push(...result.failures)
  if (read.ok && read.value.simulation !== null) {
    const checked = checkSimulationQuery(read.value.b, read.value.simulation, 2)
    if (!checked.ok) faults.push(...checked.failures)
  }
  if (!read.ok || faults.length > 0) return { status: 2, faults }
  const { query, simulation } = read.value
  const plans =
    query === null ? null : ([answerQuestion(read.value.a, query, language, new Map()), answerQuestion(read.value.b, query, language, new Map())] as const)
  const routes =
    plans === null
      ? {
          key: contentHash({ a: read.value.a.scenario.hash, b: read.value.b.scenario.hash, dataset: network.datasetHash }),
          a: null,
          b: null,
          delta: null,
          because: [],
        }
      : compareRoutes(plans[0], plans[1], read.value.a.scenario, read.value.b.scenario)
  const compared =
    simulation === null
      ? null
      : ((await runOnThreads({ networks: [read.value.a, read.value.b], query: simulation }, workers, language, progress)) as SimulationComparison)
  const json = {
    ...routes,
    ...(compared !== null && { key: contentHash({ routes: routes.key, simulation: compared.key }), differences: compared.differences }),
  }
  const hasAnswer = simulation !== null || (plans ?? []).some(({ alternatives }) => alternatives.length > 0)
  return {
    status: hasAnswer ? 0 : 1,
    json,
    text: [
      ...(plans === null ? [] : [routesText(plans, routes, language)]),
      ...(compared === null ? [] : [differencesText(compared, [read.value.a, read.value.b], language)]),
      json.key,
    ].join('\n\n'),
  }
}

function routesText([a, b]: readonly [RouteAnswer, RouteAnswer], { delta, because }: ReturnType<typeof compareRoutes>, language: Language): string {
  const word = words[language]
  const cells = ({ alternatives: [best] }: RouteAnswer) =>
    best === undefined
      ? [word.none, '', '', '']
      : [best.id, formatMoney(best.cost.amountMinor, best.cost.currency, language), best.days.p50.toFixed(1), best.co2eKg.toFixed(0)]
  const rows = [
    [word.a, ...cells(a)],
    [word.b, ...cells(b)],
  ]
  if (delta !== null)
    rows.push([
      word.difference,
      '',
      formatDifference(delta.amountMinor / 100, language, 2),
      formatDifference(delta.days, language, 1),
      formatDifference(delta.co2eKg, language),
    ])
  const table = textTable(['', word.route, word.price, word.days.replace('P10 / P50 / P90', 'P50'), word.emissions], rows, [2, 3, 4])
  return because.length === 0 ? table : `${table}\n${word.because}: ${because.join(', ')}`
}
