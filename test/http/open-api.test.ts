import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../server/http/endpoints.ts'
import { openApiDocument } from '../../server/http/open-api.ts'

// biome-ignore lint/suspicious/noExplicitAny: the document is looked into as JSON
const document = openApiDocument() as any

describe('the OpenAPI document', () => {
  // A wanted change is written by tools/write-openapi.ts.
  it('is the one committed: a change of the API shows in review', () => {
    const committed: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../server/http/openapi.json'), 'utf8'))
    expect(JSON.parse(JSON.stringify(document))).toEqual(committed)
  })

  it('holds every endpoint, each under an operation of its own', () => {
    expect(document.openapi).toBe('3.1.0')
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path as object).map(({ operationId }) => operationId))
    expect(new Set(operations).size).toBe(operations.length)
    for (const { operation } of endpoints) expect(operations).toContain(operation)
  })

  it('refers only to what it holds', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(references.length).toBeGreaterThan(0)
    for (const id of references) expect(document.components.schemas).toHaveProperty([id])
    expect(JSON.stringify(document)).not.toContain('$defs')
  })
})
