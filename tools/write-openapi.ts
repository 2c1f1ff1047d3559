import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApiDocument } from '../server/http/open-api.ts'

// Writes the committed copy of the API's description: `npx tsx tools/write-openapi.ts && npx biome format --write server/http/openapi.json`.
writeFileSync(join(import.meta.dirname, '../server/http/openapi.json'), `${JSON.stringify(openApiDocument(), null, 2)}\n`)
