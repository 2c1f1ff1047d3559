import type { Language } from '../network/facts/places.ts'
import type { Alternative, RouteAnswer } from '../routing/answer.ts'
import { formatMoney } from '../wording/format.ts'
import type { NameOf } from '../wording/lookup.ts'
import { quoteWords } from '../wording/quote-words.ts'
import { warningText } from '../wording/warning-text.ts'
import type { Quote } from './quote.ts'

/** No source says how long such a quote should stand; said as an assumption in the quote itself. */
export const validityDays = 14

export type QuoteTerms = Pick<Quote, 'included' | 'notIncluded' | 'mayArise' | 'premises'>

/** What the total holds, leaves out, may grow by, and rests on. */
export function quoteTerms(answer: RouteAnswer, alternative: Alternative, scenarioIsBase: boolean, nameOf: NameOf, language: Language): QuoteTerms {
  const words = quoteWords[language]
  const { lines } = alternative.cost
  const kinds = new Set(lines.map(({ kind }) => kind))
  const isBoxed = alternative.unit !== 'part' && alternative.unit !== 'tent' && alternative.unit !== 'reefer-truck'
  const uses = (prefix: string): boolean => alternative.modes.some((mode) => mode.startsWith(prefix))
  const list = (texts: readonly (string | false)[]): string => texts.filter((text) => text !== false).join(words.listSeparator)
  return {
    included: list([...kinds].map((kind) => words.included[kind])),
    notIncluded: list([
      words.notIncluded.taxes,
      !kinds.has('drayage') && words.notIncluded.doors,
      !kinds.has('insurance') && words.notIncluded.insurance,
      isBoxed && !kinds.has('equipment') && words.notIncluded.ownBox,
      !kinds.has('documents') && words.notIncluded.documents,
    ]),
    mayArise: list([
      words.mayArise.storage,
      words.mayArise.inspection,
      isBoxed && answer.query.box === 'coc' && words.mayArise.detention,
      uses('rail') && words.mayArise.railIndex,
      lines.some(({ code, parameters }) => code === 'haulRoad' && parameters.country === 'RU') && words.mayArise.springRoads,
      words.mayArise.currency,
    ]),
    premises: premises(answer, alternative, scenarioIsBase, isBoxed, nameOf, language),
  }
}

function premises(
  { query, warnings }: RouteAnswer,
  alternative: Alternative,
  scenarioIsBase: boolean,
  isBoxed: boolean,
  nameOf: NameOf,
  language: Language,
): readonly string[] {
  const words = quoteWords[language].premises
  const { lines, currency } = alternative.cost
  const assumed = lines.filter(({ assumption }) => assumption)
  const assumedMinor = assumed.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const statements = [...alternative.conditions, ...alternative.warnings, ...warnings, ...alternative.terms]
  const saysTruckCost = statements.some(({ code }) => code === 'truckCostNotPrice')
  const drivesByRoad = lines.some(({ code }) => code === 'haulRoad')
  return [
    ...new Set([
      words.assumptions(assumed.length, lines.length, formatMoney(assumedMinor, currency, language)),
      ...(drivesByRoad && !saysTruckCost ? [words.truckCost] : []),
      ...statements.map((statement) => warningText(statement, nameOf, language)),
      ...(isBoxed ? [query.box === 'soc' ? words.shippersBox : words.carriersBox] : []),
      ...(scenarioIsBase ? [] : [words.scenario]),
      words.validity(validityDays),
      words.noLegalAdvice,
    ]),
  ]
}
