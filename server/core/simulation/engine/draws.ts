/** Two words that a stream of draws is keyed by: seed, replication and entity. */
export interface DrawKey {
  readonly high: number
  readonly low: number
}

/** @param parts what the draws are for; equal parts, equal draws */
export function drawKey(...parts: readonly (string | number)[]): DrawKey {
  const text = parts.join('|')
  return { high: mixed(hashOf(text, 0x811c9dc5)), low: mixed(hashOf(text, 0x2f0b4a91)) }
}

/** A word for what a draw decides, to tell it from the other draws of the same unit. */
export function purposeOf(name: string): number {
  return mixed(hashOf(name, 0x811c9dc5))
}

/**
 * A uniform double in (0, 1), both ends excluded, of 53 bits: a function of its arguments and of nothing that was drawn
 * before, so that the n-th truck of a flow is inspected as long under every scenario, and a run has no state of chance to keep. Three
 * rounds of a 32-bit mixer with full avalanche (Wellons, "Prospecting for hash functions", 2018) over two independent words.
 *
 * @param unit number of the unit in its source
 * @param purpose see {@link purposeOf}
 * @param index which of several draws of one purpose
 */
export function uniform(key: DrawKey, unit: number, purpose: number, index: number): number {
  const counter = mixed((unit + Math.imul(index, 0x9e3779b9)) ^ key.high)
  const high = mixed((counter ^ purpose) + key.low)
  const low = mixed(Math.imul(high, 0x85ebca6b) ^ (counter + key.low))
  return ((high >>> 5) * 67108864 + (low >>> 6) + 0.5) / 9007199254740992
}

function mixed(word: number): number {
  let value = word | 0
  value = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
  value = Math.imul(value ^ (value >>> 15), 0xd35a2d97)
  return value ^ (value >>> 15)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, basis: number): number {
  let hash = basis
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
