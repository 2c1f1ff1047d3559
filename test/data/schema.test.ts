import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { datasetJsonSchema } from '../../server/data/schema/files.ts'

describe('network-data/schema.json', () => {
  const stored = JSON.parse(readFileSync(join(import.meta.dirname, '../../network-data/schema.json'), 'utf8'))

  it('is what the loader asks for (npx tsx tools/write-schema.ts writes it)', () => {
    expect(stored).toEqual(JSON.parse(JSON.stringify(datasetJsonSchema())))
  })

  it('names every file of the dataset', () => {
    expect(Object.keys(stored.properties)).toEqual(expect.arrayContaining(['crossings.json', 'links/*.json', 'sources/*.json', 'scenarios/*.json']))
  })

  it('refuses fields that it does not know', () => {
    expect(stored.properties['crossings.json'].items.additionalProperties).toBe(false)
  })
})
