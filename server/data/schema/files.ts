import { z } from 'zod'
import { crossingsSchema } from './crossings.ts'
import { datasetSchema, sourcesSchema } from './dataset.ts'
import { calendarsSchema, demandSchema } from './demand.ts'
import { commoditiesSchema, freightDemandSchema } from './freight.ts'
import { geometriesSchema, linksSchema } from './links.ts'
import { emissionsSchema, exchangeRatesSchema, tariffsSchema } from './money.ts'
import { cargoSchema, operationsSchema } from './operations.ts'
import { placesSchema } from './places.ts'
import { harmonizedSystemSchema, rulesSchema } from './rules.ts'
import { scenarioSchema } from './scenario.ts'
import { servicesSchema } from './services.ts'
import { truckingSchema } from './trucking.ts'

/** Files that hold one value each, by their name in the folder. */
export const singleFiles = {
  'dataset.json': datasetSchema,
  'places.json': placesSchema,
  'crossings.json': crossingsSchema,
  'calendars.json': calendarsSchema,
  'services.json': servicesSchema,
  'operations.json': operationsSchema,
  'cargo.json': cargoSchema,
  'commodities.json': commoditiesSchema,
  'trucking.json': truckingSchema,
  'tariffs.json': tariffsSchema,
  'exchange-rates.json': exchangeRatesSchema,
  'emissions.json': emissionsSchema,
  'harmonized-system.json': harmonizedSystemSchema,
}

/** Folders whose files are put together: arrays one after another, objects by key. */
export const folders = {
  sources: sourcesSchema,
  links: linksSchema,
  geometry: geometriesSchema,
  'crossing-demand': demandSchema,
  demand: freightDemandSchema,
  rules: rulesSchema,
  scenarios: scenarioSchema,
}

/** The one JSON Schema of the dataset: each file's own schema stands under its name. */
export function datasetJsonSchema(): unknown {
  const files = z.object({ ...singleFiles, ...Object.fromEntries(Object.entries(folders).map(([folder, schema]) => [`${folder}/*.json`, schema])) })
  return {
    ...z.toJSONSchema(files),
    title: 'Transamur network data',
    description: 'Shape of every JSON file in this folder. The schema of a file is the property of its name; of a folder, the schema of each file in it.',
  }
}
