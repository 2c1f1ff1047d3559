import type { Fault } from '#core/failures.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Flags } from './flags.ts'
import type { Outcome } from './outcome.ts'
import type { ReadWorld } from './read-world.ts'

/** Where a call writes: answers to `out`, everything else to `err`. */
export interface Output {
  out(text: string): void
  err(text: string): void
}

/** What a command is run with. */
export interface Call {
  /** Flags but `--json`, `--lang`, `--data` and `--help`. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
  readonly language: Language
  readonly dataFolder: string
  /** The dataset of that folder, ready to be asked; or the outcome that tells its faults. */
  readonly readWorld: () => Promise<ReadWorld>
  /** Faults of the flags themselves; a command adds those of the values, so that all come at once. */
  readonly badFlags: readonly Fault[]
  /** Says on stderr what takes its time. */
  progress(text: string): void
}

export type Run = (call: Call) => Promise<Outcome>

export interface Command {
  readonly usage: string
  readonly summary: string
  readonly flags: Flags
  /** Brings the code of the command, and only of this one. */
  readonly load: () => Promise<Run>
}
