import type { Speaker } from '../speaker.ts'
import type { UnavailableParts, UnavailableWords } from '../unavailable-reason.ts'

const where = ({ crossing, link, place }: UnavailableParts, say: Speaker, fallback: string): string => {
  const id = crossing ?? link ?? place
  return id === undefined ? fallback : say.name(id)
}
const span = ({ from, until }: UnavailableParts, say: Speaker): string =>
  `${from === undefined ? '' : `，自 ${say.date(from)} 起`}${until === undefined ? '' : `，至 ${say.date(until)}`}`

export const unavailable: UnavailableWords = {
  seasonClosed: (parts, say) => `${where(parts, say, '界江')}处于停航期，无法过江${span(parts, say)}。`,
  holidayClosed: (parts, say) => `${where(parts, say, '口岸')}因节假日闭关${span(parts, say)}。`,
  closedByScenario: (parts, say) => `${where(parts, say, '口岸')}在本情景中关闭${span(parts, say)}。`,
  vehicleNotAdmitted: ({ vehicle, country, crossing }, say) =>
    `${country === undefined ? (crossing === undefined ? '途经国' : say.name(crossing)) : say.country(country)}不准${vehicle === undefined ? '相关' : `${say.country(vehicle)}牌照`}货车入境，且没有可换车头的地点。`,
  tooHeavy: (parts, say) =>
    `${where(parts, say, '货物')}：${parts.tonnes === undefined ? '' : `${say.tonnes(parts.tonnes)} `}超重${parts.limitTonnes === undefined ? '' : `，上限 ${say.tonnes(parts.limitTonnes)}`}。`,
  ruleForbids: (parts, say) => `${where(parts, say, '该路线')}：规定不允许${parts.rule === undefined ? '' : `（${parts.rule}）`}。`,
  noLink: ({ from, to, family }, say) =>
    `路网中没有${from === undefined || to === undefined ? '' : `${say.name(from)}至${say.name(to)}的`}${family === undefined ? '' : say.mode(family)}通道。`,
}
