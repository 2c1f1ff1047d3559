import type { Direction } from '../network/facts/crossings.ts'
import type { CargoUnit } from '../network/facts/operations.ts'

type Rate = {
  currency: string
  /** First rate beyond the free days, major units a day. */
  perDay: number
  freeDays: number
}

/** On what terms a box is had, by code; each is a sentence beside the cost lines. */
export interface BoxTermParameters {
  /** SOC: the price of the box, its way to the shipper and back are the shipper's. */
  boxIsShippers: { unit: CargoUnit }
  boxDepotInDrayage: { place: string; km: number }
  boxDepotNotIncluded: { place: string }
  boxOneWayIncluded: { direction: Direction; unit: CargoUnit }
  boxOneWayNotIncluded: { direction: Direction; unit: CargoUnit }
  /** A liner's freight holds the use of its box at sea. */
  boxInSeaFreight: { unit: CargoUnit }
  boxUseIncluded: { country: string }
  boxUseNotIncluded: { country: string }
  boxFreeDays: { days: number; stretch: 'toBorder' | 'atDestination' }
  boxFreeDaysUnknown: { direction: Direction }
  /** `days`: at the median, `lateDays`: in the slowest of ten journeys. */
  boxDetentionDue: Rate & { days: number }
  boxDetentionMayArise: Rate & { days: number; lateDays: number }
  boxDetentionNotDue: Rate & { days: number; lateDays: number }
  boxDetentionAtDestination: Rate
  boxDetentionUnknown: { direction: Direction }
}
export type BoxTermCode = keyof BoxTermParameters
