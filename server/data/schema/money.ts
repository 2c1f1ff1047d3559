import { z } from 'zod'
import type { Facts } from '#core/network/facts/facts.ts'
import { cargoUnits } from '#core/network/facts/operations.ts'
import { sameShape } from './same-shape.ts'
import { country, currency, dated, direction, fact, id, localDay, mode, notNegative, positive, price, provenance, share, text } from './values.ts'

const tariffFields = {
  id,
  name: text,
  mode,
  countries: z.exactOptional(z.array(country).min(1)),
  traffic: z.exactOptional(z.enum(['transit', 'local'])),
  teu: z.literal([1, 2]),
  crossings: z.exactOptional(z.array(id).min(1)),
}
const tradeFields = {
  fromCountries: z.exactOptional(z.array(country).min(1)),
  toCountries: z.exactOptional(z.array(country).min(1)),
  underKm: z.exactOptional(positive),
}
const haulTariff = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('basePlusKm'), ...tariffFields, base: dated(price), perKm: dated(price) }),
  z.strictObject({
    kind: z.literal('indexedList'),
    ...tariffFields,
    steps: z.array(z.strictObject({ fromKm: notNegative, base: price, perKm: price, ...provenance })).min(1),
    index: dated(positive),
  }),
  z.strictObject({ kind: z.literal('marketPerKm'), ...tariffFields, perKm: dated(price) }),
  z.strictObject({
    kind: z.literal('marketPerBox'),
    ...tariffFields,
    direction: z.string().regex(/^[a-z0-9-]+>[a-z0-9-]+$/),
    price: dated(price),
  }),
  z.strictObject({ kind: z.literal('seaTrade'), ...tariffFields, ...tradeFields, base: dated(price), perKm: dated(price) }),
  z.strictObject({
    kind: z.literal('marketTrade'),
    ...tariffFields,
    ...tradeFields,
    market: id,
    share: fact(positive),
    surcharge: z.exactOptional(fact(price)),
  }),
])
const degrees = z.number().min(-180).max(180)
const unit = z.enum(cargoUnits)
const charge = z.strictObject({
  id,
  name: text,
  charge: z.enum(['border', 'documents', 'equipment', 'boxUse', 'drayage', 'river', 'terminal']),
  modes: z.exactOptional(z.array(mode).min(1)),
  places: z.exactOptional(z.array(id).min(1)),
  operations: z.exactOptional(z.array(z.enum(['load', 'unload', 'transfer'])).min(1)),
  toModes: z.exactOptional(z.array(mode).min(1)),
  countries: z.exactOptional(z.array(country).min(1)),
  crossings: z.exactOptional(z.array(id).min(1)),
  units: z.exactOptional(z.array(unit).min(1)),
  direction: z.exactOptional(direction),
  price: dated(price),
})
const tiers = z.array(z.strictObject({ fromDay: z.int().positive(), perDay: fact(price) })).min(1)
const storage = z.strictObject({ id, name: text, places: z.array(id).min(1), teu: z.literal([1, 2]), tiers })
const detention = z.strictObject({
  id,
  name: text,
  direction,
  teu: z.literal([1, 2]),
  stretch: z.enum(['toBorder', 'atDestination']),
  freeDays: fact(notNegative),
  tiers,
})
const vat = z.strictObject({
  id,
  country,
  supply: z.enum(['internationalHaul', 'domesticHaul', 'services']),
  ratePercent: dated(notNegative.max(100)),
})
export const tariffsSchema = sameShape<Facts['tariffs']>()(
  z.strictObject({
    hauls: z.array(haulTariff),
    charges: z.array(charge),
    storage: z.exactOptional(z.array(storage)),
    detention: z.exactOptional(z.array(detention)),
    insurance: z.exactOptional(dated(share)),
    vat: z.exactOptional(z.array(vat)),
  }),
)

export const exchangeRatesSchema = sameShape<Facts['exchangeRates']>()(
  z.array(z.strictObject({ date: localDay, perUsd: z.record(currency, positive), ...provenance })).min(1),
)

export const emissionsSchema = sameShape<Facts['emissions']>()(
  z.array(
    z.strictObject({
      mode,
      country: z.exactOptional(country),
      traction: z.exactOptional(z.enum(['electric', 'diesel'])),
      units: z.exactOptional(z.array(unit).min(1)),
      ferry: z.exactOptional(z.boolean()),
      within: z.exactOptional(z.tuple([degrees, degrees, degrees, degrees])),
      vehicle: text,
      set: text,
      boundary: z.literal('wellToWheel'),
      loadShare: z.exactOptional(fact(share)),
      emptyShare: z.exactOptional(fact(share)),
      gramsPerTonneKm: dated(notNegative),
      distanceAdjustment: z.exactOptional(positive),
      underKm: z.exactOptional(positive),
    }),
  ),
)
