import { both, placesOf } from './place-row.ts'
import type { PlaceSpec } from './place-spec.ts'

const mongolia = placesOf('MN')

/** Places of Mongolia but the border ones. */
export const mongoliaPlaces: readonly PlaceSpec[] = [
  mongolia('darkhan', 'city', ['达尔汗', 'Дархан', 'Darkhan'], 'daerhan', '2031964', both),
  mongolia('erdenet', 'city', ['额尔登特', 'Эрдэнэт', 'Erdenet'], 'eerdengte, Эрдэнэт-уул', '2031405', both, { locode: 'MNERT' }),
  mongolia('zuunkharaa', 'railStation', ['宗哈拉', 'Дзун-Хара', 'Zuunkharaa'], 'zonghala, Зуунхараа, Dzun-Khara', '2031533', both),
  mongolia('ulaanbaatar', 'city', ['乌兰巴托', 'Улан-Батор', 'Ulaanbaatar'], 'wulanbatuo, Ulan Bator, Улаанбаатар, 库伦, Urga', '2028462', both, {
    locode: 'MNULN',
  }),
  mongolia('choir', 'town', ['乔伊尔', 'Чойр', 'Choir'], 'qiaoyier, Choyr, 乔伊林', '2032050', both),
  mongolia('sainshand', 'town', ['赛音山达', 'Сайншанд', 'Sainshand'], 'saiyinshanda, Saynshand, 赛因山德', '2032081', both),
]
