/**
 * Seeded random streams. A stream is keyed by a seed and by what it is for, so that a change in one part of a model
 * never reshuffles the draws of another.
 *
 * Generator: xoshiro128** 1.1 (Blackman and Vigna 2018), 53-bit doubles from two 32-bit draws; seeded by the 32-bit
 * FNV-1a hash of the key through splitmix32.
 */
export type RandomStream = () => number

/** Uniform doubles in (0, 1), both ends excluded, so that a logarithm of a draw is always finite. */
export function randomStream(seed: number, ...keys: readonly (string | number)[]): RandomStream {
  let state = hashKey(`${seed}|${keys.join('|')}`)
  const splitmix = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let a = splitmix()
  let b = splitmix()
  let c = splitmix()
  let d = splitmix()
  const next = (): number => {
    const rotated = Math.imul(b, 5)
    const result = Math.imul((rotated << 7) | (rotated >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
  return () => {
    const high = next() >>> 5
    const low = next() >>> 6
    return (high * 67108864 + low + 0.5) / 9007199254740992
  }
}

/** A standard normal draw (Box-Muller, one of the pair, so that each call takes exactly two uniforms). */
export function standardNormal(stream: RandomStream): number {
  return Math.sqrt(-2 * Math.log(stream())) * Math.cos(2 * Math.PI * stream())
}

/** An exponential draw of mean 1. */
export function standardExponential(stream: RandomStream): number {
  return -Math.log(stream())
}

function hashKey(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash ^= key.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash | 0
}
