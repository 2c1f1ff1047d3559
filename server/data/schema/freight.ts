import { z } from 'zod'
import { type Commodity, type CommodityFacts, carriages, demandUnits, type FreightDemand } from '#core/network/facts/freight.ts'
import { modeFamilies } from '#core/network/facts/places.ts'
import { sameShape } from './same-shape.ts'
import { direction, fact, id, localDay, names, notNegative, positive, provenance, share } from './values.ts'

const factors = (length: number) => fact(z.array(notNegative).length(length))
const shares = fact(z.record(id, share))

const commoditySchema = sameShape<Commodity>()(
  z.strictObject({
    id,
    names,
    carriage: z.enum(carriages),
    tonnesPerBox: fact(positive),
    valueOfTime: fact(notNegative),
    monthFactors: factors(12),
    weekdayFactors: factors(7),
    hourFactors: factors(24),
  }),
)

export const commoditiesSchema = sameShape<CommodityFacts>()(
  z.strictObject({
    teuPerVessel: fact(positive),
    choice: z.strictObject({ scale: fact(notNegative), modeScale: fact(notNegative), waitedOutDays: fact(z.int().nonnegative()) }),
    commodities: z.array(commoditySchema),
  }),
)

export const freightDemandSchema = sameShape<FreightDemand>()(
  z.strictObject({
    id,
    direction,
    year: z.int().min(2000).max(2100),
    amount: fact(positive),
    unit: z.enum(demandUnits),
    months: z.int().min(1).max(12),
    modes: z.array(z.enum(modeFamilies)).min(1),
    commodities: shares,
    origins: shares,
    destinations: shares,
    own: z.exactOptional(z.strictObject({ share: fact(share), origins: shares })),
    surges: z.exactOptional(z.array(z.strictObject({ names, from: localDay, to: localDay, factor: positive, ...provenance }))),
  }),
)
