import { resolve } from 'node:path'
import { validateData } from '../../data/validate-data.ts'
import type { Run } from '../command.ts'
import { textTable } from '../text-table.ts'
import { words } from '../words.ts'

export const runValidateData: Run = async ({ positionals: [folder, ...more], language, dataFolder, badFlags }) => {
  const faults = [...badFlags, ...more.map((word) => ({ pointer: '', code: 'unexpected' as const, value: word }))]
  if (faults.length > 0) return { status: 2, faults }
  const where = folder === undefined ? dataFolder : resolve(folder)
  const validation = await validateData(where)
  const word = words[language]
  if (validation.faults.length > 0) {
    const lines = validation.faults.map(({ file, pointer, message, value, allowed }) =>
      [
        `${file}${pointer}: ${message}`,
        `  ${JSON.stringify(value)?.slice(0, 200)}`,
        ...(allowed === undefined ? [] : [`  -> ${allowed.slice(0, 12).join(', ')}`]),
      ].join('\n'),
    )
    const errors = validation.faults
    const title = `${errors.length} faults in ${where}`
    return {
      status: 2,
      json: {
        type: 'urn:transamur:problem:data',
        title,
        status: 422,
        detail: errors.map(({ message }) => message).join(' '),
        errors,
        ...validation,
        folder: where,
      },
      text: [`${word.faults}: ${errors.length}`, ...lines].join('\n'),
    }
  }
  const counts = Object.entries(validation.counts).map(([kind, count]) => [kind, String(count)])
  const grades = Object.entries(validation.grades).map(([kind, { A, B, C, D }]) => {
    const total = A + B + C + D
    return [kind, String(total), ...[A, B, C, D].map((count) => `${Math.round((100 * count) / total)} %`)]
  })
  const text = [
    `${where}: ${word.noFaults}`,
    textTable([word.records, ''], counts, [1]),
    textTable([word.file, word.values, 'A', 'B', 'C', 'D'], grades, [1, 2, 3, 4, 5]),
    ...(validation.unusedSources.length === 0 ? [] : [`${word.unusedSources}: ${validation.unusedSources.join(', ')}`]),
  ].join('\n\n')
  return { status: 0, json: { ...validation, folder: where }, text }
}
