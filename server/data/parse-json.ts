import { failed, ok, type Result } from '#core/result.ts'
import { type DataFault, jsonPointer } from './data-fault.ts'

/** Keys that JavaScript gives a meaning of its own; no fact needs them. */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])
const deepest = 40

/** Parses one data file; a cut or hostile text is a fault that names file and place, never a throw. */
export function parseJson(file: string, bytes: Uint8Array): Result<unknown, DataFault> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return failed([{ file, pointer: '', code: 'notJson', value: reason, message: `${file} is no JSON in UTF-8: ${reason}`, allowed: ['JSON, UTF-8'] }])
  }
  const faults = hostileParts(file, value)
  return faults.length > 0 ? failed(faults) : ok(value)
}

/** Walks without recursion, so that no nesting can exhaust the stack. */
function hostileParts(file: string, root: unknown): readonly DataFault[] {
  const faults: DataFault[] = []
  const pending: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [{ value: root, path: [] }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next
    if (value === null || typeof value !== 'object') continue
    if (path.length >= deepest) {
      return [
        {
          file,
          pointer: jsonPointer(path),
          code: 'tooLarge',
          value: path.length,
          message: `Nested deeper than ${deepest} levels`,
          allowed: [`at most ${deepest} levels`],
        },
      ]
    }
    for (const [key, part] of Object.entries(value)) {
      const partPath = [...path, Array.isArray(value) ? Number(key) : key]
      if (forbiddenKeys.has(key)) {
        faults.push({ file, pointer: jsonPointer(partPath), code: 'unexpected', value: key, message: `The field name ${key} is not allowed` })
      } else pending.push({ value: part, path: partPath })
    }
  }
  return faults
}
