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
  `${from === undefined ? '' : ` с ${say.date(from)}`}${until === undefined ? '' : ` до ${say.date(until)}`}`

export const unavailable: UnavailableWords = {
  seasonClosed: (parts, say) => `${where(parts, say, 'Водный путь')}: вне сезона, движения нет${span(parts, say)}.`,
  holidayClosed: (parts, say) => `${where(parts, say, 'Переход')}: закрыто на праздники${span(parts, say)}.`,
  closedByScenario: (parts, say) => `${where(parts, say, 'Переход')}: закрыто по сценарию${span(parts, say)}.`,
  vehicleNotAdmitted: ({ vehicle, country, crossing, rule }, say) => {
    if (rule === crossTradeRule && vehicle !== undefined)
      return `Тягач, страна регистрации ${say.country(vehicle)}, не возит между двумя другими странами в обход своей: нужно разрешение на проезд в третьи страны (считается, что его нет; в данных таких разрешений нет).`
    if (rule === cabotageRule && vehicle !== undefined && country !== undefined)
      return `Тягач, страна регистрации ${say.country(vehicle)}, не возит между двумя пунктами одной страны (${say.country(country)}): это каботаж (считается запрещённым; разрешений в данных нет).`
    return `${country === undefined ? (crossing === undefined ? 'Страна на пути' : say.name(crossing)) : say.country(country)}: грузовики${vehicle === undefined ? '' : `, страна регистрации ${say.country(vehicle)},`} не допускаются, сменить тягач негде.`
  },
  tooHeavy: (parts, say) =>
    `${where(parts, say, 'Груз')}${parts.service === undefined ? '' : `, ${say.service(parts.service)}`}: слишком тяжело${parts.tonnes === undefined ? '' : `, ${say.tonnes(parts.tonnes)} брутто`}${parts.limitTonnes === undefined ? '' : `; предел ${say.tonnes(parts.limitTonnes)}`}${parts.until === undefined ? '' : ` до ${say.date(parts.until)}`}.${parts.units === undefined ? '' : ` Если разделить груз (единиц: ${say.number(parts.units)}), он пройдёт: см. варианты.`}`,
  ruleForbids: (parts, say) => {
    const avoided = avoidedId(parts.rule)
    if (avoided !== null) return `Единственный путь идёт там, где просили не ехать: ${say.country(say.name(avoided))}.`
    return `${where(parts, say, 'Путь')}: ${parts.rule === undefined ? 'запрещено правилом' : say.rule(parts.rule)}${span(parts, say)}.`
  },
  noLink: (parts, say) => {
    const { from, to, family } = parts
    if (parts.link !== undefined) return `${where(parts, say, 'Путь')}${between(parts, say)}: регулярного сообщения нет${span(parts, say)}.`
    if (from === undefined || to === undefined) return `${where(parts, say, 'Путь')}: не открывается${span(parts, say)}.`
    return `В сети нет сообщения${family === undefined ? '' : ` (${say.mode(family).toLowerCase()})`}: ${say.name(from)} – ${say.name(to)}.`
  },
}
