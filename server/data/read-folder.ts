import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, ok, type Result } from '#core/result.ts'
import type { DataFault } from './data-fault.ts'
import { folders, singleFiles } from './schema/files.ts'

export interface DataFile {
  /** Path inside the data folder, with slashes. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Names in the folder that hold no facts: documentation, the schema itself, and the drawn map. */
const notFacts = new Set(['README.md', 'schema.json', 'basemap'])

/** Every fact file of a data folder, sorted by name; faults for what cannot be read, is missing or does not belong. */
export async function readFolder(folder: string): Promise<Result<readonly DataFile[], DataFault>> {
  const names = await listNames(folder)
  if (names === null) return failed([unreadable('', folder, 'No such folder, or it cannot be read', ['a folder with dataset.json'])])
  const faults: DataFault[] = []
  const wanted: string[] = []
  for (const name of names) {
    if (Object.hasOwn(singleFiles, name)) wanted.push(name)
    else if (Object.hasOwn(folders, name)) wanted.push(...((await listNames(join(folder, name))) ?? []).map((inner) => `${name}/${inner}`))
    else if (!notFacts.has(name) && !name.startsWith('.')) {
      faults.push({
        file: name,
        pointer: '',
        code: 'unexpected',
        value: name,
        message: `${name} is no file of the dataset`,
        allowed: [...Object.keys(singleFiles), ...Object.keys(folders)],
      })
    }
  }
  for (const name of Object.keys(singleFiles)) {
    if (!names.includes(name)) faults.push({ file: name, pointer: '', code: 'missing', value: null, message: `${name} is missing` })
  }
  const files: DataFile[] = []
  for (const name of wanted.sort()) {
    if (!name.endsWith('.json')) {
      faults.push({ file: name, pointer: '', code: 'unexpected', value: name, message: `${name} is no JSON file`, allowed: ['*.json'] })
      continue
    }
    try {
      files.push({ name, bytes: await readFile(join(folder, name)) })
    } catch (error) {
      faults.push(unreadable(name, error instanceof Error ? error.message : String(error), `${name} cannot be read`))
    }
  }
  return faults.length > 0 ? failed(faults) : ok(files)
}

async function listNames(folder: string): Promise<readonly string[] | null> {
  try {
    return (await readdir(folder)).sort()
  } catch {
    return null
  }
}

function unreadable(file: string, value: string, message: string, allowed?: readonly string[]): DataFault {
  return { file, pointer: '', code: 'unreadable', value, message, ...(allowed === undefined ? {} : { allowed }) }
}
