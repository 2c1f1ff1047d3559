import type { Refusal } from './refusal.ts'

/** One thing that blocks arcs: all those of its key. */
export interface Thing {
  readonly key: string
  /** As it is told at one arc; the same thing may name another link elsewhere. */
  readonly refusal: Refusal
  readonly isUnserved: boolean
}

/** What stands against arcs whatever the hour, by arc. */
export interface Standing {
  readonly ofArc: readonly (readonly Thing[])[]
  /** The same as numbers of `things`. */
  readonly numbersOf: readonly (readonly number[])[]
  /** Each thing as it was met first. */
  readonly things: readonly Thing[]
  /** Arcs that hang on the opening of a crossing or link, by {@link passedBy}. */
  readonly passing: (key: string) => readonly number[]
}
