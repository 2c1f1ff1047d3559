import type { z } from 'zod'
import type { Facts } from '#core/network/facts/facts.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Scenario } from '#core/scenario/scenario.ts'
import { checkShape } from './check-shape.ts'
import { type DataFault, jsonPointer } from './data-fault.ts'
import { parseJson } from './parse-json.ts'
import type { DataFile } from './read-folder.ts'
import { folders, singleFiles } from './schema/files.ts'
import { isSoundHarmonizedSystem } from './schema/rules.ts'

/** The parsed content of a data folder, of the right shape but not yet checked across files. */
export interface Assembled {
  readonly facts: Facts
  /** By id, which is the file's name. */
  readonly scenarios: ReadonlyMap<string, Scenario>
  /** File that each element of a list put together from several came from, by its index. */
  readonly linkFiles: readonly { readonly file: string; readonly index: number }[]
  /** By crossing demand, and by freight demand of the base year. */
  readonly demandFiles: readonly string[]
  readonly freightFiles: readonly string[]
  readonly ruleFiles: readonly { readonly file: string; readonly index: number }[]
  readonly sourceFiles: ReadonlyMap<string, string>
  readonly geometryFiles: ReadonlyMap<string, string>
}

/** A quicker look at the same shape; the schema itself says what is wrong. */
type Sound<Schema extends z.ZodType> = (value: unknown) => value is z.output<Schema>

/** Parses and types every file and puts folders together; all faults of all files at once. */
export function assemble(files: readonly DataFile[]): Result<Assembled, DataFault> {
  const faults: DataFault[] = []
  const parse = <Schema extends z.ZodType>(file: DataFile, schema: Schema, isSound?: Sound<Schema>): z.output<Schema> | undefined => {
    const json = parseJson(file.name, file.bytes)
    if (json.ok && isSound?.(json.value)) return json.value
    const shaped = json.ok ? checkShape(file.name, schema, json.value) : json
    if (shaped.ok) return shaped.value
    faults.push(...shaped.failures)
    return undefined
  }
  const single = <Schema extends z.ZodType>(name: keyof typeof singleFiles, schema: Schema, isSound?: Sound<Schema>): z.output<Schema> | undefined => {
    const file = files.find((candidate) => candidate.name === name)
    return file && parse(file, schema, isSound)
  }
  const each = <Schema extends z.ZodType>(folder: keyof typeof folders, schema: Schema) =>
    files
      .filter((file) => file.name.startsWith(`${folder}/`))
      .flatMap((file) => {
        const value = parse(file, schema)
        return value === undefined ? [] : [{ file: file.name, value }]
      })

  const dataset = single('dataset.json', singleFiles['dataset.json'])
  const places = single('places.json', singleFiles['places.json'])
  const crossings = single('crossings.json', singleFiles['crossings.json'])
  const calendars = single('calendars.json', singleFiles['calendars.json'])
  const services = single('services.json', singleFiles['services.json'])
  const operations = single('operations.json', singleFiles['operations.json'])
  const cargo = single('cargo.json', singleFiles['cargo.json'])
  const trucking = single('trucking.json', singleFiles['trucking.json'])
  const tariffs = single('tariffs.json', singleFiles['tariffs.json'])
  const exchangeRates = single('exchange-rates.json', singleFiles['exchange-rates.json'])
  const emissions = single('emissions.json', singleFiles['emissions.json'])
  const commodities = single('commodities.json', singleFiles['commodities.json'])
  const harmonizedSystem = single('harmonized-system.json', singleFiles['harmonized-system.json'], isSoundHarmonizedSystem)
  const sources = merge(each('sources', folders.sources), faults)
  const geometry = merge(each('geometry', folders.geometry), faults)
  const links = each('links', folders.links)
  const demand = each('crossing-demand', folders['crossing-demand'])
  const freight = each('demand', folders.demand)
  const rules = each('rules', folders.rules)
  const scenarios = each('scenarios', folders.scenarios)

  if (faults.length > 0) return failed(faults)
  if (
    !(
      dataset &&
      places &&
      crossings &&
      calendars &&
      services &&
      operations &&
      cargo &&
      trucking &&
      tariffs &&
      exchangeRates &&
      emissions &&
      commodities &&
      harmonizedSystem
    )
  ) {
    throw new Error('readFolder let a folder pass that lacks a file')
  }
  return ok({
    facts: {
      dataset,
      sources: sources.values,
      places,
      links: links.flatMap(({ value }) => value),
      geometry: geometry.values,
      crossings,
      calendars,
      services,
      operations,
      cargo,
      trucking,
      tariffs,
      exchangeRates,
      emissions,
      demand: demand.map(({ value }) => value),
      freight: { ...commodities, demands: freight.map(({ value }) => value) },
      rules: rules.flatMap(({ value }) => value),
      harmonizedSystem,
    },
    scenarios: new Map(scenarios.map(({ file, value }) => [file.slice('scenarios/'.length, -'.json'.length), value])),
    linkFiles: links.flatMap(({ file, value }) => value.map((_, index) => ({ file, index }))),
    demandFiles: demand.map(({ file }) => file),
    freightFiles: freight.map(({ file }) => file),
    ruleFiles: rules.flatMap(({ file, value }) => value.map((_, index) => ({ file, index }))),
    sourceFiles: sources.files,
    geometryFiles: geometry.files,
  })
}

/** Objects of several files as one; a key in two of them is a fault of the later file. */
function merge<Value>(parts: readonly { readonly file: string; readonly value: Readonly<Record<string, Value>> }[], faults: DataFault[]) {
  const values: Record<string, Value> = {}
  const files = new Map<string, string>()
  for (const { file, value } of parts) {
    for (const [key, entry] of Object.entries(value)) {
      const earlier = files.get(key)
      if (earlier !== undefined) {
        faults.push({ file, pointer: jsonPointer([key]), code: 'duplicateId', value: key, message: `${key} stands in ${earlier} already` })
      } else {
        values[key] = entry
        files.set(key, file)
      }
    }
  }
  return { values, files }
}
