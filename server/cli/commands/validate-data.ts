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
  const grades = Object.entries(validation.gradeShares).map(([file, shares]) => [
    file,
    ...(['A', 'B', 'C', 'D'] as const).map((grade) => `${Math.round(shares[grade] * 100)} %`),
  ])
  const text = [
    `${where}: ${word.noFaults}`,
    textTable([word.records, ''], counts, [1]),
    textTable([word.file, 'A', 'B', 'C', 'D'], grades, [1, 2, 3, 4]),
  ].join('\n\n')
  return { status: 0, json: { ...validation, folder: where }, text }
}
