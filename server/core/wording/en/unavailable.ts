import { cabotageRule, crossTradeRule } from '../../routing/carriage-rules.ts'
import { avoidedId } from '../avoided-id.ts'
import type { UnavailableParts, UnavailableWords } from '../shape/unavailable-words.ts'
import type { Speaker } from '../speaker.ts'

/** The crossing by name, else the country, else the line by name, else its id. */
const where = ({ crossing, link, country }: UnavailableParts, say: Speaker, fallback: string): string => {
  if (crossing !== undefined) return say.name(crossing)
  if (country !== undefined) return say.country(country)
  return link === undefined ? fallback : say.name(link)
}
const between = ({ start, end }: UnavailableParts, say: Speaker): string =>
  start === undefined || end === undefined ? '' : ` (${say.name(start)} – ${say.name(end)})`
const span = ({ from, until }: UnavailableParts, say: Speaker): string =>
  `${from === undefined ? '' : ` from ${say.date(from)}`}${until === undefined ? '' : ` until ${say.date(until)}`}`

export const unavailable: UnavailableWords = {
  seasonClosed: (parts, say) => `${where(parts, say, 'The waterway')}: out of season, nothing runs${span(parts, say)}.`,
  holidayClosed: (parts, say) => `${where(parts, say, 'The crossing')}: closed for the holiday${span(parts, say)}.`,
  closedByScenario: (parts, say) => `${where(parts, say, 'The crossing')}: closed in this scenario${span(parts, say)}.`,
  vehicleNotAdmitted: ({ vehicle, country, crossing, rule }, say) => {
    if (rule === crossTradeRule && vehicle !== undefined)
      return `Trucks registered in ${say.country(vehicle)} carry nothing between two other countries without passing their own: that needs a permit for third countries (assumed to be missing; none is on file).`
    if (rule === cabotageRule && vehicle !== undefined && country !== undefined)
      return `Trucks registered in ${say.country(vehicle)} haul nothing between two places of ${say.country(country)}: that would be cabotage (assumed to be barred; no permit is on file).`
    return `${country === undefined ? (crossing === undefined ? 'A country on the way' : say.name(crossing)) : say.country(country)} does not admit ${vehicle === undefined ? 'the trucks in question' : `trucks registered in ${say.country(vehicle)}`}, and no place to swap tractors helps.`
  },
  tooHeavy: (parts, say) =>
    `${where(parts, say, 'The load')}${parts.service === undefined ? '' : `, ${say.service(parts.service)}`}: ${parts.tonnes === undefined ? 'too heavy' : `${say.tonnes(parts.tonnes)} gross is too heavy`}${parts.limitTonnes === undefined ? '' : `; the limit is ${say.tonnes(parts.limitTonnes)}`}${parts.until === undefined ? '' : ` until ${say.date(parts.until)}`}.${parts.units === undefined ? '' : ` Divided among ${say.number(parts.units)} units it goes: see the alternatives.`}`,
  ruleForbids: (parts, say) => {
    const avoided = avoidedId(parts.rule)
    if (avoided !== null) return `The only way leads through ${say.country(say.name(avoided))}, which was to be avoided.`
    return `${where(parts, say, 'The way')}: ${parts.rule === undefined ? 'a rule forbids it' : say.rule(parts.rule)}${span(parts, say)}.`
  },
  noLink: (parts, say) => {
    const { from, to, family } = parts
    if (parts.link !== undefined) return `${where(parts, say, 'The way')}${between(parts, say)}: no regular service takes it${span(parts, say)}.`
    if (from === undefined || to === undefined) return `${where(parts, say, 'The way')}: it does not open${span(parts, say)}.`
    return `No ${family === undefined ? '' : `${say.mode(family).toLowerCase()} `}connection in the network from ${say.name(from)} to ${say.name(to)}.`
  },
}
