import { deserialize, serialize } from 'node:v8'
import type { SettledShares } from '#core/assignment/settle-shares.ts'
import { boundedCache } from '#core/bounded-cache.ts'
import type { NetworkRun } from '#core/simulation/network/network-run.ts'

/** What a whole run stands on, packed once into memory that all threads share: each opens the part that it needs, and no other. */
export interface SettledRun {
  /** Tells it apart from others. */
  readonly key: string
  /** What the document and the trace of the run need. */
  readonly shares: SharedArrayBuffer
  /** What its replications need. */
  readonly run: SharedArrayBuffer
}

export function packSettled(key: string, shares: SettledShares, run: NetworkRun): SettledRun {
  return { key, shares: packed(shares), run: packed(run) }
}

export function openShares({ shares }: SettledRun): SettledShares {
  return deserialize(new Uint8Array(shares))
}

/** The two sides of a comparison. */
const keptRuns = 2
const kept = boundedCache<NetworkRun>(keptRuns)

/** Opened once on this thread, and kept for the replications to come. */
export function openRun({ key, run }: Pick<SettledRun, 'key' | 'run'>): NetworkRun {
  const opened = kept.get(key) ?? (deserialize(new Uint8Array(run)) as NetworkRun)
  kept.set(key, opened)
  return opened
}

function packed(value: unknown): SharedArrayBuffer {
  const bytes = serialize(value)
  const memory = new SharedArrayBuffer(bytes.length)
  new Uint8Array(memory).set(bytes)
  return memory
}
