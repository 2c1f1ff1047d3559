import { unusedOwnRates } from '../cost/own-rates.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { SimulatedWaits } from '../journey/simulated-waits.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { Statement } from '../statement.ts'
import type { DraftAlternative } from './alternative.ts'
import type { Alternative, RouteAnswer } from './answer.ts'
import { answerKey } from './answer-key.ts'
import { inTime } from './arrive-by.ts'
import { becauseOf } from './because.ts'
import { byObjective } from './by-objective.ts'
import type { Candidate } from './candidate.ts'
import { answersFor } from './choose-alternatives.ts'
import { createJourneyContext } from './create-journey-context.ts'
import { drawnAlternatives } from './drawn-alternatives.ts'
import { frontStatements } from './front-statements.ts'
import type { JourneyContext } from './journey-context.ts'
import { planB } from './plan-b.ts'
import { type LoadSearch, refusalsBy, searchDivided, searchLoad } from './search-load.ts'
import { tagAlternatives } from './tag-alternatives.ts'
import { unavailableBy } from './unavailable-by.ts'

/** Words a reason in the language of the answer. */
export type Wording = (statement: Statement) => string

/**
 * Alternatives from origin to destination, best first by the objective of the query, and for each mode family asked for
 * that has no route, why. Pure: the same network, query and waits give the same answer.
 *
 * @param waits simulated waits of the same scenario; null takes every wait from facts, and the answer says so
 */
export function planRoutes(network: Network, query: RouteQuery, waits: SimulatedWaits | null, wording: Wording): RouteAnswer {
  const asked = searchLoad(createJourneyContext(network, query, waits))
  const { context } = asked
  const refusals = new Map(query.modes.filter((family) => !answered(asked.candidates, family)).map((family) => [family, refusalsBy(asked, family)]))
  const divided = query.split === 'no' ? [] : searchDivided(asked, refusals)
  const candidates = [asked, ...divided].flatMap((search) => search.candidates)
  const drafts = drawnAlternatives(context, asked.weighed, candidates)
  const { kept, warnings } = inTime(context, drafts)
  const alternatives = told(context, kept)
  const [best] = alternatives
  const second = best === undefined ? null : planB(best, alternatives, network)
  return {
    key: answerKey(network, query, waits),
    query: { ...query, scenario: network.scenario.id },
    dataset: { version: network.facts.dataset.version, hash: network.datasetHash },
    alternatives,
    planB: second === null ? null : { alternative: second.alternative.id, shared: second.shared },
    unavailable: [...refusals].map(([family, all]) => {
      const units = dividedInto(divided, family)
      const told = all.map((refusal) => (refusal.code === 'tooHeavy' ? { ...refusal, parameters: { ...refusal.parameters, ...units } } : refusal))
      return unavailableBy([family], told, wording)
    }),
    warnings: [
      ...warnings,
      ...(alternatives.length > 0 && alternatives.every(({ status }) => status === 'conditional') ? [{ code: 'everyRouteConditional', parameters: {} }] : []),
      ...frontStatements([asked, ...divided].flatMap(({ spaces }) => spaces)),
      ...ownRateStatements(query, alternatives),
      ...answerStatements(context),
    ],
  }
}

const answered = (candidates: readonly Candidate[], family: ModeFamily): boolean => candidates.some((candidate) => answersFor(candidate, family))

/** The load as asked is refused still where more and smaller units get through; then the refusal says how many. */
function dividedInto(divided: readonly LoadSearch[], family: ModeFamily): { readonly units?: number } {
  const counts = divided.filter(({ candidates }) => answered(candidates, family)).map(({ context }) => context.query.quantity)
  return counts.length === 0 ? {} : { units: Math.min(...counts) }
}

/** Ordered, named, and each with the reason why it is there. */
function told(context: JourneyContext, drafts: readonly DraftAlternative[]): readonly Alternative[] {
  const tagged = tagAlternatives(byObjective(context, drafts))
  const [best] = tagged
  const other = best === undefined ? null : planB(best, tagged, context.network)
  const overOthers = other?.shared.length === 0 ? other.alternative.id : null
  return tagged.map((alternative) => ({ ...alternative, because: becauseOf(alternative, tagged, context.query.objective, overOthers) }))
}

/** Own rates change the bill of each way; the ways themselves are found with the tariffs on file. */
function ownRateStatements({ ownRates }: RouteQuery, alternatives: readonly Alternative[]): readonly Statement[] {
  if (ownRates.length === 0) return []
  const unused = unusedOwnRates(
    ownRates,
    alternatives.flatMap(({ cost }) => cost.lines),
  )
  return [
    { code: 'ownRatesUsed', parameters: { used: ownRates.length - unused.length, given: ownRates.length } },
    ...unused.slice(0, mostUnusedTold).map(({ line, at, supplier }) => ({ code: 'ownRateUnused', parameters: { line, at: at ?? '', supplier } })),
  ]
}

/** A sheet of a season names many ways that a question does not take. */
const mostUnusedTold = 5

/** What holds for the whole answer. */
function answerStatements({ network, query }: JourneyContext): readonly Statement[] {
  return [
    ...(query.dangerous === null ? [] : [{ code: 'dangerousNotChecked', parameters: { dangerous: query.dangerous } }]),
    ...network.scenario.assumptions.map(({ change, field, value, from }) => ({ code: 'scenarioAssumption', parameters: { change, field, value, from } })),
    // Last, as the line to end on: a lawyer decides.
    query.hs === null
      ? { code: 'transitNotScreened', parameters: {} }
      : { code: 'rulesScreened', parameters: { hs: query.hs, rules: network.facts.rules.length } },
  ]
}
