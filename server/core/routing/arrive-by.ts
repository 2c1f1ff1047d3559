import { localToMinute } from '../calendar/local-time.ts'
import type { Statement } from '../statement.ts'
import { minutesPerDay } from '../units.ts'
import type { DraftAlternative } from './alternative.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * Leaves out alternatives that nine times in ten do not arrive by the latest time asked for. Where none does, all stay and
 * each says that it is late: a late route is of more use than none.
 */
export function inTime(
  context: JourneyContext,
  drafts: readonly DraftAlternative[],
): { readonly kept: readonly DraftAlternative[]; readonly warnings: readonly Statement[] } {
  const { arriveBy, to } = context.query
  if (arriveBy === null) return { kept: drafts, warnings: [] }
  const latest = localToMinute(arriveBy, context.zoneOf(to))
  const kept = drafts.filter((draft) => context.ready + draft.daysFromReady.p90 * minutesPerDay <= latest)
  if (kept.length === drafts.length) return { kept, warnings: [] }
  if (kept.length > 0) return { kept, warnings: [{ code: 'lateLeftOut', parameters: { count: drafts.length - kept.length, arriveBy } }] }
  return { kept: drafts.map((draft) => ({ ...draft, warnings: [{ code: 'arrivesLate', parameters: { arriveBy } }, ...draft.warnings] })), warnings: [] }
}
