import type { z } from 'zod'
import type { Fault } from '#core/failures.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Result } from '#core/result.ts'
import type { Dependencies, World } from './dependencies.ts'

/** What a caller asked, after its shape was checked: path parameters, search parameters or body as one object. */
export interface Asked {
  readonly parameters: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, unknown>>
  readonly language: Language
  /** The body, where the endpoint takes a file; of a form, its part of the endpoint's first name. */
  readonly file?: Uint8Array
  /** The other parts of a form, by name. */
  readonly parts?: Readonly<Record<string, Uint8Array>>
  /** Media types of the Accept header, as given. */
  readonly accept: string
  /** Aborts when whoever asked has gone before the answer was sent. */
  readonly gone: AbortSignal
}

export type Answer =
  /** A JSON document; `key` makes its ETag together with the language. */
  | { readonly kind: 'json'; readonly status: 200 | 202; readonly body: unknown; readonly key?: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'file'; readonly type: string; readonly name: string; readonly bytes: Uint8Array | string }
  /** Server-sent events: what is looked at now, until it is the last; `closed` is called when the reader is gone or has had it. */
  | { readonly kind: 'events'; look(): { readonly event: string; readonly data: unknown; readonly isLast: boolean }; closed(): void }
  | { readonly kind: 'empty' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** One operation of the API as a value: what it takes, what it gives, and how. The OpenAPI document is made from these. */
export interface Endpoint<Input = never> {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** With parameters as `:name`. */
  readonly path: string
  readonly operation: string
  readonly summary: string
  /** Search parameters of a GET, and of a POST that takes a file; body of any other POST. */
  readonly request: z.ZodObject
  /**
   * A POST whose body is a file of at most so many bytes. Where `parts` are named, the body may also be a form of files:
   * the first of the names is the file, the others may be left out.
   */
  readonly takesFile?: { readonly mostBytes: number; readonly types: readonly string[]; readonly parts?: readonly [string, ...string[]] }
  readonly response: {
    readonly status: 200 | 202 | 204
    readonly type:
      | 'text/event-stream'
      | 'application/json'
      | 'application/geo+json'
      | 'application/pdf'
      | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      | 'text/csv'
    readonly schema?: z.ZodType
  }
  /** Checks the values; called even where the shape is at fault, so that all faults of one call come at once. */
  read(world: World, asked: Asked): Result<Input, Fault>
  handle(dependencies: Dependencies, input: Input, asked: Asked, world: World): Promise<Answer> | Answer
}

/** An endpoint whose input type is known to itself only. */
export type AnyEndpoint = Omit<Endpoint, 'handle' | 'read'> & {
  read(world: World, asked: Asked): Result<unknown, Fault>
  // biome-ignore lint/suspicious/noExplicitAny: what `read` returned goes to `handle` of the same endpoint, and nowhere else
  handle(dependencies: Dependencies, input: any, asked: Asked, world: World): Promise<Answer> | Answer
}

/** Ties the input of `read` to that of `handle`. */
export const endpoint = <Input>(definition: Endpoint<Input>): AnyEndpoint => definition
