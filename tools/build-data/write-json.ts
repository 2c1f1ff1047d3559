import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A list or record with one entry a line: small to ship and readable in a difference. Same value, same bytes. */
export function writeEntries(path: string, value: readonly unknown[] | Readonly<Record<string, unknown>>): void {
  const isList = Array.isArray(value)
  const entries = isList
    ? (value as readonly unknown[]).map((entry) => JSON.stringify(entry))
    : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${JSON.stringify(entry)}`)
  const [open, close] = isList ? '[]' : '{}'
  writeText(path, `${open}\n${entries.join(',\n')}\n${close}\n`)
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
