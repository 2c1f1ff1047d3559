import type { FlowWay, FreightFlow } from '../../assignment/freight-flow.ts'
import { minutesPerDay } from '../../units.ts'
import type { PlannedPassage } from '../engine/station-plan.ts'
import type { PassageClass } from './passage-class.ts'
import type { StationList } from './station-list.ts'

/** Where the boxes of a source become trains. */
interface Batch {
  readonly passage: number
  readonly boxTonnes: number
}

interface TrainBatches {
  /** By source; null where its units set out as they are. */
  readonly bySource: readonly (Batch | null)[]
  readonly passages: readonly PlannedPassage[]
}

/** A place that fills a train this often has trains of its own; boxes of others travel with trains that the model does not follow, as whole trains. */
const mostDaysToFill = 7

/**
 * Container trains that fill box by box: all boxes from one place to another by the same way gather there and leave as a train when it is full.
 *
 * @param boxTonnes of a forty-foot box
 * @param firstPassage number of the first passage made here
 */
export function trainBatches(
  used: readonly { readonly flow: FreightFlow; readonly way: FlowWay }[],
  classOf: (way: FlowWay) => PassageClass,
  boxTonnes: number,
  stations: StationList,
  firstPassage: number,
): TrainBatches {
  const keyOf = ({ flow, way }: (typeof used)[number]): string => `${flow.from} ${flow.to} ${way.id}`
  const isBoxes = ({ way }: (typeof used)[number]): boolean => way.legs.length > 0 && classOf(way) === 'containers'
  const tonnesPerDay = new Map<string, number>()
  for (const source of used)
    if (isBoxes(source)) tonnesPerDay.set(keyOf(source), (tonnesPerDay.get(keyOf(source)) ?? 0) + source.flow.tonnesPerDay * source.way.share)
  const passages: PlannedPassage[] = []
  const made = new Map<string, Batch>()
  const bySource = used.map((source): Batch | null => {
    const key = keyOf(source)
    const { tonnesPerUnit } = source.way
    if (!isBoxes(source) || (tonnesPerDay.get(key) ?? 0) * mostDaysToFill < tonnesPerUnit) return null
    const known = made.get(key)
    if (known !== undefined) return known
    const name = `train of ${key}`
    const station = stations.take(name, () => ({
      kind: 'batch',
      name,
      size: Math.max(1, Math.round(tonnesPerUnit / boxTonnes)),
      patienceMinutes: 2 * mostDaysToFill * minutesPerDay,
    }))
    const passage = passages.push({ name, stages: [{ station, law: { kind: 'deterministic', minutes: 0 } }] }) - 1
    const batch = { passage: firstPassage + passage, boxTonnes }
    made.set(key, batch)
    return batch
  })
  return { bySource, passages }
}
