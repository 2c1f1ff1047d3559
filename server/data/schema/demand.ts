import { z } from 'zod'
import { vehicleClasses } from '#core/network/facts/crossings.ts'
import type { CountryCalendar, CrossingDemand } from '#core/network/facts/demand.ts'
import { sameShape } from './same-shape.ts'
import { country, direction, fact, id, localDay, notNegative, positive, provenance, share, text, validity } from './values.ts'

export const demandSchema = sameShape<CrossingDemand>()(
  z.strictObject({
    crossing: id,
    flows: z.array(z.strictObject({ direction, class: z.enum(vehicleClasses), vehiclesPerDay: fact(notNegative) })).min(1),
    hourProfile: fact(z.array(notNegative).length(24)),
    weekdayProfile: fact(z.array(notNegative).length(7)),
    noShowShare: fact(share),
    serviceVariation: fact(notNegative),
    bridgeHeadwaySeconds: fact(positive),
    bridgePassageMinutes: fact(positive),
  }),
)

const calendarSchema = sameShape<CountryCalendar>()(
  z.strictObject({
    country,
    year: z.int().min(2000).max(2100),
    daysOff: z.array(z.strictObject({ date: localDay, name: text })),
    workingWeekendDays: z.array(localDay),
    ...validity,
    ...provenance,
  }),
)
export const calendarsSchema = z.array(calendarSchema)
