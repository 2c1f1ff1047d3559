import { z } from 'zod'
import type { Dataset, Source } from '#core/network/facts/facts.ts'
import type { SameType } from './same-type.ts'
import { localDay, names, text } from './values.ts'

export const datasetSchema = z.strictObject({ version: text, names, readyFrom: localDay, readyTo: localDay, attribution: z.array(text).min(1) })
export const sourceSchema = z.strictObject({ citation: text, licence: z.exactOptional(text), url: z.exactOptional(z.string().regex(/^https?:\/\/\S+$/)) })
export const sourcesSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), sourceSchema)

export const sameDataset: SameType<z.output<typeof datasetSchema>, Dataset> = true
export const sameSource: SameType<z.output<typeof sourceSchema>, Source> = true
