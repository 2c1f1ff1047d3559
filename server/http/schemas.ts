import { z } from 'zod'
import { languages, modes } from '#core/network/facts/places.ts'
import { changeKinds } from '#core/scenario/scenario.ts'
import { runPhases } from '#core/simulation/run-course.ts'

/** Pieces of request and response that several endpoints share. */
export const languageField = z.enum(languages).optional().describe('Language of sentences; wins over Accept-Language')
export const namesSchema = z.object({ zh: z.string(), ru: z.string(), en: z.string() })

export const scenarioSchema = z
  .looseObject({
    version: z.literal(1),
    base: z.string().optional(),
    names: z.looseObject({}).optional(),
    changes: z.array(z.looseObject({})),
  })
  .meta({ id: 'Scenario', description: `An ordered list of changes; a later one wins over an earlier one. Kinds: ${changeKinds.join(', ')}` })

/** Checked by the core, which knows what exists: any faults come with those of the other fields. */
export const scenarioField = z
  .union([z.string(), z.looseObject({})])
  .optional()
  .describe('Id of a shipped scenario, or a scenario document; default base')

const scalar = z.union([z.string(), z.number()])

/** Fields of a route question. Values are checked by the core; here stand their types. */
export const routeFields = {
  from: z.string().describe('Place: id, UN/LOCODE, or a name in any of three languages'),
  to: z.string(),
  via: z.array(z.string()).nullish(),
  avoid: z.array(z.string()).nullish().describe('Places, crossings or country codes'),
  modes: z.array(z.string()).nullish().describe('rail, road, river, sea; default all'),
  date: z.string().nullish().describe('Ready, `2026-05-12` (08:00 at the origin) or `2026-05-12T08:00`'),
  arriveBy: z.string().nullish(),
  cargo: z.string().nullish().describe('22G1, 42G1, 45G1, 45R1, L5G1, tent, reefer-truck, part; default 45G1'),
  quantity: z.number().nullish(),
  weight: z.number().nullish().describe('Cargo per unit net of tare, t; default 18'),
  volume: z.number().nullish().describe('m3 per unit'),
  pallets: z.number().nullish().describe('EUR pallets per unit'),
  hs: scalar.nullish(),
  dangerous: scalar.nullish(),
  value: z.number().nullish(),
  currency: z.string().nullish().describe('Default CNY'),
  box: z.string().nullish().describe('soc or coc; default soc'),
  ownRates: z
    .array(z.looseObject({}))
    .nullish()
    .describe('Prices agreed with suppliers: line, at, amount, currency, per (unit or shipment), validFrom, validTo, supplier'),
  margin: z.string().nullish().describe('`8%`, or an amount for each unit: `200 USD`'),
  pickupKm: z.number().nullish().describe('Road from the door to the first terminal, km; 0 leaves it out; default the usual distance on file'),
  deliveryKm: z.number().nullish().describe('Road from the last terminal to the door, km; 0 leaves it out; default the usual distance on file'),
  split: z.string().nullish().describe('yes or no: whether goods too heavy for a service may go in more units; default yes'),
  vehicle: z.string().nullish().describe('Registration of the tractor; default any lawful one'),
  objective: z.string().nullish().describe('cost, time, co2e or generalised; default generalised'),
  valueOfTime: z
    .union([z.number(), z.literal('goods')])
    .nullish()
    .describe('EUR per tonne-hour, or `goods`: the capital cost of `value`; default 0.2, an assumption'),
  capitalRate: z.number().nullish().describe('Cost of capital, % a year; default 10, an assumption; used where `value` is given'),
  shipmentsPerYear: z.number().nullish().describe('How often such a shipment goes: gives pipeline and safety stock where `value` is given'),
  alternatives: z.number().nullish(),
  quoteDate: z.string().nullish().describe('Day whose exchange rates are used; default the newest on file'),
  seed: z.number().nullish(),
}

export const simulationFields = {
  crossing: z.string().nullish().describe('Crossing with demand on file: heihe-bridge; left out: the whole network'),
  noReroute: z.boolean().nullish().describe('Whole network: goods keep the ways chosen at the border times on file'),
  start: z.string().nullish().describe('First day, default 2025-01-01'),
  days: z.number().nullish().describe('Default 365'),
  replications: z.number().nullish().describe('Default 30; with `precision` the most, default 200'),
  seed: z.number().nullish().describe('Default 1'),
}

export const steadyField = z
  .boolean()
  .nullish()
  .describe('Of one crossing: every day like the first, the run-in found by MSER-5, one replication with batch means')

export const precisionField = z
  .number()
  .nullish()
  .describe('Half width of the 95 % intervals over their means that is enough, 0.001 to 1: replications are made until it is reached')

