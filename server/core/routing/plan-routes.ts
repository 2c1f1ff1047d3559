import { convert, ratesOn } from '../money.ts'
import type { Network } from '../network/network.ts'
import { alternativeOf, type DraftAlternative } from './alternative.ts'
import type { Alternative, RouteAnswer, Statement, Unavailable } from './answer.ts'
import { answerKey } from './answer-key.ts'
import { arcWeights } from './arc-weights.ts'
import { buildArcs } from './arcs.ts'
import { inTime } from './arrive-by.ts'
import { answersFor, chooseAlternatives } from './choose-alternatives.ts'
import { type JourneyContext, journeyContext } from './journey-context.ts'
import type { RouteQuery } from './query.ts'
import { searchSpace, searchSpaces } from './search-space.ts'
import { tagAlternatives } from './tag-alternatives.ts'
import { viaLayers } from './via-layers.ts'
import type { SimulatedWaits } from './waits.ts'
import { weighedGraph } from './weighed-graph.ts'
import { whyNot } from './why-not.ts'

/** Words a reason in the language of the answer. */
export type Wording = (statement: Statement) => string

/**
 * Alternatives from origin to destination, best first by the objective of the query, and for each mode family asked for
 * that has no route, why. Pure: the same network, query and waits give the same answer.
 *
 * @param waits simulated waits of the same scenario; null takes every wait from facts, and the answer says so
 */
export function planRoutes(network: Network, query: RouteQuery, waits: SimulatedWaits | null, wording: Wording): RouteAnswer {
  const context = journeyContext(network, query, waits)
  const arcs = viaLayers(context, buildArcs(context))
  const weighed = weighedGraph(arcs, arcWeights(context))
  const spaces = searchSpaces(query.modes).map((space) => ({ space, ...searchSpace(context, weighed, space) }))
  const candidates = spaces.flatMap((space) => space.candidates)
  const chosen = chooseAlternatives(candidates, query.modes, query.objective, query.alternatives)
  const drafts = chosen.map((candidate) => alternativeOf(context, candidate))
  const { kept, warnings } = inTime(context, drafts)
  return {
    key: answerKey(network, query, waits),
    query: { ...query, scenario: network.scenario.id },
    dataset: { version: network.facts.dataset.version, hash: network.datasetHash },
    alternatives: tagged(context, kept),
    unavailable: query.modes
      .filter((family) => !candidates.some((candidate) => answersFor(candidate, family)))
      .map((family): Unavailable => {
        const searched = spaces.filter(({ space }) => space.families.includes(family))
        const alone = searched.find(({ space }) => space.families.length === 1)
        const wider = query.modes.filter((other) => other === family || family === 'sea' || (family === 'river' && other === 'road'))
        const blocked = [...(alone?.blocked ?? []), ...searched.flatMap((each) => each.blocked)]
        const refusal = whyNot(context, weighed.graph, family, wider, blocked)
        return { modes: [family], ...refusal, reason: wording({ code: refusal.code, parameters: refusal.parameters }) }
      }),
    warnings: [...warnings, ...answerStatements(context)],
  }
}

const tagged = (context: JourneyContext, drafts: readonly DraftAlternative[]): readonly Alternative[] => tagAlternatives(byObjective(context, drafts))

/** Best first by what is printed: the priced lines and the median of the draws. */
function byObjective({ network, query }: JourneyContext, drafts: readonly DraftAlternative[]): readonly DraftAlternative[] {
  const perTonneHour = convert({ currency: 'EUR', amount: query.valueOfTime }, query.currency, ratesOn(network.facts.exchangeRates, query.quoteDate))
  const tonnes = query.weight * query.quantity
  const value = {
    cost: (draft: DraftAlternative) => draft.cost.amountMinor,
    time: (draft: DraftAlternative) => draft.days.p50,
    co2e: (draft: DraftAlternative) => draft.co2eKg,
    generalised: (draft: DraftAlternative) => draft.cost.amountMinor / 100 + perTonneHour * tonnes * draft.days.p50 * 24,
  }[query.objective]
  return [...drafts].sort((left, right) => value(left) - value(right))
}

/** What holds for the whole answer. */
function answerStatements({ network, query }: JourneyContext): readonly Statement[] {
  return [
    query.hs === null
      ? { code: 'transitNotScreened', parameters: {} }
      : { code: 'rulesScreened', parameters: { hs: query.hs, rules: network.facts.rules.length } },
    ...(query.dangerous === null ? [] : [{ code: 'dangerousNotChecked', parameters: { dangerous: query.dangerous } }]),
    ...network.scenario.assumptions.map(({ change, field, value, from }) => ({ code: 'scenarioAssumption', parameters: { change, field, value, from } })),
  ]
}
