import { assemble } from './assemble.ts'
import { checkFacts } from './check-facts.ts'
import type { DataFault } from './data-fault.ts'
import { type GradeCounts, gradesByKind, unusedSources } from './grade-shares.ts'
import { readFolder } from './read-folder.ts'

export interface DataValidation {
  /** Fact files read, by name. */
  readonly files: readonly string[]
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>
  /** Values of each grade by file and field; empty while there are faults of shape. */
  readonly grades: Readonly<Record<string, GradeCounts>>
  /** Sources that no value names. No fault: whoever takes a file of drawn lines out may leave its source. */
  readonly unusedSources: readonly string[]
  readonly faults: readonly DataFault[]
}

/** Reads and checks a data folder and says what it holds; every fault at once, none thrown. */
export async function validateData(folder: string): Promise<DataValidation> {
  const empty = { files: [], counts: {}, grades: {}, unusedSources: [] }
  const files = await readFolder(folder)
  if (!files.ok) return { ...empty, faults: files.failures }
  const names = files.value.map(({ name }) => name)
  const assembled = assemble(files.value)
  if (!assembled.ok) return { ...empty, files: names, faults: assembled.failures }
  const { facts, scenarios } = assembled.value
  return {
    files: names,
    counts: {
      places: facts.places.length,
      links: facts.links.length,
      geometries: Object.keys(facts.geometry).length,
      crossings: facts.crossings.length,
      calendars: facts.calendars.length,
      handling: facts.operations.handling.length,
      gaugeChanges: facts.operations.gaugeChanges.length,
      speeds: facts.operations.speeds.length,
      tariffs: facts.tariffs.hauls.length,
      charges: facts.tariffs.charges.length,
      truckCosts: facts.trucking.costs.length,
      admissionRules: facts.trucking.admission.length,
      exchangeRates: facts.exchangeRates.length,
      emissionFactors: facts.emissions.length,
      demands: facts.demand.length,
      commodities: facts.freight?.commodities.length ?? 0,
      freightDemands: facts.freight?.demands.length ?? 0,
      rules: facts.rules.length,
      hsCodes: Object.keys(facts.harmonizedSystem).length,
      scenarios: scenarios.size,
      sources: Object.keys(facts.sources).length,
    },
    grades: Object.fromEntries(gradesByKind(assembled.value)),
    unusedSources: unusedSources(assembled.value),
    faults: checkFacts(assembled.value),
  }
}
