import type { LoadFacts } from '../network/facts/operations.ts'
import { daysPerYear } from '../units.ts'
import { type CapacityBound, type TrainLoad, tonnesOf } from './part-tonnes.ts'

export type ImprovementCode = 'lane' | 'crane' | 'hour' | 'trainPair' | 'tenth'

/** One enlargement of one part: a lane or a crane more, an hour more a day, a pair of trains more a day, or a tenth more of what is stated by the year. */
export interface Improvement {
  readonly code: ImprovementCode
  readonly part: Pick<CapacityBound, 'crossing' | 'link' | 'part' | 'side'>
  readonly after: CapacityBound
}

const hoursOfADay = 24
const teuPerBox = 2

/** What can be done at a part, by how its capacity is stated. A lane or an hour adds as much as each of those there are. */
export function improvementsOf(bound: CapacityBound, loads: LoadFacts, trains: TrainLoad): readonly Improvement[] {
  const { crossing, link, part, side, lanes, hours, amount, tonnesPerDay, unit } = bound
  const place = { ...(crossing !== undefined && { crossing }), ...(link !== undefined && { link }), part, ...(side !== undefined && { side }) }
  const grown = (code: ImprovementCode, factor: number, more: Partial<CapacityBound> = {}): Improvement => ({
    code,
    part: place,
    after: { ...bound, tonnesPerDay: tonnesPerDay * factor, amount: amount * factor, ...more },
  })
  if (unit === 'tonnesPerYear') return [grown('tenth', 1.1)]
  if (unit === 'teuPerYear') {
    const ofOneCrane = craneTeuPerYear(loads, hours ?? hoursOfADay)
    return [...(ofOneCrane === undefined || amount === 0 ? [] : [grown('crane', (amount + ofOneCrane) / amount)]), grown('tenth', 1.1)]
  }
  if (unit === 'trainsPerDay' || unit === 'trainPairsPerDay') {
    const oneTrain = tonnesOf(loads, 'trainsPerDay', trains)
    return [{ code: 'trainPair', part: place, after: { ...bound, tonnesPerDay: tonnesPerDay + oneTrain, amount: amount + (bound.bothDirections ? 2 : 1) } }]
  }
  return [
    ...(lanes === undefined || lanes === 0 ? [] : [grown('lane', (lanes + 1) / lanes, { lanes: lanes + 1 })]),
    ...(hours === undefined || hours === 0 || hours > hoursOfADay - 1 ? [] : [grown('hour', (hours + 1) / hours, { hours: hours + 1 })]),
    ...(lanes === undefined ? [grown('tenth', 1.1)] : []),
  ]
}

/** What one crane lifts in a year at work all hours of the yard; boxes between China and Europe are of forty feet. */
function craneTeuPerYear({ boxesPerCraneHour }: LoadFacts, hoursPerDay: number): number | undefined {
  return boxesPerCraneHour === undefined ? undefined : boxesPerCraneHour.value * teuPerBox * hoursPerDay * daysPerYear
}