export const percentilesSchema = z.object({ p10: z.number(), p50: z.number(), p90: z.number() })
export const statementSchema = z.object({ code: z.string(), parameters: z.record(z.string(), scalar) })

const legSchema = z.looseObject({
  kind: z.enum(['move', 'wait', 'handling', 'gaugeChange', 'border']),
  code: z.string().optional(),
  from: z.string(),
  to: z.string(),
  mode: z.enum(modes),
  distanceKm: z.number(),
  departure: z.string(),
  arrival: z.string(),
  hours: z.number(),
  vehicle: z.string().optional(),
  service: z.string().optional().describe('Id of the named service, else the kind of carriage'),
  serviceNames: z.object({ zh: z.string(), ru: z.string(), en: z.string() }).optional(),
  bookingLeadDays: z.number().optional(),
  source: z.string(),
})

const costLineSchema = z.looseObject({
  kind: z.string(),
  leg: z.number().nullable(),
  crossing: z.string().optional(),
  currency: z.string(),
  amountMinor: z.int(),
  original: z.object({ currency: z.string(), amountMinor: z.int() }),
  rateDate: z.string(),
  tariff: z.string(),
  source: z.string(),
  asOf: z.string(),
  grade: z.enum(['A', 'B', 'C', 'D']),
  assumption: z.boolean(),
})

const costShareSchema = z.object({
  currency: z.string(),
  amount: z.string(),
  amountMinor: z.int(),
  count: z.number().describe('Units, t, m3 or EUR pallets of all units'),
  basis: z.enum(['asked', 'capacity']).describe('capacity: what the units hold when full'),
  source: z.string().optional(),
  asOf: z.string().optional(),
  grade: z.enum(['A', 'B', 'C', 'D']).optional(),
})

const alternativeSchema = z.looseObject({
  id: z.string(),
  status: z.enum(['lawful', 'conditional']),
  conditions: z.array(statementSchema),
  documents: z.array(
    z.looseObject({
      rule: z.string(),
      leg: z.int(),
      crossing: z.string().optional(),
      country: z.string(),
      names: namesSchema,
      issuedBy: namesSchema,
      by: z.string(),
    }),
  ),
  tags: z.array(z.string()),
  because: statementSchema.describe('Why it is shown, with what it costs and takes against the best'),
  inventory: z
    .object({
      currency: z.string(),
      inTransit: z.object({ amountMinor: z.int() }).describe('Capital cost of the shipment from ready to delivered, at the median'),
      stock: z
        .object({ pipelineMinor: z.int(), safetyMinor: z.int(), perYearMinor: z.int(), perShipmentMinor: z.int() })
        .nullable()
        .describe('Value on the way and held against late arrivals, and their capital cost; null without shipmentsPerYear'),
      parameters: z.array(z.object({ name: z.string(), value: z.number(), unit: z.string(), grade: z.enum(['A', 'B', 'C', 'D']).optional() })),
    })
    .optional(),
  latestReady: z.array(z.object({ confidence: z.number(), date: z.string().nullable() })).optional(),
  modes: z.array(z.enum(modes)),
  crossings: z.array(z.string()),
  distanceKm: z.number(),
  cost: z.object({
    currency: z.string(),
    amount: z.string().describe('Decimal, major units'),
    amountMinor: z.int(),
    low: z.string(),
    high: z.string(),
    lines: z.array(costLineSchema),
    per: z.object({ unit: costShareSchema, tonne: costShareSchema, m3: costShareSchema.optional(), pallet: costShareSchema.optional() }),
  }),
  unit: z.string().describe('Cargo unit carried'),
  sell: z.object({ currency: z.string(), amount: z.string(), amountMinor: z.int(), marginMinor: z.int(), lineMinor: z.array(z.int()) }).optional(),
  byQuantity: z
    .object({
      reasons: z.array(z.string()).describe('pairPlace, perShipment or nothing: what makes the price of a unit change with their number'),
      breaks: z.array(z.object({ units: z.int(), amountMinor: z.int(), sellMinor: z.int().optional() })),
    })
    .describe('The same way for other numbers of units'),
  unitCount: z.int().describe('Units carried: the quantity, or more where the goods are divided'),
  tonnesPerUnit: z.number(),
  terms: z.array(z.looseObject({ code: z.string(), parameters: z.record(z.string(), scalar), included: z.boolean(), source: z.string().optional() })),
  days: percentilesSchema,
  daysFromReady: percentilesSchema,
  co2eKg: z.number(),
  co2eBasis: z
    .object({ source: z.string(), asOf: z.string(), grade: z.enum(['A', 'B', 'C', 'D']) })
    .optional()
    .describe('What the emissions rest on'),
  legs: z.array(legSchema),
  warnings: z.array(statementSchema),
})

