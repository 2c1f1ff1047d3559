import { contentHash } from '../content-hash.ts'
import type { Fault } from '../failures.ts'
import type { Names } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Statement } from '../statement.ts'
import { readAddLink } from './changes/read-add-link.ts'
import { readClose } from './changes/read-close.ts'
import { readOpen } from './changes/read-open.ts'
import { readSetCapacity } from './changes/read-set-capacity.ts'
import { createReader, type FieldReader, isRecord } from './field-reader.ts'
import { type KnownObjects, knownObjects } from './known-objects.ts'
import { overrides } from './overrides.ts'
import { type Change, changeKinds, type Scenario } from './scenario.ts'

/** Scenarios shipped with the dataset, by id. */
export type ScenarioLibrary = ReadonlyMap<string, Scenario>

/** A scenario whose every reference exists, with the changes of its bases before its own. */
export interface ResolvedScenario {
  /** Id in the library, `base`, or `own-` and the beginning of the hash. */
  readonly id: string
  /** Hash of the changes; empty for none. Names are not part of it. */
  readonly hash: string
  readonly names: Partial<Names>
  readonly changes: readonly Change[]
  readonly warnings: readonly Statement[]
}

export const baseScenarioId = 'base'
const mostChanges = 200
const baseNames: Names = { zh: '现状', ru: 'Как есть', en: 'As it is' }

/**
 * Checks a scenario against a network: an id of the library, a scenario document, or nothing for the dataset as it is.
 * All faults come at once; pointers start with `pointer`.
 */
export function resolveScenario(raw: unknown, network: Network, library: ScenarioLibrary, pointer = ''): Result<ResolvedScenario, Fault> {
  if (raw === undefined || raw === null) return ok(resolved(baseScenarioId, baseNames, []))
  if (typeof raw === 'string') return resolveId(raw, network, library, pointer)
  if (!isRecord(raw)) return failed([{ pointer, code: 'wrongType', value: raw, allowed: ['scenario id', 'object'] }])
  const faults: Fault[] = []
  const reader = createReader(raw, pointer, faults)
  reader.only(['version', 'base', 'names', 'changes'])
  if (reader.field('version') !== 1) reader.fault('version', reader.has('version') ? 'unknownValue' : 'missing', ['1'])
  const names = readNames(reader)
  const known = knownObjects(network.facts)
  const before = readBase(reader, network, library, faults)
  for (const change of before) learn(known, change)
  const changes = readChanges(reader, known, before.length, faults)
  if (faults.length > 0) return failed(faults)
  const all = [...before, ...changes]
  const hash = all.length === 0 ? '' : contentHash(all)
  return ok(resolved(idOf(hash, network, library), names, all))
}

/** The shipped scenario of the same content, so that one content has one name and one key. */
function idOf(hash: string, network: Network, library: ScenarioLibrary): string {
  if (hash === '') return baseScenarioId
  for (const id of library.keys()) {
    const shipped = resolveId(id, network, library, '')
    if (shipped.ok && shipped.value.hash === hash) return id
  }
  return `own-${hash.slice(0, 12)}`
}

function resolveId(id: string, network: Network, library: ScenarioLibrary, pointer: string): Result<ResolvedScenario, Fault> {
  const chain: Scenario[] = []
  const seen = new Set<string>()
  for (let next = id; next !== baseScenarioId; ) {
    const scenario = library.get(next)
    if (scenario === undefined || seen.has(next)) {
      return failed([{ pointer, code: 'unknownScenario', value: next, allowed: [baseScenarioId, ...library.keys()] }])
    }
    seen.add(next)
    chain.unshift(scenario)
    next = scenario.base ?? baseScenarioId
  }
  const faults: Fault[] = []
  const known = knownObjects(network.facts)
  const changes = chain.flatMap((scenario) => readChanges(createReader({ ...scenario }, pointer, faults), known, 0, faults))
  if (faults.length > 0) return failed(faults)
  return ok(resolved(id, library.get(id)?.names ?? baseNames, changes))
}

function resolved(id: string, names: Partial<Names>, changes: readonly Change[]): ResolvedScenario {
  return { id, hash: changes.length === 0 ? '' : contentHash(changes), names, changes, warnings: overrides(changes) }
}

function readBase(reader: FieldReader, network: Network, library: ScenarioLibrary, faults: Fault[]): readonly Change[] {
  const base = reader.text('base')
  if (base === undefined) return []
  const result = resolveId(base, network, library, `${reader.pointer}/base`)
  if (result.ok) return result.value.changes
  faults.push(...result.failures)
  return []
}

function readNames(reader: FieldReader): Partial<Names> {
  const given = reader.field('names')
  if (given === undefined) return {}
  if (!isRecord(given)) {
    reader.fault('names', 'wrongType', ['object'])
    return {}
  }
  const inner = reader.inside('names', given)
  inner.only(['zh', 'ru', 'en'])
  const [zh, ru, en] = [inner.text('zh'), inner.text('ru'), inner.text('en')]
  return { ...(zh !== undefined && { zh }), ...(ru !== undefined && { ru }), ...(en !== undefined && { en }) }
}

function readChanges(reader: FieldReader, known: KnownObjects, before: number, faults: Fault[]): readonly Change[] {
  const given = reader.field('changes')
  if (!Array.isArray(given)) {
    reader.fault('changes', given === undefined ? 'missing' : 'wrongType', ['array'])
    return []
  }
  if (given.length + before > mostChanges) {
    faults.push({ pointer: `${reader.pointer}/changes`, code: 'tooMany', value: given.length + before, allowed: [`<= ${mostChanges}`] })
    return []
  }
  return given.flatMap((entry: unknown, index): readonly Change[] => {
    const pointer = `${reader.pointer}/changes/${index}`
    if (!isRecord(entry)) {
      faults.push({ pointer, code: 'wrongType', value: entry, allowed: ['object'] })
      return []
    }
    const change = readChange(createReader(entry, pointer, faults), known)
    if (change === undefined) return []
    learn(known, change)
    return [change]
  })
}

/** The change, or undefined where the reader noted a fault. */
function readChange(reader: FieldReader, known: KnownObjects): Change | undefined {
  const kind = reader.field('kind')
  switch (kind) {
    case 'set-capacity':
      return readSetCapacity(reader, known)
    case 'close':
      return readClose(reader, known)
    case 'open':
      return readOpen(reader, known)
    case 'add-link':
      return readAddLink(reader, known)
    default:
      reader.fault('kind', kind === undefined ? 'missing' : 'unknownValue', changeKinds)
      return undefined
  }
}

/** What an earlier change makes can be changed by a later one. */
function learn(known: KnownObjects, change: Change): void {
  if (change.kind !== 'add-link') return
  known.links.add(change.id)
  const [from, to] = [known.countryOf.get(change.from), known.countryOf.get(change.to)]
  if (from !== undefined && to !== undefined && from !== to && change.mode !== 'sea') known.crossings.set(change.id, [from, to])
}
