import { z } from 'zod'
import { modes, type Place } from '#core/network/facts/places.ts'
import { sameShape } from './same-shape.ts'
import { country, id, names, position, provenance, text } from './values.ts'

const placeSchema = sameShape<Place>()(
  z.strictObject({
    id,
    kind: z.enum(['city', 'town', 'railStation', 'railTerminal', 'seaport', 'borderPort']),
    names,
    aliases: z.array(text),
    country,
    timeZone: text,
    locode: z.exactOptional(z.string().regex(/^[A-Z]{2}[A-Z2-9]{3}$/)),
    coordinates: position,
    handles: z.array(z.enum(modes)).min(1),
    ...provenance,
  }),
)
export const placesSchema = z.array(placeSchema)
