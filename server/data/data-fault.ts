import type { Fault } from '#core/failures.ts'

/** A fault in a data file: where it stands, what stands there, and what would be right. */
export interface DataFault extends Fault {
  /** Path inside the data folder, with slashes. */
  readonly file: string
  /** One English sentence for whoever edits the file. */
  readonly message: string
}

/** The pointer of a path of keys, RFC 6901. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
