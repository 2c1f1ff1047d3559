import type { Direction } from '../network/facts/crossings.ts'
import type { CargoUnit } from '../network/facts/operations.ts'
import type { Mode } from '../network/facts/places.ts'
import type { ChargedBy } from './carried-units.ts'
import type { CostLineKind } from './cost.ts'

/**
 * What a cost line can say, by code: the parameters its sentence is made from. Places and crossings are ids, distances km.
 * Every line carries `units` as well: how many boxes, trucks or consignments it counts (a share for a part load).
 */
export interface CostLineParameters {
  /** Rail haul under one tariff, in one country or in the whole 1520 transit (`country` then names the entered one). */
  haulRail: { from: string; to: string; km: number; country: string; traffic: 'transit' | 'local' | 'domestic' }
  /** The place beside an odd 20 ft box on a train that takes them in pairs. */
  haulRailPair: { from: string; to: string; km: number; country: string }
  haulSea: { from: string; to: string; km: number }
  /** Boxes on a barge along a river. */
  haulBarge: { from: string; to: string; km: number }
  /** Cost build-up of one tractor in one country, not a market price. */
  haulRoad: { from: string; to: string; km: number; country: string; vehicle: string }
  /** Fare of a ferry, pontoon or ice road for a whole vehicle. */
  haulRiver: { crossing: string; from: string; to: string }
  terminalLoad: { place: string; mode: Mode }
  terminalUnload: { place: string; mode: Mode }
  terminalTransfer: { place: string; mode: Mode; toMode: Mode }
  /** Days at a terminal beyond the free ones; `days` counts all. */
  terminalStorage: { place: string; days: number }
  terminalTractorSwap: { place: string; vehicle: string; toVehicle: string }
  gaugeChange: { place: string; from: Mode; to: Mode }
  /** Border charges of a crossing: formalities, checks, terminal at the border. */
  border: { crossing: string; direction: Direction }
  /** Toll for passing a bridge or a crossing once. */
  tollCrossing: { crossing: string; direction: Direction }
  /** Distance toll that the truck cost per km does not hold. */
  tollDistance: { country: string; name: string; km: number }
  /** Rise of a distance toll since the year of the truck cost, which holds the toll of its own year. */
  tollDistanceRise: { country: string; name: string; km: number }
  /** Cartage between door and terminal, one way; the charge is for there and back. */
  drayage: { place: string; km: number }
  /** Fee for a carrier-owned box left behind at the destination. */
  equipmentOneWay: { from: string; to: string; unit: CargoUnit }
  /** Charge for the use of a carrier-owned box inland, in the country of destination. */
  equipmentUse: { country: string; unit: CargoUnit }
  /** Days beyond the free ones on which a carrier's box is kept before it leaves the country of origin; `days` counts all. */
  detention: { country: string; days: number; freeDays: number }
  /** Customs documents of the country of import. */
  documents: { country: string; name: string }
  /** Cargo insurance on the value given; the rate in per cent of it. */
  insurance: { ratePercent: number }
}
export type CostLineCode = keyof CostLineParameters

/** The kind under which a line of each code is summed. */
export const kindOfCode: Readonly<Record<CostLineCode, CostLineKind>> = {
  haulRail: 'haul',
  haulRailPair: 'haul',
  haulSea: 'haul',
  haulBarge: 'haul',
  haulRoad: 'haul',
  haulRiver: 'haul',
  terminalLoad: 'terminal',
  terminalUnload: 'terminal',
  terminalTransfer: 'terminal',
  terminalStorage: 'terminal',
  terminalTractorSwap: 'terminal',
  gaugeChange: 'gaugeChange',
  border: 'border',
  tollCrossing: 'toll',
  tollDistance: 'toll',
  tollDistanceRise: 'toll',
  drayage: 'drayage',
  equipmentOneWay: 'equipment',
  equipmentUse: 'equipment',
  detention: 'equipment',
  documents: 'documents',
  insurance: 'insurance',
}

/** What the totals of cost and emissions leave out or take for granted, as statements beside the lines. */
export interface CostStatementParameters {
  /** Cargo insurance is not in the total: no value given, or no rate on file. */
  insuranceNotIncluded: { reason: 'noValue' | 'noRate' }
  /** A carrier-owned box was asked for, but no one-way fee is on file for this direction. */
  equipmentNotIncluded: { direction: Direction; unit: CargoUnit }
  /** No charge is on file for this work at this place; it counts as nothing. */
  handlingNotIncluded: { place: string; operation: string; mode: Mode }
  /** No toll is on file for this crossing and direction. */
  tollNotIncluded: { crossing: string; direction: Direction }
  /** Road haul: a build-up of carrier cost, no public lane quote exists. */
  truckCostNotPrice: { countries: string }
  /** The last known value of a tariff is used past its end. */
  tariffPastValidity: { tariff: string; kind: CostLineKind; at: string; until: string; date: string }
  /** A toll holds on some classes of road only, and the class of so many km is not on file: they pay it. */
  tollClassUnknown: { country: string; name: string; km: number }
  /** A part load is priced as the share of a whole unit that its chargeable weight takes; `by` says which measure decides. */
  partLoadShare: { sharePercent: number; tonnes: number; by: ChargedBy }
  /** A reefer pays what a dry box or tilt truck does: nothing on file says what the cold costs. */
  coolingNotIncluded: { unit: CargoUnit }
  /** A 45 ft box pays the rail and sea rates of a 40 ft one: none of its own are on file. */
  pricedAsFortyFoot: { unit: CargoUnit }
  /** An odd number of 20 ft boxes pays for the empty place of a pair, by the list of these countries. */
  pairPlacePaid: { count: number; countries: string }
  /** Emissions are added up from factor sets that are not strictly comparable. */
  emissionSetsMixed: { sets: string }
  /** The traction of so many km of line is not on file; they count as diesel, the dirtier. */
  tractionUnknown: { km: number }
}
export type CostStatementCode = keyof CostStatementParameters
