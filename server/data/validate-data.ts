import type { Grade } from '#core/network/facts/provenance.ts'
import type { Assembled } from './assemble.ts'
import { assemble } from './assemble.ts'
import { checkFacts } from './check-facts.ts'
import { roots } from './checks/check-provenance.ts'
import type { DataFault } from './data-fault.ts'
import { readFolder } from './read-folder.ts'

export interface DataValidation {
  /** Fact files read, by name. */
  readonly files: readonly string[]
  /** Records by kind. */
  readonly counts: Readonly<Record<string, number>>
  /** Share of each grade among the values of a file, 0 to 1; empty while there are faults of shape. */
  readonly gradeShares: Readonly<Record<string, Readonly<Record<Grade, number>>>>
  readonly faults: readonly DataFault[]
}

/** Reads and checks a data folder and says what it holds; every fault at once, none thrown. */
export async function validateData(folder: string): Promise<DataValidation> {
  const empty = { files: [], counts: {}, gradeShares: {} }
  const files = await readFolder(folder)
  if (!files.ok) return { ...empty, faults: files.failures }
  const names = files.value.map(({ name }) => name)
  const assembled = assemble(files.value)
  if (!assembled.ok) return { ...empty, files: names, faults: assembled.failures }
  const { facts, scenarios } = assembled.value
  const grades = gradesByFile(assembled.value)
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
      rules: facts.rules.length,
      hsCodes: Object.keys(facts.harmonizedSystem).length,
      scenarios: scenarios.size,
      sources: Object.keys(facts.sources).length,
    },
    gradeShares: Object.fromEntries([...grades].map(([file, counts]) => [file, shares(counts)])),
    faults: [...checkFacts(assembled.value), ...unusedSources(assembled.value)],
  }
}

type GradeCounts = Record<Grade, number>

function gradesByFile(assembled: Assembled): ReadonlyMap<string, GradeCounts> {
  const byFile = new Map<string, GradeCounts>()
  for (const [{ file }, value] of roots(assembled)) {
    const counts = byFile.get(file) ?? { A: 0, B: 0, C: 0, D: 0 }
    byFile.set(file, counts)
    for (const { grade } of provenancesIn(value)) counts[grade] += 1
  }
  return byFile
}

function shares(counts: GradeCounts): Readonly<Record<Grade, number>> {
  const total = counts.A + counts.B + counts.C + counts.D
  const share = (count: number) => (total === 0 ? 0 : Math.round((1000 * count) / total) / 1000)
  return { A: share(counts.A), B: share(counts.B), C: share(counts.C), D: share(counts.D) }
}

/** A source that no value names is a left-over or a misspelt key. */
function unusedSources(assembled: Assembled): readonly DataFault[] {
  const used = new Set(roots(assembled).flatMap(([, value]) => provenancesIn(value).flatMap(({ source }) => source.split(' '))))
  return [...assembled.sourceFiles]
    .filter(([key]) => !used.has(key))
    .map(([key, file]) => ({ file, pointer: `/${key}`, code: 'unexpected', value: key, message: `No value names the source ${key}` }) as const)
}

function provenancesIn(value: unknown): readonly { readonly source: string; readonly grade: Grade }[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'source' in value && 'grade' in value && typeof value.source === 'string' ? [{ source: value.source, grade: value.grade as Grade }] : []
  return [...own, ...Object.values(value).flatMap(provenancesIn)]
}
