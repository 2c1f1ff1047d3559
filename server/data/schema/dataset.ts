import { z } from 'zod'
import type { Dataset, Source } from '#core/network/facts/facts.ts'
import { sameShape } from './same-shape.ts'
import { localDay, names, text } from './values.ts'

export const datasetSchema = sameShape<Dataset>()(
  z.strictObject({ version: text, names, readyFrom: localDay, readyTo: localDay, attribution: z.array(text).min(1) }),
)
const sourceSchema = sameShape<Source>()(
  z.strictObject({ citation: text, licence: z.exactOptional(text), url: z.exactOptional(z.string().regex(/^https?:\/\/\S+$/)) }),
)
export const sourcesSchema = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), sourceSchema)
