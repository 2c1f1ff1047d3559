import { z } from 'zod'
import type { Geometry, Link } from '#core/network/facts/links.ts'
import { sameShape } from './same-shape.ts'
import { country, dated, fact, id, mode, names, position, positive, provenance, text } from './values.ts'

const linkSchema = sameShape<Link>()(
  z.strictObject({
    id,
    mode,
    from: id,
    to: id,
    country: z.exactOptional(country),
    lengthKm: fact(positive),
    oneWay: z.exactOptional(z.boolean()),
    crossing: z.exactOptional(id),
    name: z.exactOptional(names),
    tracks: z.exactOptional(fact(positive)),
    traction: z.exactOptional(fact(z.enum(['electric', 'diesel']))),
    passage: z.exactOptional(z.enum(['suez', 'cape'])),
    inService: z.exactOptional(dated(z.boolean())),
  }),
)
export const linksSchema = z.array(linkSchema)

const geometrySchema = sameShape<Geometry>()(z.strictObject({ licence: text, coordinates: z.array(position).min(2), ...provenance }))
export const geometriesSchema = z.record(id, geometrySchema)
