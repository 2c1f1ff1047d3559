import type { Speaker } from '../speaker.ts'
import type { UnavailableParts, UnavailableWords } from '../unavailable-reason.ts'

const where = ({ crossing, link, place }: UnavailableParts, say: Speaker, fallback: string): string => {
  const id = crossing ?? link ?? place
  return id === undefined ? fallback : say.name(id)
}
const span = ({ from, until }: UnavailableParts, say: Speaker): string =>
  `${from === undefined ? '' : ` from ${say.date(from)}`}${until === undefined ? '' : ` until ${say.date(until)}`}`

export const unavailable: UnavailableWords = {
  seasonClosed: (parts, say) => `${where(parts, say, 'The river')}: between seasons, nothing crosses${span(parts, say)}.`,
  holidayClosed: (parts, say) => `${where(parts, say, 'The crossing')}: closed for the holiday${span(parts, say)}.`,
  closedByScenario: (parts, say) => `${where(parts, say, 'The crossing')}: closed in this scenario${span(parts, say)}.`,
  vehicleNotAdmitted: ({ vehicle, country, crossing }, say) =>
    `${country === undefined ? (crossing === undefined ? 'A country on the way' : say.name(crossing)) : say.country(country)} does not admit ${vehicle === undefined ? 'the trucks in question' : `trucks registered in ${say.country(vehicle)}`}, and no place to swap tractors helps.`,
  tooHeavy: (parts, say) =>
    `${where(parts, say, 'The load')}: ${parts.tonnes === undefined ? 'the load is' : `${say.tonnes(parts.tonnes)} are`} too heavy${parts.limitTonnes === undefined ? '' : `; the limit is ${say.tonnes(parts.limitTonnes)}`}.`,
  ruleForbids: (parts, say) => `${where(parts, say, 'The way')}: a rule forbids it${parts.rule === undefined ? '' : ` (${parts.rule})`}.`,
  noLink: ({ from, to, family }, say) =>
    `No ${family === undefined ? '' : `${say.mode(family).toLowerCase()} `}connection in the network${from === undefined || to === undefined ? '' : ` from ${say.name(from)} to ${say.name(to)}`}.`,
}
