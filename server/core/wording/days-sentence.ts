import type { CargoUnit } from '../network/facts/operations.ts'
import type { Language } from '../network/facts/places.ts'
import type { Percentiles } from '../percentiles.ts'
import { formatDays, formatSpanNumber } from './format.ts'

type Carried = 'box' | 'truck' | 'consignment'

const carriedIn = (cargo: CargoUnit): Carried => (cargo === 'part' ? 'consignment' : cargo === 'tent' || cargo === 'reefer-truck' ? 'truck' : 'box')

/** The answer in a sentence: `9 of 10 boxes within 29 days, half within 20`. */
export function daysSentence({ p50, p90 }: Percentiles, cargo: CargoUnit, language: Language): string {
  const carried = carriedIn(cargo)
  const [most, half] = [formatDays(p90, language, p50), formatSpanNumber(p50, p50, language)]
  if (language === 'zh') {
    const noun = { box: '箱', truck: '车', consignment: '票' }[carried]
    return `10 ${noun}中 9 ${noun}在 ${most}内到达，一半在 ${formatDays(p50, 'zh')}内`
  }
  if (language === 'ru') {
    const noun = { box: 'контейнеров', truck: 'отправок', consignment: 'партий' }[carried]
    return `9 из 10 ${noun} — за ${most}, половина — за ${half}`
  }
  const noun = { box: 'boxes', truck: 'truckloads', consignment: 'consignments' }[carried]
  return `9 of 10 ${noun} within ${most}, half within ${half}`
}
