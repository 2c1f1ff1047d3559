import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Opens the worker thread of a name that lies beside this file. Built, that is a plain script. From source, Node 20 does
 * not run TypeScript in a worker, so that a small script asks tsx for it.
 *
 * @param memoryMb most heap of the thread; beyond it the thread dies, and only the thread
 * @param nurseryMb most room for objects that have just been made
 */
export function openWorker(name: string, memoryMb: number, nurseryMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: nurseryMb }
  // Under tsx the address of a module carries a query; only its path says what it is.
  const isSource = new URL(import.meta.url).pathname.endsWith('.ts')
  const entry = new URL(`./${name}.${isSource ? 'ts' : 'js'}`, import.meta.url).href.replace(/\?.*$/, '')
  if (!isSource) return new Worker(new URL(entry), { resourceLimits })
  // `require.resolve` would name the CommonJS form, which cannot open a worker's modules.
  const tsx = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))).href
  const script = `import(${JSON.stringify(tsx)}).then(({ tsImport }) => tsImport(${JSON.stringify(entry)}, ${JSON.stringify(entry)}))`
  return new Worker(script, { eval: true, resourceLimits })
}
