import type { CargoClass } from './crossings.ts'
import type { Mode, Names } from './places.ts'
import type { Dated, Fact, Provenance } from './provenance.ts'

export const serviceKinds = ['containerTrain', 'seaLoop', 'ferry'] as const
type ServiceKind = (typeof serviceKinds)[number]

/** A train, ship or ferry that runs under a name on top of the links, as its operator sells it. */
export interface NamedService extends Provenance {
  readonly id: string
  readonly names: Names
  readonly kind: ServiceKind
  /** Modes it moves by, in order of first use. */
  readonly modes: readonly Mode[]
  /**
   * Places in order of travel, those only passed included; run both ways unless `oneWay`. Trains are told apart by all of
   * them; a loop calls at its ports in this order, whatever lies between.
   */
  readonly way: readonly string[]
  /** Those of `way` where nothing is put on or taken off: borders, or all where the trains begin and end elsewhere. */
  readonly passed?: readonly string[]
  readonly oneWay?: boolean
  /** Departures a week in each direction; nought while it is suspended. */
  readonly departuresPerWeek: Dated<number>
  /** ISO weekdays, 1 Monday to 7 Sunday, on which it leaves the first place of `way`, where they are published; the hour never is. */
  readonly weekdays?: Fact<readonly number[]>
  /** Days before departure on which space is booked. */
  readonly bookingLeadDays?: Fact<number>
  /** Hours before departure at which the terminal takes the last box. */
  readonly cutOffHours?: Fact<number>
  /** Heaviest box with its goods, or vehicle on a ferry, t. */
  readonly grossUnitTonnes?: Fact<number>
  readonly cargoNotTaken?: readonly CargoClass[]
  /** Days from the first place to the last as published: to compare with, never computed from. */
  readonly transitDays?: Fact<number>
  readonly operator?: string
}
