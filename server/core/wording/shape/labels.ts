import type { BreakEvenCode } from '../../appraisal/break-even.ts'
import type { ImprovementCode } from '../../assignment/improvement.ts'
import type { CapacityBound } from '../../assignment/part-tonnes.ts'
import type { CostLineKind } from '../../cost/cost.ts'
import type { Objective } from '../../journey/query.ts'
import type { MoveStep } from '../../journey/steps.ts'
import type { CapacityPart, ClosureReason, VehicleClass } from '../../network/facts/crossings.ts'
import type { CargoUnit } from '../../network/facts/operations.ts'
import type { Mode, ModeFamily, PlaceKind, PlaceRole } from '../../network/facts/places.ts'
import type { Grade } from '../../network/facts/provenance.ts'
import type { Party } from '../../network/facts/rules.ts'
import type { LegCode, LegKind, Tag } from '../../routing/answer.ts'

/** Names of the kinds that the domain knows. One entry missing in one language does not compile. */
export interface Labels {
  readonly modes: Readonly<Record<Mode, string>>
  readonly families: Readonly<Record<ModeFamily | 'mixed', string>>
  readonly legKinds: Readonly<Record<LegKind, string>>
  readonly legCodes: Readonly<Record<LegCode, string>>
  readonly tags: Readonly<Record<Tag, string>>
  readonly cargoUnits: Readonly<Record<CargoUnit, string>>
  readonly grades: Readonly<Record<Grade, string>>
  readonly costLineKinds: Readonly<Record<CostLineKind, string>>
  readonly closureReasons: Readonly<Record<ClosureReason | 'season', string>>
  readonly vehicleClasses: Readonly<Record<VehicleClass, string>>
  readonly services: Readonly<Record<MoveStep['service'], string>>
  readonly parties: Readonly<Record<Party, string>>
  readonly objectives: Readonly<Record<Objective, string>>
  readonly placeKinds: Readonly<Record<PlaceKind, string>>
  readonly placeRoles: Readonly<Record<PlaceRole, string>>
  readonly capacityParts: Readonly<Record<CapacityPart['part'], string>>
  /** What stands after a number: `190 vehicles a day`. */
  readonly capacityUnits: Readonly<Record<CapacityBound['unit'], string>>
  /** What two ways may break even over. */
  readonly breakEvens: Readonly<Record<BreakEvenCode, string>>
  /** One enlargement of a part. */
  readonly improvements: Readonly<Record<ImprovementCode, string>>
}
