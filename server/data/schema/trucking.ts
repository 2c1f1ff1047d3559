import { z } from 'zod'
import type { Facts } from '#core/network/facts/facts.ts'
import { roadClasses } from '#core/network/facts/links.ts'
import { sameShape } from './same-shape.ts'
import { country, dated, direction, fact, id, positive, price, provenance, text, validity } from './values.ts'

const driverHours = z.strictObject({
  countries: z.array(country).min(1),
  drivingHoursBeforeBreak: fact(positive),
  breakMinutes: fact(positive),
  drivingHoursPerDay: fact(positive),
  dailyRestHours: fact(positive),
  drivingHoursPerWeek: z.exactOptional(fact(positive)),
  weeklyRestHours: z.exactOptional(fact(positive)),
})
export const truckingSchema = sameShape<Facts['trucking']>()(
  z.strictObject({
    costs: z.array(
      z.strictObject({
        registration: country,
        country: z.exactOptional(country),
        direction: z.exactOptional(direction),
        pricePerKm: dated(price),
        minimumPrice: z.exactOptional(dated(price)),
      }),
    ),
    tolls: z.array(
      z.strictObject({
        country,
        name: text,
        roadClasses: z.exactOptional(z.array(z.enum(roadClasses)).min(1)),
        pricePerKm: dated(price),
        includedInTruckCost: z.boolean(),
      }),
    ),
    admission: z.array(
      z.strictObject({
        registrations: z.array(country).min(1),
        countries: z.array(country).min(1),
        admitted: z.boolean(),
        exceptPlaces: z.exactOptional(z.array(id).min(1)),
        rule: id,
        ...validity,
        ...provenance,
      }),
    ),
    swapPlaces: z.array(z.strictObject({ place: id, ...provenance })),
    driverHours: z.array(driverHours),
    doors: z.exactOptional(z.strictObject({ distanceKm: fact(positive) })),
    weights: z.strictObject({ tentEmptyTonnes: fact(positive), containerChassisEmptyTonnes: fact(positive) }),
    registrations: z.array(country).min(1),
  }),
)
