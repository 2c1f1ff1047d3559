import { holdsOn } from '../network/fact-on.ts'
import type { Network } from '../network/network.ts'

export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly rule: string; readonly source: string }

/**
 * Whether a tractor of a registration may be at a place on a day: always in its own country; elsewhere a barring rule wins
 * over an admitting one (but for the places it excepts), and where no rule is in force it may not.
 */
export function admissionAt(network: Network, registration: string, placeId: string, date: string): Admission {
  const country = network.placesById.get(placeId)?.country
  if (country === registration) return { admitted: true }
  const rules = network.facts.trucking.admission.filter(
    (rule) => rule.registrations.includes(registration) && country !== undefined && rule.countries.includes(country) && holdsOn(rule, date),
  )
  const barring = rules.find((rule) => !rule.admitted)
  if (barring !== undefined) {
    if (barring.exceptPlaces?.includes(placeId)) return { admitted: true }
    return { admitted: false, rule: barring.rule, source: barring.source }
  }
  return rules.length > 0 ? { admitted: true } : { admitted: false, rule: 'no-rule-on-file', source: 'no-rule-on-file' }
}
