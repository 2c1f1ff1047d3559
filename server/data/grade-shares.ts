import type { Grade } from '#core/network/facts/provenance.ts'
import type { Assembled } from './assemble.ts'
import { roots } from './checks/check-provenance.ts'

export type GradeCounts = Readonly<Record<Grade, number>>

interface Provenanced {
  readonly source: string
  readonly grade: Grade
  readonly path: readonly PropertyKey[]
}

/** Values of each grade by kind: the file (or folder of files), and in it the field that holds the values (`links lengthKm`). */
export function gradesByKind(assembled: Assembled): ReadonlyMap<string, GradeCounts> {
  const byKind = new Map<string, Record<Grade, number>>()
  for (const [{ file }, value] of roots(assembled)) {
    const stem = file.replace(/\.json$/, '').replace(/\/.*$/, '')
    for (const { grade, path } of provenancesIn(value)) {
      const field = path.find((key) => typeof key === 'string')
      const kind = field === undefined ? stem : `${stem} ${String(field)}`
      const counts = byKind.get(kind) ?? { A: 0, B: 0, C: 0, D: 0 }
      counts[grade] += 1
      byKind.set(kind, counts)
    }
  }
  return new Map([...byKind].sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Keys of `sources/` that no value names: left over, or misspelt where they were meant. */
export function unusedSources(assembled: Assembled): readonly string[] {
  const used = new Set(roots(assembled).flatMap(([, value]) => provenancesIn(value).flatMap(({ source }) => source.split(' '))))
  return [...assembled.sourceFiles.keys()].filter((key) => !used.has(key)).sort()
}

function provenancesIn(value: unknown, path: readonly PropertyKey[] = []): readonly Provenanced[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'source' in value && 'grade' in value && typeof value.source === 'string' ? [{ source: value.source, grade: value.grade as Grade, path }] : []
  const parts = Array.isArray(value) ? value.map((part, index) => [index, part] as const) : Object.entries(value)
  return [...own, ...parts.flatMap(([key, part]) => provenancesIn(part, [...path, key]))]
}
