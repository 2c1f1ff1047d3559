import { z } from 'zod'
import { type Crossing, cargoClasses, vehicleClasses } from '#core/network/facts/crossings.ts'
import { sameShape } from './same-shape.ts'
import {
  asOf,
  clockTime,
  country,
  dated,
  direction,
  fact,
  factFields,
  id,
  localDay,
  mode,
  names,
  notNegative,
  position,
  positive,
  price,
  provenance,
  seasonDay,
  share,
  spread,
  validity,
} from './values.ts'

const openingHours = z
  .strictObject({ side: id, weekdays: z.array(z.int().min(1).max(7)).min(1), opens: clockTime, closes: clockTime })
  .meta({ id: 'OpeningHours', description: 'Opening time of one side in its local time' })

const riverService = z.strictObject({
  kind: z.enum(['ferry', 'pontoon', 'iceRoad']),
  windows: z.array(z.strictObject({ from: seasonDay, to: seasonDay, spreadDays: z.exactOptional(notNegative), ...provenance })).min(1),
  grossVehicleTonnes: z.exactOptional(fact(positive)),
  hours: z.array(openingHours),
})

const vehicleClass = z.enum(vehicleClasses)
const directionOrBoth = z.union([direction, z.literal('both')])
const capacityPart = z.strictObject({
  part: z.enum(['checkpoint', 'bridge', 'line', 'station', 'yard', 'lanes', 'booking']),
  side: z.exactOptional(id),
  unit: z.enum(['vehiclesPerDay', 'trainsPerDay', 'tonnesPerYear', 'vehiclesPerHour', 'teuPerYear']),
  direction: directionOrBoth,
  class: z.enum([...vehicleClasses, 'all']),
  perDay: dated(notNegative),
  lanes: z.exactOptional(dated(positive)),
  trains: z.exactOptional(z.literal('containers')),
})
const durationByFlow = z.strictObject({ direction: directionOrBoth, class: vehicleClass, ...factFields(spread) })

const crossingSchema = sameShape<Crossing>()(
  z.strictObject({
    id,
    names,
    sides: z.tuple([id, id]),
    modes: z.array(mode).min(1),
    coordinates: position,
    hours: z.array(fact(z.array(openingHours).min(1))),
    closures: z.array(
      z.strictObject({ from: localDay, to: localDay, side: z.exactOptional(id), reason: z.enum(['holiday', 'works', 'authority', 'scenario']), ...provenance }),
    ),
    riverServices: z.exactOptional(z.array(riverService).min(1)),
    capacity: z.array(capacityPart),
    classShares: z.exactOptional(fact(z.partialRecord(vehicleClass, share))),
    directionShares: z.exactOptional(fact(z.record(direction, share))),
    dwellHours: z.array(durationByFlow).min(1),
    inspectionHours: z.exactOptional(z.array(durationByFlow)),
    congestedHours: z.exactOptional(z.array(durationByFlow).min(1)),
    waitFrom: z.enum(['facts', 'simulation']),
    tolls: z.array(
      z.strictObject({
        direction,
        class: vehicleClass,
        axles: z.exactOptional(z.int().min(2)),
        heightUnderMetres: z.exactOptional(positive),
        ...factFields(price),
      }),
    ),
    admits: z.exactOptional(dated(z.array(country).min(1))),
    tir: z.exactOptional(dated(z.boolean())),
    cargoNotTaken: z.exactOptional(dated(z.array(z.enum(cargoClasses)))),
    permits: z.exactOptional(
      z
        .array(
          z.strictObject({ registrations: z.array(country).min(1), permit: names, quotaPerYear: z.exactOptional(notNegative), ...validity, ...provenance }),
        )
        .min(1),
    ),
    planned: z.exactOptional(z.array(z.strictObject({ work: names, opens: z.exactOptional(asOf), ...provenance })).min(1)),
    booking: z.exactOptional(fact(z.strictObject({ horizonHours: positive, slotMinutes: positive }))),
    ...provenance,
  }),
)
export const crossingsSchema = z.array(crossingSchema)
