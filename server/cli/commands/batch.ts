import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { readLaneSheet } from '#core/appraisal/lane-sheet.ts'
import { readScenario } from '#core/appraisal/read-scenario.ts'
import type { Fault } from '#core/failures.ts'
import { batchFile, batchFormats } from '../../documents/batch-file.ts'
import { readTable } from '../../documents/read-table.ts'
import type { Run } from '../command.ts'
import { ratesArgument } from '../rates-argument.ts'
import { lanesOnThreads, workerFaults } from '../run-on-threads.ts'
import { scenarioArgument } from '../scenario-argument.ts'
import { textTable } from '../text-table.ts'

/** Every lane of a sheet answered, on all threads there are, into a workbook. */
export const runBatch: Run = async ({ fields: { scenario, rates, out, workers }, positionals, language, readWorld, badFlags, progress }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const under = document.ok ? readScenario(document.value, network, library, '/scenario') : document
  const own = await ratesArgument(rates, network)
  const [file, ...others] = positionals
  const bytes = file === undefined ? null : await readFile(file).catch(() => null)
  const format = out === undefined ? null : batchFormats.find((known) => extname(String(out)).toLowerCase() === `.${known}`)
  const faults: readonly Fault[] = [
    ...badFlags,
    ...workerFaults(workers),
    ...others.map((value): Fault => ({ pointer: '', code: 'unexpected', value })),
    ...(file === undefined ? [{ pointer: '/file', code: 'missing' as const, value: null, allowed: ['LANES.csv', 'LANES.xlsx'] }] : []),
    ...(file !== undefined && bytes === null ? [{ pointer: '/file', code: 'unreadable' as const, value: file, allowed: ['LANES.csv', 'LANES.xlsx'] }] : []),
    ...(format === undefined ? [{ pointer: '/out', code: 'unknownValue' as const, value: out, allowed: batchFormats.map((known) => `FILE.${known}`) }] : []),
    ...(under.ok ? [] : under.failures),
    ...(own.ok ? [] : own.failures),
  ]
  if (faults.length > 0 || bytes === null || !under.ok || !own.ok || format === undefined) return { status: 2, faults }
  const ownRates = own.value ?? []
  const rows = await readTable(bytes)
  const lanes = rows.ok ? readLaneSheet(rows.value, under.value.network, ownRates) : rows
  if (!lanes.ok) return { status: 2, faults: lanes.failures }
  const { tables, answers } = await lanesOnThreads(
    { network: under.value.network, lanes: lanes.value, ownRates, language, keepsAnswers: true },
    workers,
    progress,
  )
  if (format !== null) {
    try {
      await writeFile(String(out), await batchFile(tables, format, language))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      return { status: 2, faults: [{ pointer: '/out', code: 'unreadable', value: out, allowed: batchFormats.map((known) => `FILE.${known}`) }] }
    }
  }
  const [titles = [], ...body] = tables.answers
  const shown = (row: readonly (string | number)[]): readonly string[] => row.slice(0, 12).map(String)
  const [faultTitles = [], ...faultBody] = tables.faults
  return {
    status: answers.some((answer) => (answer?.alternatives.length ?? 0) > 0) ? 0 : 1,
    json: {
      lanes: lanes.value.map(({ number, query }, index) => ({ row: number, answer: answers[index] ?? null, faults: query.ok ? [] : query.failures })),
      file: out ?? null,
    },
    text: [
      textTable(shown(titles), body.map(shown)),
      ...(faultBody.length === 0
        ? []
        : [
            textTable(
              faultTitles.map(String),
              faultBody.map((row) => row.map(String)),
            ),
          ]),
    ].join('\n\n'),
  }
}
