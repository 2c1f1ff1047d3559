import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a value's canonical JSON (object keys sorted, `undefined` left out), 64 hex digits.
 * Same value, same hash, on every machine: what makes caching, ETags and permalinks one mechanism.
 *
 * @throws RangeError on a number that JSON cannot hold, which would make two different values look alike.
 */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
}

/** Hash of named byte strings, independent of the order they come in. */
export function bytesHash(parts: readonly { readonly name: string; readonly bytes: Uint8Array }[]): string {
  const sorted = [...parts].sort((left, right) => (left.name < right.name ? -1 : 1))
  return contentHash(sorted.map(({ name, bytes }) => [name, bytesToHex(sha256(bytes))]))
}

/** JSON with sorted keys. */
function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} has no JSON form and cannot be hashed`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}
