import type { World } from '../http/dependencies.ts'
import { loadWorld } from '../load-world.ts'
import type { Outcome } from './outcome.ts'

export type LoadWorld = typeof loadWorld

export type ReadWorld = { readonly ok: true; readonly value: World } | { readonly ok: false; readonly outcome: Outcome }

/** The dataset of a folder, ready to be asked; or the outcome that tells its faults. */
export async function readWorld(folder: string, load: LoadWorld = loadWorld): Promise<ReadWorld> {
  const loaded = await load(folder)
  if (loaded.ok) return loaded
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
