import { readPlan } from '#core/appraisal/read-plan.ts'
import { type SweepWeek, type SweptWeek, sweepDays, sweepDocument, sweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import type { Run } from '../command.ts'
import { noPositionals } from '../no-positionals.ts'
import { readWorld } from '../read-world.ts'
import { reportProgress } from '../report-progress.ts'
import { scenarioArgument } from '../scenario-argument.ts'
import { sweepText } from '../sweep-text.ts'

export const runSweep: Run = async ({ fields: { scenario, ...fields }, positionals, language, dataFolder, badFlags, progress }) => {
  const world = await readWorld(dataFolder)
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const plan = readPlan({ ...fields, scenario: document.ok ? document.value : undefined }, network, library)
  const faults = [...badFlags, ...noPositionals(positionals), ...(plan.ok ? [] : plan.failures), ...(document.ok ? [] : document.failures)]
  if (!plan.ok || faults.length > 0) return { status: 2, faults }
  const { network: under, query } = plan.value
  const say = reportProgress(progress)
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
