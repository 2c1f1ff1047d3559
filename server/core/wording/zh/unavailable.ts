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
  start === undefined || end === undefined ? '' : `（${say.name(start)}—${say.name(end)}）`
const span = ({ from, until }: UnavailableParts, say: Speaker): string =>
  `${from === undefined ? '' : `，自 ${say.date(from)} 起`}${until === undefined ? '' : `，至 ${say.date(until)}`}`

export const unavailable: UnavailableWords = {
  seasonClosed: (parts, say) => `${where(parts, say, '水路')}处于停航期，不通航${span(parts, say)}。`,
  holidayClosed: (parts, say) => `${where(parts, say, '口岸')}因节假日闭关${span(parts, say)}。`,
  closedByScenario: (parts, say) => `${where(parts, say, '口岸')}在本情景中关闭${span(parts, say)}。`,
  vehicleNotAdmitted: ({ vehicle, country, crossing, rule }, say) => {
    if (rule === crossTradeRule && vehicle !== undefined)
      return `${say.country(vehicle)}籍牵引车不经本国不得在另外两国之间承运：需要第三国运输许可（假设没有，库内没有此类许可资料）。`
    if (rule === cabotageRule && vehicle !== undefined && country !== undefined)
      return `${say.country(vehicle)}籍牵引车不得在${say.country(country)}境内两地之间承运（国内运输权限制；假设禁止，库内没有许可资料）。`
    return `${country === undefined ? (crossing === undefined ? '途经国' : say.name(crossing)) : say.country(country)}不准${vehicle === undefined ? '相关' : `${say.country(vehicle)}牌照`}货车入境，且没有可换车头的地点。`
  },
  tooHeavy: (parts, say) =>
    `${where(parts, say, '货物')}${parts.service === undefined ? '' : `，${say.service(parts.service)}`}：${parts.tonnes === undefined ? '' : `总重 ${say.tonnes(parts.tonnes)}，`}超重${parts.limitTonnes === undefined ? '' : `，上限 ${say.tonnes(parts.limitTonnes)}`}${parts.until === undefined ? '' : `，至 ${say.date(parts.until)}`}。${parts.units === undefined ? '' : `分装为 ${say.number(parts.units)} 个单元后可行，见方案。`}`,
  ruleForbids: (parts, say) => {
    const avoided = avoidedId(parts.rule)
    if (avoided !== null) return `唯一的路线要经过应避开的${say.country(say.name(avoided))}。`
    return `${where(parts, say, '该路线')}：${parts.rule === undefined ? '规定不允许' : say.rule(parts.rule)}${span(parts, say)}。`
  },
  noLink: (parts, say) => {
    const { from, to, family } = parts
    if (parts.link !== undefined) return `${where(parts, say, '该路线')}${between(parts, say)}：无定期运输${span(parts, say)}。`
    if (from === undefined || to === undefined) return `${where(parts, say, '该路线')}：不开放${span(parts, say)}。`
    return `路网中没有${say.name(from)}至${say.name(to)}的${family === undefined ? '' : say.mode(family)}通道。`
  },
}
