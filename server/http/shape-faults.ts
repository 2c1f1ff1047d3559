import type { z } from 'zod'
import type { Fault } from '#core/failures.ts'

/** Faults of a request's shape against its schema. Nothing is coerced: a number must come as a number. */
export function shapeFaults(schema: z.ZodObject, value: Readonly<Record<string, unknown>>): readonly Fault[] {
  const parsed = schema.safeParse(value)
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(schema, value, issue))
}

function faultsOf(schema: z.ZodObject, root: unknown, issue: z.core.$ZodIssue): readonly Fault[] {
  const found = valueAt(root, issue.path)
  const pointer = pointerTo(issue.path)
  const value = found ?? null
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: pointerTo([...issue.path, key]),
        code: 'unexpected' as const,
        value: valueAt(root, [...issue.path, key]) ?? null,
        ...(issue.path.length === 0 && { allowed: Object.keys(schema.shape) }),
      }))
    case 'invalid_type':
      if (found === undefined) return [{ pointer, code: 'missing', value, allowed: [issue.expected] }]
      if (typeof found === 'number') return [{ pointer, code: Number.isFinite(found) ? 'wrongType' : 'invalidNumber', value: found, allowed: [issue.expected] }]
      return [{ pointer, code: 'wrongType', value, allowed: [issue.expected] }]
    case 'invalid_value':
      return [{ pointer, code: found === undefined ? 'missing' : 'unknownValue', value, allowed: issue.values.map(String) }]
    case 'invalid_union': {
      const expected = issue.errors.flatMap((branch) =>
        branch.flatMap((inner) => (inner.code === 'invalid_type' && inner.path.length === 0 ? [inner.expected] : [])),
      )
      return [{ pointer, code: found === undefined ? 'missing' : 'wrongType', value, allowed: [...new Set(expected)] }]
    }
    case 'too_big':
      return [{ pointer, code: 'outOfRange', value, allowed: [`<= ${issue.maximum}`] }]
    case 'too_small':
      return [{ pointer, code: 'outOfRange', value, allowed: [`>= ${issue.minimum}`] }]
    default:
      return [{ pointer, code: 'wrongShape', value }]
  }
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    root,
  )
}