const unavailableSchema = z.object({
  modes: z.array(z.string()),
  code: z.string(),
  parameters: z.record(z.string(), scalar),
  reason: z.string(),
  blockedBy: z.array(z.string()).describe('The smallest set of things to lift for a way to open; empty where nothing joins the ends'),
  blockers: z.array(
    z.object({
      id: z.string().nullable(),
      code: z.string(),
      parameters: z.record(z.string(), scalar),
      reason: z.string(),
      from: z.string().nullable(),
      until: z.string().nullable(),
    }),
  ),
  from: z.string().nullable(),
  until: z.string().nullable(),
})

export const goodsCheckSchema = z
  .looseObject({
    key: z.string(),
    query: z.looseObject({}),
    hs: z.object({ code: z.string(), description: z.string() }).nullable(),
    alternatives: z.array(alternativeSchema.pick({ id: true, status: true, conditions: true, modes: true, crossings: true, documents: true })),
    unavailable: z.array(unavailableSchema),
    warnings: z.array(statementSchema),
  })
  .meta({ id: 'GoodsCheck' })

export const routeAnswerSchema = z
  .looseObject({
    key: z.string(),
    query: z.looseObject({}).describe('Echo after defaults, places as ids'),
    dataset: z.object({ version: z.string(), hash: z.string() }),
    alternatives: z.array(alternativeSchema),
    planB: z.object({ alternative: z.string(), shared: z.array(z.string()) }).nullable(),
    unavailable: z.array(unavailableSchema),
  })
  .meta({ id: 'RouteAnswer' })

const estimate = z.looseObject({ mean: z.number(), low: z.number().nullable(), high: z.number().nullable(), n: z.int() })
const subject = z.looseObject({ kind: z.string(), id: z.string(), direction: z.string(), unit: z.string(), class: z.string() })

export const simulationResultSchema = z
  .looseObject({
    key: z.string(),
    scenario: z.string(),
    crossing: z.string().nullable().describe('null: the whole network'),
    start: z.string(),
    days: z.int(),
    replications: z.int(),
    warmUpDays: z.number(),
    engine: z.object({ version: z.string(), node: z.string() }),
    measures: z.array(
      z.looseObject({
        subject,
        throughputPerDay: estimate,
        waitHours: estimate,
        queueLength: estimate,
        utilisation: estimate,
        closedHoursPerDay: estimate.optional().describe('Absent where nothing closes it'),
      }),
    ),
    certificate: z.looseObject({ bound: z.number(), unit: z.string(), cut: z.array(z.string()), share: z.number() }),
    certificates: z
      .array(z.looseObject({ direction: z.string(), bound: z.number(), unit: z.string(), cut: z.array(z.string()), share: z.number() }))
      .describe('By direction and class'),
    network: z
      .looseObject({
        routeChoice: z.looseObject({ residual: z.number().nullable(), pilotRuns: z.int(), settled: z.boolean() }),
        certificates: z.array(z.looseObject({ direction: z.string(), bound: z.number(), unit: z.string(), cut: z.array(z.string()), share: z.number() })),
        links: z.array(z.object({ link: z.string(), direction: z.string(), tonnesPerDay: z.number() })),
        flatcars: z.array(z.looseObject({ place: z.string(), count: z.number(), source: z.string(), asOf: z.string(), grade: z.string() })),
        empties: z
          .array(z.object({ place: z.string(), cameTeuPerYear: z.number(), leftTeuPerYear: z.number(), emptyTeuPerYear: z.number() }))
          .describe('Boxes that came to a place loaded less those that left it loaded: what leaves it empty, or comes where it is below 0'),
        withoutCapacity: z.array(z.string()).describe('Crossings without a capacity on file: no queue is counted there'),
      })
      .optional(),
    warnings: z.array(statementSchema),
  })
  .meta({ id: 'SimulationResult' })

export const differencesSchema = z.array(z.looseObject({ subject, throughputPerDay: estimate, waitHours: estimate, queueLength: estimate }))

export const comparedRunsSchema = z
  .object({ key: z.string(), a: simulationResultSchema, b: simulationResultSchema, differences: differencesSchema.describe('b minus a, paired') })
  .meta({ id: 'ComparedRuns' })

export const batchReportSchema = z
  .object({
    id: z.string(),
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    progress: z.number(),
    key: z.string(),
    lanes: z.int().describe('Rows of the sheet'),
    faulty: z.int().describe('Rows of them that are at fault and are not answered'),
  })
  .meta({ id: 'BatchReport' })

export const runReportSchema = z
  .object({
    id: z.string(),
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    progress: z.number(),
    phase: z.enum(runPhases).nullable().describe('Ways are searched, pilot runs settle their shares, replications are made; null unless it runs'),
    key: z.string(),
  })
  .meta({ id: 'RunReport' })
