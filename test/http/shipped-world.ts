import { join } from 'node:path'
import type { World } from '../../server/http/dependencies.ts'
import { loadWorld } from '../../server/load-world.ts'

/** The dataset as shipped. */
export async function shippedWorld(): Promise<World> {
  const loaded = await loadWorld(join(import.meta.dirname, '../../network-data'))
  if (!loaded.ok) throw new Error(loaded.failures.map(({ file, pointer, message }) => `${file}${pointer} ${message}`).join('\n'))
  return loaded.value
}
