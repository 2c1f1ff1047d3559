import { type DrawKey, uniform } from './draws.ts'

/** How long one service lasts, in minutes; at a station with steps, in its mean minutes. */
export type ServiceLaw =
  | { readonly kind: 'deterministic'; readonly minutes: number }
  | { readonly kind: 'exponential'; readonly minutes: number }
  | { readonly kind: 'erlang'; readonly minutes: number; readonly phases: number }
  /** Lognormal by its mean and its coefficient of variation. */
  | { readonly kind: 'lognormal'; readonly minutes: number; readonly variation: number }
  /** In proportion to what the unit carries. */
  | { readonly kind: 'load'; readonly minutesPerLoad: number }
  /** By the number of the unit in its source, from 0; past the end the last. */
  | { readonly kind: 'given'; readonly minutes: Float64Array }

/** Codes of the kinds, and the two numbers each needs, so that a run keeps laws in columns. */
export const lawCodes = { deterministic: 0, exponential: 1, erlang: 2, lognormal: 3, load: 4, given: 5 } as const

/** The numbers of a law as a run keeps them. */
export function lawColumns(law: ServiceLaw): { readonly code: number; readonly first: number; readonly second: number } {
  const code = lawCodes[law.kind]
  switch (law.kind) {
    case 'erlang':
      return { code, first: law.minutes / law.phases, second: law.phases }
    case 'lognormal': {
      const variance = Math.log1p(law.variation * law.variation)
      return { code, first: Math.log(law.minutes) - variance / 2, second: Math.sqrt(variance) }
    }
    case 'load':
      return { code, first: law.minutesPerLoad, second: 0 }
    case 'given':
      return { code, first: 0, second: 0 }
    default:
      return { code, first: law.minutes, second: 0 }
  }
}

/** A draw of one of the laws that chance decides. */
export function drawnMinutes(code: number, first: number, second: number, key: DrawKey, unit: number, purpose: number): number {
  if (code === lawCodes.exponential) return -Math.log(uniform(key, unit, purpose, 0)) * first
  if (code === lawCodes.lognormal) {
    const radius = Math.sqrt(-2 * Math.log(uniform(key, unit, purpose, 0)))
    return Math.exp(first + second * radius * Math.cos(2 * Math.PI * uniform(key, unit, purpose, 1)))
  }
  if (code === lawCodes.erlang) {
    let sum = 0
    for (let phase = 0; phase < second; phase += 1) sum -= Math.log(uniform(key, unit, purpose, phase))
    return sum * first
  }
  return first
}

/** The lognormal law of a median and a 90th percentile. */
export function spreadLaw({ p50, p90 }: { readonly p50: number; readonly p90: number }): ServiceLaw {
  if (!(p90 > p50)) return { kind: 'deterministic', minutes: p50 }
  const sigma = Math.log(p90 / p50) / normal90
  return { kind: 'lognormal', minutes: p50 * Math.exp((sigma * sigma) / 2), variation: Math.sqrt(Math.expm1(sigma * sigma)) }
}

/** 90 % point of the standard normal. */
const normal90 = 1.2815515655446004
