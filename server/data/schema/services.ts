import { z } from 'zod'
import { cargoClasses } from '#core/network/facts/crossings.ts'
import { type NamedService, serviceKinds } from '#core/network/facts/services.ts'
import { sameShape } from './same-shape.ts'
import { dated, fact, id, mode, names, notNegative, positive, provenance, text } from './values.ts'

const service = sameShape<NamedService>()(
  z.strictObject({
    id,
    names,
    kind: z.enum(serviceKinds),
    modes: z.array(mode).min(1),
    way: z.array(id).min(2),
    passed: z.exactOptional(z.array(id).min(1)),
    oneWay: z.exactOptional(z.boolean()),
    departuresPerWeek: dated(notNegative),
    weekdays: z.exactOptional(fact(z.array(z.int().min(1).max(7)).min(1))),
    bookingLeadDays: z.exactOptional(fact(notNegative)),
    cutOffHours: z.exactOptional(fact(notNegative)),
    grossUnitTonnes: z.exactOptional(fact(positive)),
    cargoNotTaken: z.exactOptional(z.array(z.enum(cargoClasses)).min(1)),
    transitDays: z.exactOptional(fact(positive)),
    operator: z.exactOptional(text),
    ...provenance,
  }),
)
export const servicesSchema = z.array(service)
