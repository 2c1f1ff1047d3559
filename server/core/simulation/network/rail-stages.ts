import { factOn } from '../../network/fact-on.ts'
import type { CapacityPart } from '../../network/facts/crossings.ts'
import type { Spread } from '../../network/facts/provenance.ts'
import { daysPerYear, minutesPerDay, minutesPerHour } from '../../units.ts'
import { type ServiceLaw, spreadLaw } from '../engine/service-law.ts'
import type { BorderQuestion, BorderStage } from './border-stage.ts'

/** Line, station and yard of the side left; formalities; bridge and line between; station, yard with its change of gauge, and line of the side reached. */
export function railStages(question: BorderQuestion): readonly BorderStage[] {
  const [from, to] = question.sides
  return [
    ...(['line', 'station', 'yard', 'lanes'] as const).flatMap((part) => partStages(question, part, from)),
    ...formalities(question),
    ...(['station', 'yard', 'bridge', 'line'] as const).flatMap((part) => partStages(question, part, undefined)),
    ...partStages(question, 'bridge', from),
    ...partStages(question, 'bridge', to),
    ...(['station', 'yard'] as const).flatMap((part) => partStages(question, part, to)),
    ...gaugeChange(question),
    ...(['lanes', 'line'] as const).flatMap((part) => partStages(question, part, to)),
  ]
}

/** One server for each capacity stated: both directions share what is stated for both, one train at a time. */
function partStages(
  { network, crossing, days, stations, calendar, direction, of }: BorderQuestion,
  part: CapacityPart['part'],
  side: string | undefined,
): readonly BorderStage[] {
  const records = crossing.capacity.filter(
    (record) => record.part === part && record.side === side && (of === 'containers' || (record.trains !== 'containers' && record.unit !== 'teuPerYear')),
  )
  const place = side === undefined ? { part } : { part, side }
  const { dates, starts } = days.daysAt(side ?? crossing.sides[0])
  return [...new Set(records.map(({ unit }) => unit))].flatMap((unit): readonly BorderStage[] => {
    const inUnit = records.filter((record) => record.unit === unit)
    const record = inUnit.find((each) => each.direction === direction) ?? inUnit.find((each) => each.direction === 'both')
    if (record === undefined || unit === 'vehiclesPerDay' || unit === 'vehiclesPerHour') return []
    const share = record.direction === 'both' ? crossing.directionShares?.value[direction] : 1
    const name = [crossing.id, part, ...(side === undefined ? [] : [side]), unit, ...(share === undefined ? [] : [direction])].join('-')
    // Of a year's tonnes and boxes a day takes its part; a day without capacity lets nobody start.
    const perMinute = dates.map(
      (date) => ((factOn(record.perDay, date)?.value ?? 0) * (share ?? 1)) / (minutesPerDay * (unit === 'trainsPerDay' ? 1 : daysPerYear)),
    )
    const station = stations.headway(name, starts, perMinute, calendar)
    const tonnes = unit === 'teuPerYear' ? network.facts.operations.loads.tonnesPerTeu.value : 1
    const law: ServiceLaw = unit === 'trainsPerDay' ? { kind: 'deterministic', minutes: 1 } : { kind: 'load', minutesPerLoad: 1 / tonnes }
    return [{ stage: { station, law }, part: place }]
  })
}

function formalities({ crossing, stations, calendar, direction }: BorderQuestion): readonly BorderStage[] {
  const ofTrains = crossing.dwellHours.filter((each) => each.class === 'train')
  const hours = ofTrains.find((each) => each.direction === direction) ?? ofTrains.find((each) => each.direction === 'both')
  const law: ServiceLaw = hours === undefined ? { kind: 'deterministic', minutes: 0 } : lawOfHours(hours.value)
  return [{ stage: { station: stations.delay(`${crossing.id}-formalities`, calendar), law }, part: null }]
}

/**
 * Loads change gauge on the side that they reach, container trains onto flatcars where the yard states how many it has: while they are
 * not there, in the hours of the congested regime, of which the formalities are a part.
 */
function gaugeChange({ network, crossing, direction, of, stations, sides: [, to] }: BorderQuestion): readonly BorderStage[] {
  const yard = network.facts.operations.gaugeChanges.find(({ place, from }) => place === to && crossing.modes.includes(from))
  if (yard === undefined) return []
  const station = stations.delay(`${to}-gauge-change`)
  const law = lawOfHours(yard.hours.value)
  const congested = (crossing.congestedHours ?? []).find((each) => each.class === 'train' && (each.direction === direction || each.direction === 'both'))
  if (yard.flatcars === undefined || congested === undefined || of !== 'containers') return [{ stage: { station, law }, part: null }]
  const { count, perTrain, returnDays } = yard.flatcars.value
  const pool = stations.pool(`${to} flatcars`, count)
  return [
    { stage: { station, law, pool: { pool, count: perTrain, returnMinutes: returnDays * minutesPerDay, without: lawOfHours(congested.value) } }, part: null },
  ]
}

const lawOfHours = ({ p50, p90 }: Spread): ServiceLaw => spreadLaw({ p50: p50 * minutesPerHour, p90: p90 * minutesPerHour })
