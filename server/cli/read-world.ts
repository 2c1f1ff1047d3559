import { buildNetwork } from '#core/network/network.ts'
import { buildPlaceIndex, searchables } from '#core/places/place-index.ts'
import { readFacts } from '../data/read-facts.ts'
import type { World } from '../http/dependencies.ts'
import type { Outcome } from './command.ts'

export type ReadWorld = { readonly ok: true; readonly value: World } | { readonly ok: false; readonly outcome: Outcome }

/** The dataset of a folder, ready to be asked; or the outcome that tells its faults. */
export async function readWorld(folder: string): Promise<ReadWorld> {
  const loaded = await readFacts(folder)
  if (!loaded.ok) {
    const errors = loaded.failures.map(({ file, pointer, code, value, message, allowed }) => ({
      pointer,
      code,
      value,
      message,
      file,
      ...(allowed && { allowed }),
    }))
    const title = `The data in ${folder} cannot be used`
    const document = { type: 'urn:transamur:problem:data', title, status: 500, detail: errors.map(({ message }) => message).join(' '), errors }
    const lines = errors.map(({ file, pointer, message }) => `${file}${pointer}: ${message}`)
    return { ok: false, outcome: { status: 2, json: document, text: [title, ...lines].join('\n') } }
  }
  const { facts, datasetHash, scenarios } = loaded.value
  return { ok: true, value: { network: buildNetwork(facts, datasetHash), library: scenarios, places: buildPlaceIndex(searchables(facts)) } }
}
