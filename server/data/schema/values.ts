import { z } from 'zod'
import { modes } from '#core/network/facts/places.ts'

/** Building blocks that the schemas of all files share. Objects are strict: an unknown field is a fault. */

export const longestText = 2000
export const text = z.string().min(1).max(longestText).meta({ id: 'Text' })
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'Id', description: 'Kebab-case English name' })
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2' })
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ id: 'Currency', description: 'ISO 4217' })
export const direction = z.templateLiteral([country, '>', country]).meta({ id: 'Direction', description: 'Country of departure > country of arrival' })
export const localDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day' })
/** A day of any year where it is the usual one, of one year where it was observed. */
export const seasonDay = z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/)
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)
  .meta({ id: 'ClockTime', description: 'HH:MM, local; 24:00 ends the day' })
export const mode = z.enum(modes).meta({ id: 'Mode' })
export const names = z.strictObject({ zh: text, ru: text, en: text }).meta({ id: 'Names', description: 'Name in Chinese, Russian and English' })
export const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .meta({ id: 'Position', description: 'Longitude and latitude, degrees, WGS 84' })

export const positive = z.number().positive()
export const notNegative = z.number().nonnegative()
export const share = z.number().min(0).max(1)

/** A day, month or year. */
export const asOf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

export const provenance = {
  source: z
    .string()
    .regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/)
    .meta({ id: 'SourceKeys', description: 'Keys of sources/*.json, joined by spaces' }),
  asOf: asOf.meta({ id: 'AsOf', description: 'Day, month or year the value was true or published' }),
  grade: z
    .enum(['A', 'B', 'C', 'D'])
    .meta({ id: 'Grade', description: 'A operator or government figure, B one press source, C derived or forwarder page, D assumption' }),
  note: z.exactOptional(text),
}

export const validity = { validFrom: z.exactOptional(localDay), validTo: z.exactOptional(localDay) }

/** Fields of a fact around a value of the given shape. */
export function factFields<Value extends z.ZodType>(value: Value) {
  return { value, low: z.exactOptional(value), high: z.exactOptional(value), ...validity, ...provenance }
}

export function fact<Value extends z.ZodType>(value: Value) {
  return z.strictObject(factFields(value))
}

/** The values of a quantity over time; at least one. */
export function dated<Value extends z.ZodType>(value: Value) {
  return z.array(fact(value)).min(1)
}

/** The same where nobody publishes a value for some places: an empty list is a missing value. */
export function datedOrMissing<Value extends z.ZodType>(value: Value) {
  return z.array(fact(value))
}

export const spread = z.strictObject({ p50: positive, p90: positive }).meta({ id: 'Spread', description: 'Median and 90th percentile' })
export const price = z.strictObject({ currency, amount: notNegative }).meta({ id: 'Price', description: 'Amount in major units' })
