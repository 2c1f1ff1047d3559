import type { z } from 'zod'
import type { FaultCode } from '#core/failures.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { type DataFault, jsonPointer } from './data-fault.ts'

type Issue = z.core.$ZodIssue

/** A value against its file's schema: the typed value, or every fault with pointer, value and what would be right. */
export function checkShape<Schema extends z.ZodType>(file: string, schema: Schema, value: unknown): Result<z.output<Schema>, DataFault> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return failed(parsed.error.issues.flatMap((issue) => faultsOf(file, value, issue, [])))
}

function faultsOf(file: string, root: unknown, issue: Issue, above: readonly PropertyKey[]): readonly DataFault[] {
  const path = [...above, ...issue.path]
  const found = valueAt(root, path)
  const fault = (code: FaultCode, message: string, allowed?: readonly string[], at = path, value: unknown = found): DataFault => ({
    file,
    pointer: jsonPointer(at),
    code,
    value: value === undefined ? null : value,
    message,
    ...(allowed === undefined ? {} : { allowed }),
  })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => fault('unexpected', `Unknown field ${key}`, undefined, [...path, key], valueAt(root, [...path, key])))
    case 'invalid_type':
      return found === undefined
        ? [fault('missing', `Missing, expected ${issue.expected}`, [issue.expected])]
        : [fault('wrongType', `Expected ${issue.expected}`, [issue.expected])]
    case 'invalid_value':
      return [fault(found === undefined ? 'missing' : 'unknownValue', 'Not one of the values allowed', issue.values.map(String))]
    case 'too_small':
      return [fault('outOfRange', issue.message, [`${issue.inclusive === false ? '>' : '>='} ${issue.minimum}`])]
    case 'too_big':
      return [fault('outOfRange', issue.message, [`${issue.inclusive === false ? '<' : '<='} ${issue.maximum}`])]
    case 'invalid_format':
      return [fault('wrongShape', 'Not of the form asked for', [issue.pattern ?? issue.format])]
    case 'invalid_key':
    case 'invalid_element':
      return [fault('wrongShape', `Field name or element not of the form asked for: ${issue.issues.map((inner) => inner.message).join('; ')}`)]
    case 'invalid_union':
      return unionFaults(file, root, issue, path, fault)
    default:
      return [fault('wrongShape', issue.message)]
  }
}

/** Of a union the nearest branch speaks: the one with the fewest faults. */
function unionFaults(
  file: string,
  root: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  fault: (code: FaultCode, message: string, allowed?: readonly string[]) => DataFault,
): readonly DataFault[] {
  const nearest = [...issue.errors].sort((left, right) => left.length - right.length)[0]
  if (nearest === undefined || nearest.length === 0) return [fault('unknownValue', issue.message)]
  return nearest.flatMap((inner) => faultsOf(file, root, inner, path))
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    root,
  )
}
