import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Codings that a kept document is kept in, the smallest first. */
export const keptEncodings = ['br', 'gzip'] as const
export type KeptEncoding = (typeof keptEncodings)[number]

/** A document written once for as long as its body is kept: the same answer is asked for again and again. */
interface Written {
  readonly text: string
  readonly encoded: Map<KeptEncoding, Uint8Array>
}

const written = new WeakMap<object, Written>()

/** Shorter ones are not worth an encoding: the same limit as that of the middleware that encodes whatever is not kept. */
const shortest = 1024
const brotliQuality = 4

/**
 * A body as JSON: text the first time, when the middleware encodes it as it goes out; from the second time on the bytes that
 * are kept in the encoding asked for, so that a repeated answer is neither written nor encoded again.
 *
 * @param encoding null where the client takes none of those kept
 */
export function jsonBytes(body: unknown, encoding: KeptEncoding | null): { readonly bytes: string | Uint8Array; readonly encoding: KeptEncoding | null } {
  if (typeof body !== 'object' || body === null) return { bytes: JSON.stringify(body), encoding: null }
  const known = written.get(body)
  if (known === undefined) {
    const text = JSON.stringify(body)
    written.set(body, { text, encoded: new Map() })
    return { bytes: text, encoding: null }
  }
  const { text, encoded } = known
  if (encoding === null || text.length < shortest) return { bytes: text, encoding: null }
  const bytes = encoded.get(encoding) ?? encode(text, encoding)
  encoded.set(encoding, bytes)
  return { bytes, encoding }
}

const encode = (text: string, encoding: KeptEncoding): Uint8Array =>
  encoding === 'gzip' ? gzipSync(text) : brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } })
