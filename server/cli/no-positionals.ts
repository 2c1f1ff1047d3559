import type { Fault } from '#core/failures.ts'

/** A word without a flag where none belongs: mostly a forgotten `--from`. */
export function noPositionals(positionals: readonly string[]): readonly Fault[] {
  return positionals.map((word) => ({ pointer: '', code: 'unexpected', value: word, allowed: ['--flag=value'] }))
}
