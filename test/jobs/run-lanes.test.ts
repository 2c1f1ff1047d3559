import { expect, it } from 'vitest'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import { failed, ok } from '#core/result.ts'
import { runLanes } from '../../server/jobs/run-lanes.ts'
import type { LanesInput } from '../../server/jobs/tasks/lanes-task.ts'
import { lanesTask } from '../../server/jobs/tasks/lanes-task.ts'
import type { WorkerPool } from '../../server/jobs/worker-pool.ts'
import { tinyNetwork, tinyQuery } from '../core/tiny-network.ts'

const network = tinyNetwork()

/** A pool without threads that takes down the days that the lanes of its pieces are ready on. */
function poolHere(days: string[]): WorkerPool {
  const run = (async ({ pieces }: { readonly pieces: readonly LanesInput[] }) => {
    const outputs = pieces.map((piece) => {
      days.push(...piece.lanes.map(({ query }) => (query.ok ? query.value.date.slice(0, 10) : '')))
      return lanesTask(piece, { world: () => network, progress: () => {}, cancelled: () => false })
    })
    return { kind: 'done', outputs }
  }) as unknown as WorkerPool['run']
  return { workers: 1, run, close: async () => {} }
}

it('lanes of one day are answered together, and stand in the workbook as in the sheet', async () => {
  const ready = (day: string) => ok(tinyQuery({ date: `${day}T08:00` }))
  const fault = failed([{ pointer: '/from', code: 'unknownValue' as const, value: 'harbinn' }])
  const lanes: readonly Lane[] = [ready('2026-05-13'), ready('2026-05-12'), fault, ready('2026-05-13'), ready('2026-05-12')].map((query, index) => ({
    number: index + 2,
    given: {},
    query,
  }))
  const days: string[] = []
  const outcome = await runLanes(poolHere(days), { network, lanes, ownRates: [], language: 'en', keepsAnswers: true })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const [{ tables, answers } = { tables: null, answers: [] }] = outcome.outputs
  expect(days).toEqual(['', '2026-05-12', '2026-05-12', '2026-05-13', '2026-05-13'])
  expect(tables?.answers.slice(1).map(([number, , , day]) => [number, day])).toEqual([
    [2, '2026-05-13'],
    [3, '2026-05-12'],
    [5, '2026-05-13'],
    [6, '2026-05-12'],
  ])
  expect(tables?.faults.slice(1).map(([number]) => number)).toEqual([4])
  expect(answers.map((answer) => answer?.query.date.slice(0, 10) ?? null)).toEqual(['2026-05-13', '2026-05-12', null, '2026-05-13', '2026-05-12'])
})
