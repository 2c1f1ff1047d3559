import { readFile } from 'node:fs/promises'
import type { Fault } from '#core/failures.ts'
import { isNestedBeyond } from '#core/nesting.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { baseScenarioId, type ScenarioLibrary } from '#core/scenario/resolve-scenario.ts'

/** What a flag names as ID or FILE: a known id stays an id, anything else that looks like a file is read. */
export async function scenarioArgument(text: unknown, pointer: string, library: ScenarioLibrary): Promise<Result<unknown, Fault>> {
  if (typeof text !== 'string' || text === baseScenarioId || library.has(text) || !/[./\\]/.test(text)) return ok(text)
  let content: string
  try {
    content = await readFile(text, 'utf8')
  } catch {
    return failed([{ pointer, code: 'unreadable', value: text, allowed: [baseScenarioId, ...library.keys(), 'FILE.json'] }])
  }
  try {
    const document: unknown = JSON.parse(content)
    if (isNestedBeyond(document, 64)) return failed([{ pointer, code: 'wrongShape', value: text, allowed: ['64 levels'] }])
    if (typeof document === 'object' && document !== null && !Array.isArray(document)) return ok(document)
    return failed([{ pointer, code: 'wrongShape', value: text, allowed: ['{ "version": 1, "names": {}, "changes": [] }'] }])
  } catch {
    return failed([{ pointer, code: 'notJson', value: text, allowed: ['JSON'] }])
  }
}
