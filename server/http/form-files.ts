import type { Fault } from '#core/failures.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { Asked } from './endpoint.ts'

export const isForm = (contentType: string): boolean => /^multipart\/form-data\b/i.test(contentType)

/** Files of a form: the first of `parts` must be there, the others may be; anything else is a fault. Read by the platform's own reader of forms. */
export async function readFormFiles(
  bytes: Uint8Array,
  contentType: string,
  parts: readonly [string, ...string[]],
): Promise<Result<Pick<Asked, 'file' | 'parts'>, Fault>> {
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } }).formData().catch(() => null)
  if (form === null) return failed([{ pointer: '', code: 'wrongShape', value: contentType, allowed: ['multipart/form-data'] }])
  const faults: Fault[] = []
  const files: Record<string, Uint8Array> = {}
  for (const [name, value] of form) {
    if (!parts.includes(name)) faults.push({ pointer: `/${name}`, code: 'unexpected', value: name, allowed: parts })
    else if (name in files) faults.push({ pointer: `/${name}`, code: 'duplicateId', value: name })
    else files[name] = typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(await value.arrayBuffer())
  }
  const [first, ...others] = parts
  const file = files[first]
  if (file === undefined) faults.push({ pointer: `/${first}`, code: 'missing', value: null, allowed: [first] })
  if (faults.length > 0 || file === undefined) return failed(faults)
  return ok({ file, parts: Object.fromEntries(others.flatMap((name) => (files[name] === undefined ? [] : [[name, files[name]]]))) })
}
