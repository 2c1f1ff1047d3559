import { holdsOn } from '../network/fact-on.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { TradeRule } from '../network/facts/rules.ts'

/** The goods of a query and the countries that their journey begins and ends in. */
export interface Consignment {
  /** HS code of 2 to 10 digits; null where none was given: then rules on listed goods are not asked. */
  readonly hs: string | null
  readonly dangerous: string | null
  readonly origin: string
  readonly destination: string
}

/** The way of a load from one country to another; `crossing` is absent at sea. */
export interface BorderPassage {
  readonly from: string
  readonly to: string
  readonly family: ModeFamily
  readonly crossing?: string
  /** Registration of the tractor. */
  readonly vehicle?: string
}

export interface RuleHit {
  readonly rule: TradeRule
  /** True where the HS code given is coarser than the rule's: only a part of what it covers is meant. */
  readonly isPartOfCode: boolean
}

/** The rules in force on a day that concern a consignment at a border passage, in the order of the data. */
export function rulesAt(rules: readonly TradeRule[], consignment: Consignment, passage: BorderPassage, date: string): readonly RuleHit[] {
  return rules.flatMap((rule) => {
    if (!holdsOn(rule, date) || !standsAt(rule, passage) || !concernsJourney(rule, consignment, passage)) return []
    const concern = concernsGoods(rule, consignment)
    return concern === null ? [] : [{ rule, isPartOfCode: concern === 'part' }]
  })
}

/**
 * What the rules that bar goods on a day hang on for a consignment, as a text: two consignments of one text are barred at the
 * same passages.
 */
export function barsOn(rules: readonly TradeRule[], consignment: Consignment, date: string): string {
  const { origin, destination } = consignment
  return rules
    .filter((rule) => rule.effect === 'bars' && holdsOn(rule, date) && concernsGoods(rule, consignment) !== null)
    .filter((rule) => (rule.origins?.includes(origin) ?? true) && (rule.destinations?.includes(destination) ?? true))
    .map(
      (rule) =>
        `${rule.id} ${concernsGoods(rule, consignment)} ${rule.territory.includes(destination) ? 'import' : rule.territory.includes(origin) ? 'export' : 'transit'}`,
    )
    .join()
}

function standsAt(rule: TradeRule, { family, crossing, vehicle }: BorderPassage): boolean {
  if (rule.modes !== undefined && !rule.modes.includes(family)) return false
  if (rule.registrations !== undefined && (vehicle === undefined || !rule.registrations.includes(vehicle))) return false
  if (rule.exceptCrossings !== undefined && crossing !== undefined && rule.exceptCrossings.includes(crossing)) return false
  return rule.crossings === undefined || (crossing !== undefined && rule.crossings.includes(crossing))
}

/** Import and transit are met where the territory is entered, export where it is left. */
function concernsJourney(rule: TradeRule, { origin, destination }: Consignment, { from, to }: BorderPassage): boolean {
  const holds = (country: string): boolean => rule.territory.includes(country)
  if (rule.origins?.includes(origin) === false || rule.destinations?.includes(destination) === false) return false
  if (holds(from) === holds(to)) return false
  const traffic = holds(destination) ? 'import' : holds(origin) ? 'export' : 'transit'
  return rule.traffic.includes(traffic) && (traffic === 'export' ? holds(from) : holds(to))
}

function concernsGoods(rule: TradeRule, { hs, dangerous }: Consignment): 'all' | 'part' | null {
  if (rule.dangerous === true && dangerous === null) return null
  if (rule.hs === undefined && rule.isListUnknown !== true) return 'all'
  if (hs === null) return null
  if (rule.hs === undefined) return 'all'
  if (rule.hs.some((code) => hs.startsWith(code))) return 'all'
  return rule.hs.some((code) => code.startsWith(hs)) ? 'part' : null
}
