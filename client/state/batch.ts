import { signal } from '@preact/signals'
import { type BatchReport, dropBatch, fetchBatch, fetchBatchWorkbook, startBatch } from '../api/batches.ts'
import type { Problem } from '../api/request.ts'
import { ownRates, ratesSheet } from './own-rates.ts'
import { scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { saveFile } from './save-file.ts'
import { plan as asked } from './store.ts'

export interface BatchState {
  readonly report: BatchReport | null
  /** Time since the lanes began to be answered, ms; 0 before. */
  readonly runningMilliseconds: number
  readonly problem: Problem | null
  /** True where the server forgot the batch, as after a restart. */
  readonly lost: boolean
}

const idle: BatchState = { report: null, runningMilliseconds: 0, problem: null, lost: false }
export const batch = signal<BatchState>(idle)

const firstPause = 150
const longestPause = 1_500
let turn = 0

const isOver = ({ status }: BatchReport): boolean => status !== 'queued' && status !== 'running'

/** Sends a sheet of lanes under the scenario on screen and with the own rates, and follows it until it is answered. */
export async function sendLanes(file: File): Promise<void> {
  await forgetBatch()
  const own = ++turn
  const started = await startBatch(file, ratesSheet(ownRates.peek()), scenarioForServer(asked.peek().scenario), language.peek())
  if (own !== turn) return
  batch.value = started.ok ? { ...idle, report: started.value } : { ...idle, problem: started.problem }
  if (started.ok) await follow(started.value.id, own)
}

async function follow(id: string, own: number): Promise<void> {
  let begun = 0
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (own !== turn) return
    const reply = await fetchBatch(id, language.peek())
    if (own !== turn) return
    // A server that is away for a moment still holds the batch; one that was started anew does not.
    if (!reply.ok && reply.problem.kind === 'unreachable') continue
    if (!reply.ok) {
      batch.value = { ...idle, lost: true }
      return
    }
    if (begun === 0 && reply.value.progress > 0) begun = Date.now()
    batch.value = { ...idle, report: reply.value, runningMilliseconds: begun === 0 ? 0 : Date.now() - begun }
    if (isOver(reply.value)) return
  }
}

/** Stops the batch where it runs, and has the server forget it. */
export async function forgetBatch(): Promise<void> {
  turn += 1
  const { report } = batch.peek()
  batch.value = idle
  if (report !== null) await dropBatch(report.id, language.peek())
}

export async function saveWorkbook(): Promise<void> {
  const { report } = batch.peek()
  if (report === null) return
  const reply = await fetchBatchWorkbook(report.id, language.peek())
  if (reply.ok) saveFile(reply.value, reply.headers, 'lanes.xlsx')
  else batch.value = reply.problem.kind === 'unreachable' ? { ...batch.peek(), problem: reply.problem } : { ...idle, lost: true }
}
