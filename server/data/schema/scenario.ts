import { z } from 'zod'
import { vehicleClasses } from '#core/network/facts/crossings.ts'
import { seaPassages } from '#core/network/facts/links.ts'
import type { Scenario } from '#core/scenario/scenario.ts'
import { sameShape } from './same-shape.ts'
import { direction, id, localDay, mode, notNegative, positive, price, text } from './values.ts'

const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('set-capacity'),
    crossing: id,
    vehiclesPerDay: notNegative,
    direction: z.exactOptional(direction),
    class: z.exactOptional(z.enum(vehicleClasses)),
  }),
  z.strictObject({
    kind: z.literal('close'),
    crossing: z.exactOptional(id),
    link: z.exactOptional(id),
    from: z.exactOptional(localDay),
    to: z.exactOptional(localDay),
  }),
  z.strictObject({
    kind: z.literal('open'),
    crossing: z.exactOptional(id),
    link: z.exactOptional(id),
    passage: z.exactOptional(z.enum(seaPassages)),
    from: z.exactOptional(localDay),
    to: z.exactOptional(localDay),
  }),
  z.strictObject({
    kind: z.literal('add-link'),
    id,
    mode,
    from: id,
    to: id,
    distanceKm: z.exactOptional(positive),
    vehiclesPerDay: z.exactOptional(positive),
    hours: z.exactOptional(z.string().regex(/^\d{2}:\d{2}-\d{2}:\d{2}$/)),
    toll: z.exactOptional(price),
    opens: z.exactOptional(localDay),
  }),
])
export const scenarioSchema = sameShape<Scenario>()(
  z.strictObject({
    version: z.literal(1),
    base: z.exactOptional(id),
    names: z.strictObject({ zh: z.exactOptional(text), ru: z.exactOptional(text), en: z.exactOptional(text) }),
    changes: z.array(changeSchema),
  }),
)
