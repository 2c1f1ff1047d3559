import { type SweepWeek, type SweptWeek, sweepDays, sweepDocument, sweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import type { Run } from '../command.ts'
import { planArguments } from '../plan-arguments.ts'
import { progressBar } from '../progress-bar.ts'
import { sweepText } from '../sweep-text.ts'

export const runSweep: Run = async ({ language, readWorld, progress, ...call }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const plan = await planArguments(call, world.value)
  if (!plan.ok) return { status: 2, faults: plan.failures }
  const { network: under, query } = plan.value
  const say = progressBar(progress)
  const days = sweepDays(under, query)
  const waits = new Map()
  const weeks: SweepWeek[] = []
  let before: SweptWeek['best'] = null
  for (const day of days) {
    const swept: SweptWeek = sweepWeek(under, query, day, before, waits)
    weeks.push(swept.week)
    before = swept.best
    say(weeks.length / days.length)
  }
  const sweep = sweepDocument(under, query, weeks)
  return { status: weeks.some(({ best }) => best !== null) ? 0 : 1, json: sweep, text: sweepText(sweep, under, language) }
}
