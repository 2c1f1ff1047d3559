import type { Leg } from '#core/routing/answer.ts'

/** One row of the itinerary: a leg, or a drive with the rests of its driver taken together. */
export interface ItineraryRow {
  /** Its first leg; the whole row starts when this one does. */
  readonly leg: Leg
  readonly to: string
  readonly hours: number
  /** Indexes of its legs in the journey. */
  readonly legs: readonly number[]
  readonly rests: number
  readonly restHours: number
}

const isRest = ({ kind, code }: Leg) => kind === 'wait' && code === 'rest'

/** A drive goes on through a rest while the same tractor moves on the same mode and no border lies between. */
const goesOn = (row: ItineraryRow, leg: Leg) =>
  row.leg.kind === 'move' &&
  leg.kind === 'move' &&
  leg.mode === row.leg.mode &&
  leg.vehicle === row.leg.vehicle &&
  leg.crossing === undefined &&
  row.leg.crossing === undefined

/** A long drive would fill the page with rests; the ribbon above the list still shows each of them to scale. */
export function itineraryRows(legs: readonly Leg[]): readonly ItineraryRow[] {
  const rows: ItineraryRow[] = []
  for (const [index, leg] of legs.entries()) {
    const last = rows.at(-1)
    const next = legs[index + 1]
    if (last !== undefined && isRest(leg) && next !== undefined && goesOn(last, next)) {
      rows[rows.length - 1] = {
        ...last,
        hours: last.hours + leg.hours,
        legs: [...last.legs, index],
        rests: last.rests + 1,
        restHours: last.restHours + leg.hours,
      }
    } else if (last !== undefined && last.rests > 0 && goesOn(last, leg)) {
      rows[rows.length - 1] = { ...last, to: leg.to, hours: last.hours + leg.hours, legs: [...last.legs, index] }
    } else {
      rows.push({ leg, to: leg.to, hours: leg.hours, legs: [index], rests: 0, restHours: 0 })
    }
  }
  return rows
}
