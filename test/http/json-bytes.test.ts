import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { jsonBytes } from '../../server/http/json-bytes.ts'

describe('the JSON of an answer', () => {
  const answer = { legs: Array.from({ length: 200 }, (_, leg) => ({ leg, from: 'harbin', to: 'moscow' })) }

  it('goes out as text the first time, and from then on as the same text in the encoding asked for', () => {
    const first = jsonBytes(answer, 'gzip')
    expect(first).toEqual({ bytes: JSON.stringify(answer), encoding: null })
    const [gzip, brotli] = [jsonBytes(answer, 'gzip'), jsonBytes(answer, 'br')]
    expect([gzip.encoding, brotli.encoding]).toEqual(['gzip', 'br'])
    expect([gunzipSync(gzip.bytes).toString(), brotliDecompressSync(brotli.bytes).toString()]).toEqual([first.bytes, first.bytes])
    expect(jsonBytes(answer, 'gzip').bytes).toBe(gzip.bytes)
  })

  it('stays text where the client takes no encoding, and where it is too short to be worth one', () => {
    jsonBytes(answer, null)
    expect(jsonBytes(answer, null)).toEqual({ bytes: JSON.stringify(answer), encoding: null })
    const short = { status: 'ok' }
    jsonBytes(short, 'br')
    expect(jsonBytes(short, 'br')).toEqual({ bytes: '{"status":"ok"}', encoding: null })
    expect(jsonBytes(null, 'br')).toEqual({ bytes: 'null', encoding: null })
  })
})
