import type { FaultCode } from '#core/failures.ts'
import type { Assembled } from '../assemble.ts'
import { type DataFault, jsonPointer } from '../data-fault.ts'

/** Where a value stands: its file and the keys that lead to it. */
export interface Where {
  readonly file: string
  readonly path: readonly PropertyKey[]
}

export interface Report {
  add(where: Where, code: FaultCode, value: unknown, message: string, allowed?: readonly string[]): void
  readonly faults: readonly DataFault[]
}

export function newReport(): Report {
  const faults: DataFault[] = []
  return {
    faults,
    add: (where, code, value, message, allowed) => {
      faults.push({ file: where.file, pointer: jsonPointer(where.path), code, value, message, ...(allowed === undefined ? {} : { allowed }) })
    },
  }
}

/** The same place, some keys deeper. */
export function inside(where: Where, ...keys: readonly PropertyKey[]): Where {
  return { file: where.file, path: [...where.path, ...keys] }
}

/** Where a link of the merged list stands. */
export function whereLink(assembled: Assembled, index: number): Where {
  const origin = assembled.linkFiles[index]
  if (origin === undefined) throw new RangeError(`no link ${index}`)
  return { file: origin.file, path: [origin.index] }
}
