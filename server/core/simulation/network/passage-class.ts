import type { FlowUnit } from '../../assignment/freight-flow.ts'
import type { TrainLoad } from '../../assignment/part-tonnes.ts'

/** Who passes a crossing, as far as its parts tell them apart. */
export type PassageClass = 'truck' | TrainLoad

/** A train whose tonnes are nearer to those of a bulk train than of a container train is one. */
export function passageClass(unit: FlowUnit, tonnesPerUnit: number, containerTrainTonnes: number, bulkTrainTonnes: number): PassageClass {
  if (unit !== 'train') return 'truck'
  return tonnesPerUnit * 2 > containerTrainTonnes + bulkTrainTonnes ? 'bulk' : 'containers'
}
