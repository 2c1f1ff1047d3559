/** Writes network-data/schema.json from the schemas of server/data. Run `npx tsx tools/write-schema.ts` after changing one. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { datasetJsonSchema } from '../server/data/schema/files.ts'

writeFileSync(join(import.meta.dirname, '../network-data/schema.json'), `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`)
