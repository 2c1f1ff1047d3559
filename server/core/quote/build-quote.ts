import { addDays } from '../calendar/local-time.ts'
import type { CostLine } from '../cost/cost.ts'
import type { Fault } from '../failures.ts'
import { convert, type DayRates, ratesOn } from '../money.ts'
import type { Language, ModeFamily, Names } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Alternative, RouteAnswer } from '../routing/answer.ts'
import { planB } from '../routing/plan-b.ts'
import { alternativeName, alternativeTitle } from '../wording/alternative-title.ts'
import { costLineName } from '../wording/cost-line-name.ts'
import { daysSentence } from '../wording/days-sentence.ts'
import { formatAmount, formatCo2e, formatDate, formatKilometres, formatMoney, formatNumber, formatTonnes } from '../wording/format.ts'
import { cargoUnitName, costLineKindName, familyName, partyName } from '../wording/labels.ts'
import { type Lookup, lookupOf } from '../wording/lookup.ts'
import { quoteWords } from '../wording/quote-words.ts'
import { type Incoterm, incoterms, isForWater, payers } from './incoterm.ts'
import { quantityText } from './quantity-text.ts'
import type { Quote, QuoteLine, QuoteTotal } from './quote.ts'
import { quoteNumber } from './quote-number.ts'
import type { QuoteOptions } from './quote-options.ts'
import { quoteRibbon } from './quote-ribbon.ts'
import { quoteTerms, usualValidityDays } from './quote-terms.ts'
import { shownTotalMinor } from './shown-price.ts'
import { vatByLeg } from './vat-by-leg.ts'

/**
 * An alternative of an answer as a quote; amounts are taken over, never computed anew.
 *
 * @param scenarioNames names of the scenario, where it has any; its id is printed otherwise
 * @returns the fault `unknownAlternative` where the answer holds none of that id, `conflict` where a term for ships alone is asked of a way without one
 */
export function buildQuote(
  answer: RouteAnswer,
  options: QuoteOptions,
  network: Network,
  language: Language,
  scenarioNames: Partial<Names> = {},
): Result<Quote, Fault> {
  const wanted = options.alternative ?? answer.alternatives[0]?.id
  const alternative = answer.alternatives.find(({ id }) => id === wanted)
  if (alternative === undefined) {
    return failed([{ pointer: '/alternative', code: 'unknownAlternative', value: wanted ?? null, allowed: answer.alternatives.map(({ id }) => id) }])
  }
  const { incoterm } = options
  if (incoterm !== null && isForWater(incoterm) && !alternative.modes.includes('sea')) {
    return failed([{ pointer: '/incoterm', code: 'conflict', value: incoterm, allowed: incoterms.filter((term) => !isForWater(term)) }])
  }
  const { query, key, dataset } = answer
  const words = quoteWords[language]
  const lookup = lookupOf(network, language)
  const isBase = network.scenario.id === 'base'
  const unit = cargoUnitName(query.cargo, language)
  const rates = ratesOn(network.facts.exchangeRates, query.quoteDate)
  const paidBy = incoterm === null ? [] : payers(alternative, incoterm)
  return ok({
    language,
    number: quoteNumber(key, numberedBy(alternative.id, options), query.quoteDate),
    quoteDate: query.quoteDate,
    ends: `${lookup.nameOf(query.from)} – ${lookup.nameOf(query.to)}`,
    way: wayText(alternativeTitle(alternative, lookup, language, answer.alternatives), alternative, language),
    fields: {
      quoteDate: formatDate(query.quoteDate, language),
      validUntil: formatDate(addDays(query.quoteDate, options.validDays ?? usualValidityDays), language),
      cargo: words.cargoText(alternative.unitCount, /\d/.test(query.cargo) ? query.cargo : '', unit, formatTonnes(alternative.tonnesPerUnit, language)),
      readyDate: formatDate(query.date, language),
      distance: formatKilometres(alternative.distanceKm, language),
      customer: options.customer,
      forwarder: options.forwarder,
      terms: incoterm === null ? '' : `${incoterm} ${lookup.nameOf(namedPlace(alternative, incoterm))}`,
    },
    total: total(alternative, alternative.unitCount === 1 ? words.total : words.totalFor(formatNumber(alternative.unitCount, language), unit), language),
    sentence: daysSentence(alternative.days, query.cargo, language),
    sentenceNote: words.sentenceNote(lookup.nameOf(query.to), formatCo2e(alternative.co2eKg, language)),
    ribbon: quoteRibbon(alternative, lookup.nameOf, language),
    lines: alternative.cost.lines.map((line, index) =>
      quoteLine(soldLine(line, alternative.sell?.lineMinor[index]), index, incoterm === null ? null : (paidBy[index] ?? null), rates, lookup, language),
    ),
    rateNote: words.rateNote(formatDate(alternative.cost.lines[0]?.rateDate ?? query.quoteDate, language)),
    quantity: quantityText(alternative, language),
    vat: vatByLeg(network, alternative, language),
    ...quoteTerms(answer, alternative, options, isBase, lookup.nameOf, language),
    planB: planBText(alternative, answer, network, language),
    key,
    datasetVersion: dataset.version,
    scenario: isBase ? words.baseScenario : (scenarioNames[language] ?? network.scenario.id),
    attribution: network.facts.dataset.attribution,
  })
}

