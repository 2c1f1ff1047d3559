import type { Speaker } from '../speaker.ts'
import type { UnavailableParts, UnavailableWords } from '../unavailable-reason.ts'

const where = ({ crossing, link, place }: UnavailableParts, say: Speaker, fallback: string): string => {
  const id = crossing ?? link ?? place
  return id === undefined ? fallback : say.name(id)
}
const span = ({ from, until }: UnavailableParts, say: Speaker): string =>
  `${from === undefined ? '' : ` с ${say.date(from)}`}${until === undefined ? '' : ` до ${say.date(until)}`}`

export const unavailable: UnavailableWords = {
  seasonClosed: (parts, say) => `${where(parts, say, 'Река')}: межсезонье, переправы нет${span(parts, say)}.`,
  holidayClosed: (parts, say) => `${where(parts, say, 'Переход')}: закрыто на праздники${span(parts, say)}.`,
  closedByScenario: (parts, say) => `${where(parts, say, 'Переход')}: закрыто по сценарию${span(parts, say)}.`,
  vehicleNotAdmitted: ({ vehicle, country, crossing }, say) =>
    `${country === undefined ? (crossing === undefined ? 'Страна на пути' : say.name(crossing)) : say.country(country)}: грузовики${vehicle === undefined ? '' : `, страна регистрации ${say.country(vehicle)},`} не допускаются, сменить тягач негде.`,
  tooHeavy: (parts, say) =>
    `${where(parts, say, 'Груз')}: слишком тяжело${parts.tonnes === undefined ? '' : `, ${say.tonnes(parts.tonnes)}`}${parts.limitTonnes === undefined ? '' : `; предел ${say.tonnes(parts.limitTonnes)}`}.`,
  ruleForbids: (parts, say) => `${where(parts, say, 'Путь')}: запрещено правилом${parts.rule === undefined ? '' : ` (${parts.rule})`}.`,
  noLink: ({ from, to, family }, say) =>
    `В сети нет сообщения${family === undefined ? '' : ` (${say.mode(family).toLowerCase()})`}${from === undefined || to === undefined ? '' : `: ${say.name(from)} – ${say.name(to)}`}.`,
}
