import { z } from 'zod'
import { type Geometry, type Link, roadClasses, seaPassages } from '#core/network/facts/links.ts'
import { sameShape } from './same-shape.ts'
import { country, dated, fact, id, mode, names, notNegative, positive, provenance, seasonDay, text } from './values.ts'

const seasonWindow = { from: seasonDay, to: seasonDay, spreadDays: z.exactOptional(notNegative), ...provenance }

const linkSchema = sameShape<Link>()(
  z.strictObject({
    id,
    mode,
    from: id,
    to: id,
    country: z.exactOptional(country),
    lengthKm: fact(positive),
    tariffKm: z.exactOptional(fact(positive)),
    oneWay: z.exactOptional(z.boolean()),
    crossing: z.exactOptional(id),
    name: z.exactOptional(names),
    tracks: z.exactOptional(fact(positive)),
    traction: z.exactOptional(fact(z.enum(['electric', 'diesel']))),
    capacity: z.exactOptional(
      z
        .array(
          z.strictObject({
            unit: z.enum(['trainPairsPerDay', 'trainsPerDay', 'tonnesPerYear', 'vehiclesPerDay']),
            direction: z.enum(['forward', 'backward', 'both']),
            amount: dated(notNegative),
            trains: z.exactOptional(z.literal('containers')),
          }),
        )
        .min(1),
    ),
    roadClass: z.exactOptional(fact(z.enum(roadClasses))),
    seasonalLimits: z.exactOptional(z.array(z.strictObject({ grossVehicleTonnes: positive, ...seasonWindow })).min(1)),
    navigation: z.exactOptional(z.array(z.strictObject(seasonWindow)).min(1)),
    passage: z.exactOptional(z.enum(seaPassages)),
    inService: z.exactOptional(dated(z.boolean())),
  }),
)
export const linksSchema = z.array(linkSchema)

/** A lane over the date line counts on past 180 degrees, so that it stays one line. */
const linePosition = z.tuple([z.number().min(-180).max(200), z.number().min(-90).max(90)])
const geometrySchema = sameShape<Geometry>()(
  z.strictObject({ licence: text, alongside: z.exactOptional(z.literal('rail')), coordinates: z.array(linePosition).min(2), ...provenance }),
)
export const geometriesSchema = z.record(id, geometrySchema)