/** Offers to two customers, or under two terms, are two papers with two numbers. */
function numberedBy(alternative: string, { customer, forwarder, validDays, incoterm }: QuoteOptions): string {
  const own = [customer, forwarder, validDays ?? '', incoterm ?? '']
  return own.every((part) => part === '') ? alternative : [alternative, ...own].join('|')
}

/** Where the term says that the seller has delivered: see {@link payers} for how the places are taken. */
function namedPlace({ legs }: Alternative, incoterm: Incoterm): string {
  const ships = legs.filter(({ kind, mode }) => kind === 'move' && mode === 'sea')
  const [origin, destination] = [legs[0]?.from ?? '', legs.at(-1)?.to ?? '']
  if (incoterm === 'FAS' || incoterm === 'FOB') return ships[0]?.from ?? origin
  if (incoterm === 'CFR' || incoterm === 'CIF') return ships.at(-1)?.to ?? destination
  return incoterm === 'EXW' || incoterm === 'FCA' ? origin : destination
}

/** Where a margin was asked for, what the customer pays, without a trace of what it was bought at. */
function total({ cost, sell }: Alternative, label: string, language: Language): QuoteTotal {
  if (sell !== undefined) return { label, currency: sell.currency, amountMinor: sell.amountMinor, amount: formatAmount(sell.amountMinor, language), span: '' }
  const [low, high] = [cost.low, cost.high].map((amount) => formatNumber(Number(amount), language, 2))
  return {
    label,
    currency: cost.currency,
    amountMinor: cost.amountMinor,
    amount: formatAmount(cost.amountMinor, language),
    span: cost.low === cost.high ? '' : quoteWords[language].span(low ?? '', high ?? ''),
  }
}

/** The line as the customer sees it: at the selling price, in the currency of the offer. */
function soldLine(line: CostLine, soldMinor: number | undefined): CostLine {
  if (soldMinor === undefined) return line
  return { ...line, amountMinor: soldMinor, original: { currency: line.currency, amountMinor: soldMinor } }
}

function quoteLine(line: CostLine, index: number, paidBy: 'seller' | 'buyer' | null, rates: DayRates, { nameOf }: Lookup, language: Language): QuoteLine {
  const { original, currency } = line
  const rate = original.currency === currency ? null : convert({ currency: original.currency, amount: 1 }, currency, rates)
  return {
    number: index + 1,
    name: costLineName(line, nameOf, language),
    kind: [costLineKindName(line.kind, language), ...(paidBy === null ? [] : [partyName(paidBy, language)])].join(' · '),
    original: formatMoney(original.amountMinor, original.currency, language),
    rate: rate === null ? '' : formatNumber(rate, language, rateDecimals(rate)),
    rateValue: rate === null ? null : Number(rate.toFixed(rateDecimals(rate))),
    amountMinor: line.amountMinor,
    amount: formatAmount(line.amountMinor, language),
    grade: line.grade,
    isOwn: line.supplier !== undefined,
  }
}

/** Five digits that count: rouble and tenge are small parts of a euro. */
const rateDecimals = (rate: number): number => (rate >= 1 ? 4 : rate >= 0.1 ? 5 : 6)

/** What makes it different, and by which modes: two ways over one border may differ in nothing else. */
function wayText(title: string, alternative: Alternative, language: Language): string {
  const families = [...new Set(alternative.modes.map((mode) => (mode.startsWith('rail') ? 'rail' : mode) as ModeFamily))]
  const names = families.map((family) => familyName(family, language)).join(quoteWords[language].listSeparator)
  return language === 'zh' ? `${title}（${names}）` : `${title} (${names.toLowerCase()})`
}

function planBText(chosen: Alternative, { alternatives, query }: RouteAnswer, network: Network, language: Language): string {
  const words = quoteWords[language]
  const lookup = lookupOf(network, language)
  const found = planB(chosen, alternatives, network)
  if (found === null) return words.noPlanB
  const { alternative, shared } = found
  const sentences = [
    words.planB(
      wayText(alternativeName(alternative, lookup, language, alternatives), alternative, language),
      formatMoney(shownTotalMinor(alternative), alternative.cost.currency, language),
      daysSentence(alternative.days, query.cargo, language),
    ),
    ...(shared.length === 0 ? [] : [words.planBShares(shared.map(lookup.nameOf).join(words.listSeparator))]),
  ]
  return sentences.join(language === 'zh' ? '' : ' ')
}
