import type { CostLine } from '../cost/cost.ts'
import { factOn } from '../network/fact-on.ts'
import type { VatFacts } from '../network/facts/money.ts'
import type { Language } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { Alternative } from '../routing/answer.ts'
import { formatDate, formatPercent, formatRange } from '../wording/format.ts'
import { gradeName } from '../wording/labels.ts'
import { countryName } from '../wording/lookup.ts'
import { vatWords } from '../wording/vat-words.ts'

/** Country that a line is supplied in; `sea` for a sea freight, null for what belongs to the whole journey or to a border. */
type Stretch = string | null

/**
 * The VAT that the lines of a journey carry, country by country in travel order: the rate on file where there is one, and
 * said to be not known, once for all, where there is none. Customs documents are services, all else is carriage and what goes with it.
 */
export function vatByLeg(network: Network, { cost: { lines }, legs }: Pick<Alternative, 'cost' | 'legs'>, language: Language): readonly string[] {
  const ends = [legs[0]?.from, legs.at(-1)?.to].map((place) => network.placesById.get(place ?? '')?.country)
  const isDomestic = ends[0] !== undefined && ends[0] === ends[1]
  const groups = new Map<string, { readonly stretch: Stretch; readonly isService: boolean; readonly numbers: number[]; readonly leg: number | null }>()
  for (const [index, line] of lines.entries()) {
    const stretch = stretchOf(network, line)
    const isService = line.code === 'documents' || line.code === 'insurance'
    const key = `${stretch} ${isService}`
    const group = groups.get(key) ?? { stretch, isService, numbers: [], leg: line.leg }
    group.numbers.push(index + 1)
    groups.set(key, group)
  }
  const words = vatWords[language]
  const treated = new Map<string, string[]>()
  for (const { stretch, isService, numbers, leg } of groups.values()) {
    const date = (legs[leg ?? legs.length - 1]?.departure ?? '').slice(0, 10)
    const place = stretch === null ? words.wholeWay : stretch === 'sea' ? words.sea : countryName(stretch, language)
    const text = isService ? services(network, stretch, date, language) : haul(network, stretch, isDomestic, date, language)
    treated.set(text, [...(treated.get(text) ?? []), words.subject(place, words.lines(spansOf(numbers), numbers.length), isService)])
  }
  return [...treated].map(([treatment, subjects]) => words.row(subjects, treatment))
}

function stretchOf(network: Network, { code, parameters, crossing }: CostLine): Stretch {
  if (code === 'haulSea') return 'sea'
  const { country, place, from } = parameters
  if (code === 'equipmentOneWay' || code === 'insurance' || (crossing !== undefined && (code === 'border' || code === 'tollCrossing' || code === 'haulRiver')))
    return null
  if (typeof country === 'string') return country
  return network.placesById.get(String(place ?? from ?? ''))?.country ?? null
}

function haul(network: Network, country: Stretch, isDomestic: boolean, date: string, language: Language): string {
  const words = vatWords[language]
  const own = rateOn(network, country, 'domesticHaul', date, language)
  if (isDomestic) return own ?? words.unknown
  const through = rateOn(network, country, 'internationalHaul', date, language)
  if (through === null) return words.unknown
  return own === null ? words.through(through) : words.throughOrOwn(through, own)
}

function services(network: Network, country: Stretch, date: string, language: Language): string {
  return rateOn(network, country, 'services', date, language) ?? vatWords[language].unknown
}

/** `22 % (press figure, 2025-11-28)`; null where no rate is on file. */
function rateOn(network: Network, country: Stretch, supply: VatFacts['supply'], date: string, language: Language): string | null {
  const facts = network.facts.tariffs.vat?.find((record) => record.country === country && record.supply === supply)
  const fact = facts && factOn(facts.ratePercent, date)
  if (fact === undefined) return null
  const [percent, grade, day] = [formatPercent(fact.value / 100, language), gradeName(fact.grade, language), formatDate(fact.asOf, language)]
  return language === 'zh' ? `${percent}（${grade}，${day}）` : `${percent} (${grade}, ${day})`
}

/** `1–3, 5`. */
function spansOf(numbers: readonly number[]): string {
  const spans: { first: number; last: number }[] = []
  for (const number of numbers) {
    const span = spans.at(-1)
    if (span !== undefined && number === span.last + 1) span.last = number
    else spans.push({ first: number, last: number })
  }
  return spans.map(({ first, last }) => formatRange(`${first}`, `${last}`)).join(', ')
}
