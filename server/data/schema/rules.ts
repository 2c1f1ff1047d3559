import { z } from 'zod'
import { modeFamilies } from '#core/network/facts/places.ts'
import { parties, statedUnits, type TradeRule, traffics } from '#core/network/facts/rules.ts'
import { sameShape } from './same-shape.ts'
import { country, id, longestText, names, notNegative, provenance, share, text, validity } from './values.ts'

const hsDigits = /^\d{2}(\d{2}){0,2}$/
const hsCode = z.string().regex(hsDigits).meta({ id: 'HsCode', description: 'HS chapter, heading or subheading: 2, 4 or 6 digits' })
const days = z.tuple([notNegative, notNegative])

const statedTime = z.strictObject({ least: notNegative, most: notNegative, unit: z.enum(statedUnits), ...provenance })

const document = z.strictObject({
  names,
  issuedBy: names,
  by: z.enum(parties),
  lead: z.exactOptional(statedTime),
  omission: z.exactOptional(statedTime),
})
const scenario = z.strictObject({
  inspectedShare: z.tuple([share, share]),
  delayDays: days,
  costUsd: z.exactOptional(days),
  stoppedHs: z.array(hsCode),
  ...provenance,
})

const ruleSchema = sameShape<TradeRule>()(
  z.strictObject({
    id,
    title: names,
    authority: names,
    effect: z.enum(['bars', 'conditions', 'demands']),
    territory: z.array(country).min(1),
    traffic: z.array(z.enum(traffics)).min(1),
    origins: z.exactOptional(z.array(country).min(1)),
    destinations: z.exactOptional(z.array(country).min(1)),
    modes: z.exactOptional(z.array(z.enum(modeFamilies)).min(1)),
    crossings: z.exactOptional(z.array(id).min(1)),
    exceptCrossings: z.exactOptional(z.array(id).min(1)),
    registrations: z.exactOptional(z.array(country).min(1)),
    hs: z.exactOptional(z.array(hsCode).min(1)),
    isListUnknown: z.exactOptional(z.literal(true)),
    dangerous: z.exactOptional(z.literal(true)),
    document: z.exactOptional(document),
    scenario: z.exactOptional(scenario),
    ...validity,
    ...provenance,
  }),
)
export const rulesSchema = z.array(ruleSchema)

/**
 * Whether the list is of the shape below, told in a twentieth of the time: it holds seven thousand entries, and a server reads
 * them at every start, since a rule that names a code which is none must be found before anybody is answered.
 */
export const isSoundHarmonizedSystem = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([code, description]) => hsDigits.test(code) && typeof description === 'string' && description !== '' && description.length <= longestText,
  )

/** Description of each HS code of 2, 4 and 6 digits, in English as published. */
export const harmonizedSystemSchema = z.record(hsCode, text)
