import { bytesHash } from '#core/content-hash.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Scenario } from '#core/scenario/scenario.ts'
import { assemble } from './assemble.ts'
import { checkFacts } from './check-facts.ts'
import type { DataFault } from './data-fault.ts'
import { readFolder } from './read-folder.ts'

export interface Loaded {
  readonly facts: Facts
  /** SHA-256 over the bytes of every fact file; scenarios are not part of it, since they are hashed on their own. */
  readonly datasetHash: string
  /** Scenarios shipped with the dataset, by id. */
  readonly scenarios: ReadonlyMap<string, Scenario>
}

/**
 * Reads a data folder, the only way in for facts. Never throws for what a file holds: a cut, mistyped or contradictory
 * file gives every fault with file, pointer, value and what would be right.
 */
export async function readFacts(folder: string): Promise<Result<Loaded, DataFault>> {
  const files = await readFolder(folder)
  if (!files.ok) return files
  const assembled = assemble(files.value)
  if (!assembled.ok) return assembled
  const faults = checkFacts(assembled.value)
  if (faults.length > 0) return failed(faults)
  const datasetHash = bytesHash(files.value.filter(({ name }) => !name.startsWith('scenarios/')))
  return ok({ facts: assembled.value.facts, datasetHash, scenarios: assembled.value.scenarios })
}
