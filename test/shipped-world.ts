import { join } from 'node:path'
import type { Network } from '#core/network/network.ts'
import type { World } from '../server/http/dependencies.ts'
import { loadWorld } from '../server/load-world.ts'

export const shippedFolder = join(import.meta.dirname, '../network-data')

let reading: Promise<World> | undefined

/** The dataset as shipped, read once for all tests of a worker: what is read does not change. */
export function shippedWorld(): Promise<World> {
  reading ??= read()
  return reading
}

/** Its network. */
export const shippedNetwork = async (): Promise<Network> => (await shippedWorld()).network

async function read(): Promise<World> {
  const loaded = await loadWorld(shippedFolder)
  if (!loaded.ok) throw new Error(loaded.failures.map(({ file, pointer, message }) => `${file}${pointer} ${message}`).join('\n'))
  return loaded.value
}
