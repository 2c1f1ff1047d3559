import { z } from 'zod'
import { modes, type Place, placeRoles } from '#core/network/facts/places.ts'
import { sameShape } from './same-shape.ts'
import { country, id, names, position, provenance, text } from './values.ts'

const placeSchema = sameShape<Place>()(
  z.strictObject({
    id,
    kind: z.enum(['city', 'town', 'railStation', 'railTerminal', 'seaport', 'riverPort', 'borderPort']),
    names,
    aliases: z.array(text),
    country,
    timeZone: text,
    locode: z.exactOptional(z.string().regex(/^[A-Z]{2}[A-Z2-9]{3}$/)),
    coordinates: position,
    gazetteerId: z.exactOptional(z.string().regex(/^(geonames|wikidata|natural-earth):[A-Za-z0-9]+$/)),
    handles: z.array(z.enum(modes)).min(1),
    roles: z.exactOptional(z.array(z.strictObject({ role: z.enum(placeRoles), ...provenance })).min(1)),
    ...provenance,
  }),
)
export const placesSchema = z.array(placeSchema)
