import type { Language } from '../network/facts/places.ts'
import type { Alternative, RouteAnswer } from '../routing/answer.ts'
import { formatMoney } from '../wording/format.ts'
import type { NameOf } from '../wording/lookup.ts'
import { quoteWords } from '../wording/quote-words.ts'
import { warningText } from '../wording/warning-text.ts'
import { type Incoterm, payers } from './incoterm.ts'
import type { Quote } from './quote.ts'
import type { QuoteOptions } from './quote-options.ts'
import { shownLineMinor } from './shown-price.ts'

/** No source says how long such a quote should stand; said as an assumption in the quote itself. */
export const usualValidityDays = 14

/** What the search left out: for whoever compares the ways, not for the customer of one. */
const aboutSearching: readonly string[] = ['frontNarrowed', 'frontGivenUp', 'passageNotServed', 'lateLeftOut']

/** What the seller asks an operator before he signs. */
const toBeAsked: readonly string[] = ['serviceTermsUnknown']

/** What was bought, and from whom: whoever resells with a margin keeps it from the customer. */
const aboutBuying: readonly string[] = ['ownRatesUsed', 'ownRateUnused']

export type QuoteTerms = Pick<Quote, 'included' | 'notIncluded' | 'mayArise' | 'premises'>

/** What the total holds, leaves out, may grow by, and rests on. */
export function quoteTerms(
  answer: RouteAnswer,
  alternative: Alternative,
  options: QuoteOptions,
  scenarioIsBase: boolean,
  nameOf: NameOf,
  language: Language,
): QuoteTerms {
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
      !kinds.has('drayage') && !goesDoorToDoor(alternative) && words.notIncluded.doors,
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
    premises: premises(answer, alternative, options, scenarioIsBase, isBoxed, nameOf, language),
  }
}

/** A truck that keeps its load from the first place to the last calls at the doors itself. */
const goesDoorToDoor = ({ legs }: Alternative): boolean => {
  const moves = legs.filter(({ kind }) => kind === 'move')
  return moves.length > 0 && moves.every(({ mode }) => mode === 'road' || mode === 'river') && !legs.some(({ code }) => code === 'transfer')
}

function premises(
  { query, warnings }: RouteAnswer,
  alternative: Alternative,
  { validDays, incoterm }: QuoteOptions,
  scenarioIsBase: boolean,
  isBoxed: boolean,
  nameOf: NameOf,
  language: Language,
): readonly string[] {
  const words = quoteWords[language].premises
  const { lines, currency } = alternative.cost
  const shown = shownLineMinor(alternative)
  const assumed = lines.filter(({ assumption }) => assumption)
  const assumedMinor = lines.reduce((sum, { assumption }, index) => (assumption ? sum + (shown[index] ?? 0) : sum), 0)
  const statements = [...alternative.conditions, ...alternative.warnings, ...warnings, ...alternative.terms].filter(
    ({ code }) => ![...aboutSearching, ...toBeAsked].includes(code) && (alternative.sell === undefined || !aboutBuying.includes(code)),
  )
  const saysTruckCost = statements.some(({ code }) => code === 'truckCostNotPrice')
  const drivesByRoad = lines.some(({ code }) => code === 'haulRoad')
  return [
    ...new Set([
      words.assumptions(assumed.length, lines.length, formatMoney(assumedMinor, currency, language)),
      ...(drivesByRoad && !saysTruckCost ? [words.truckCost] : []),
      ...statements.map((statement) => warningText(statement, nameOf, language)),
      ...(isBoxed && alternative.terms.length === 0 ? [query.box === 'soc' ? words.shippersBox : words.carriersBox] : []),
      ...(scenarioIsBase ? [] : [words.scenario]),
      ...(validDays === null ? [words.validity(usualValidityDays)] : []),
      ...(incoterm === null ? [] : [sharesText(alternative, incoterm, language)]),
      words.vat,
      // Said with the rules that were screened, where they were.
      ...(statements.some(({ code }) => code === 'rulesScreened') ? [] : [words.noLegalAdvice]),
    ]),
  ]
}

/** What each side pays under the term, at the prices that the customer sees. */
function sharesText(alternative: Alternative, incoterm: Incoterm, language: Language): string {
  const paidBy = payers(alternative, incoterm)
  const shown = shownLineMinor(alternative)
  const sumOf = (side: 'seller' | 'buyer'): string =>
    formatMoney(
      shown.reduce((sum, amount, index) => (paidBy[index] === side ? sum + amount : sum), 0),
      alternative.cost.currency,
      language,
    )
  return quoteWords[language].premises.shares(incoterm, sumOf('seller'), sumOf('buyer'))
}
