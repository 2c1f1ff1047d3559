import { z } from 'zod'
import type { Facts } from '#core/network/facts/facts.ts'
import { seaPassages } from '#core/network/facts/links.ts'
import { cargoUnits } from '#core/network/facts/operations.ts'
import { sameShape } from './same-shape.ts'
import { country, dated, datedOrMissing, fact, id, mode, positive, price, share, spread } from './values.ts'

const handling = z.strictObject({
  operation: z.enum(['load', 'unload', 'transfer', 'tractorSwap']),
  mode: z.exactOptional(mode),
  country: z.exactOptional(country),
  hours: fact(spread),
  departuresPerWeek: z.exactOptional(fact(positive)),
  price: datedOrMissing(price),
})
const flatcars = z.strictObject({ count: positive, perTrain: positive, returnDays: positive })
const gaugeChange = z.strictObject({
  place: id,
  from: mode,
  to: mode,
  hours: fact(spread),
  flatcars: z.exactOptional(fact(flatcars)),
  price: datedOrMissing(price),
})
const speed = z.strictObject({
  mode,
  country: z.exactOptional(country),
  service: z.enum(['china-europe-train', 'ordinary-rail', 'road', 'sea', 'river']),
  unit: z.enum(['kmPerDay', 'kmPerHour']),
  passage: z.exactOptional(z.enum(seaPassages)),
  underKm: z.exactOptional(positive),
  links: z.exactOptional(z.array(id).min(1)),
  named: z.exactOptional(z.array(id).min(1)),
  speed: fact(spread),
})
export const operationsSchema = sameShape<Facts['operations']>()(
  z.strictObject({
    handling: z.array(handling),
    gaugeChanges: z.array(gaugeChange),
    speeds: z.array(speed),
    uncertainty: z.strictObject({ sharedCongestion: fact(share), draws: z.int().min(1).max(100_000) }),
    loads: z.strictObject({
      tonnesPerTruck: fact(positive),
      tonnesPerContainerTrain: fact(positive),
      tonnesPerBulkTrain: fact(positive),
      tonnesPerTeu: fact(positive),
      boxesPerCraneHour: z.exactOptional(fact(positive)),
    }),
  }),
)

const unit = z.enum(cargoUnits)
export const cargoSchema = sameShape<Facts['cargo']>()(
  z.strictObject({
    units: z.array(
      z.strictObject({
        unit,
        teu: positive,
        tareTonnes: fact(z.number().nonnegative()),
        volumeCubicMetres: fact(positive),
        boxEquivalent: z.exactOptional(unit),
        payloadTonnes: z.exactOptional(fact(positive)),
        palletPlaces: z.exactOptional(fact(positive)),
        tonnesPerCubicMetre: z.exactOptional(fact(positive)),
        tonnesPerPallet: z.exactOptional(fact(positive)),
        minimumShare: z.exactOptional(fact(share)),
      }),
    ),
    limits: z.array(
      z.strictObject({
        service: z.enum(['china-europe-train', 'ordinary-rail', 'sea', 'road']),
        countries: z.exactOptional(z.array(country).min(1)),
        units: z.exactOptional(z.array(unit).min(1)),
        pairsIn: z.exactOptional(z.array(country).min(1)),
        measure: z.enum(['grossUnitTonnes', 'grossVehicleTonnes']),
        limit: dated(positive),
      }),
    ),
  }),
)
