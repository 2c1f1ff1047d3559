import type { StationPlan } from '../engine/station-plan.ts'
import { StationRun } from '../engine/station-run.ts'
import type { Subject } from '../result.ts'
import { SimulationCancelled } from '../simulation-cancelled.ts'
import type { SimulationHooks } from '../simulation-hooks.ts'
import type { TracedRun } from './run-trace.ts'
import type { TracedPlan } from './traced-plan.ts'
import { UnitCourses } from './unit-courses.ts'
import { WaitingColumns } from './waiting-columns.ts'

/**
 * Makes a replication once more and writes down what happened in it: the same draws, so the very replication that the figures
 * count.
 *
 * @throws SimulationCancelled where the hook says so
 */
export function traceRun(
  { stations, subjectOf, corridors }: TracedPlan,
  shape: { readonly seed: number; readonly replication: number },
  hooks: SimulationHooks = {},
): TracedRun {
  const { places, placeOf } = placesOf(stations, subjectOf)
  const waiting = new WaitingColumns(stations, placeOf, places.length)
  const corridorOf = new Int32Array(stations.sources.length).fill(-1)
  const before = new Float64Array(stations.sources.length)
  corridors.forEach(({ sources, minutesBefore }, corridor) => {
    for (const source of sources) {
      corridorOf[source] = corridor
      before[source] = minutesBefore
    }
  })
  const courses = new UnitCourses(stations.measuredFrom, corridorOf, before, corridors.length)
  const passed = (passage: number, unit: number, joinedAt: number, leftAt: number | null): void => {
    if ((placeOf[passage] ?? -1) >= 0) courses.passed(run.units.source[unit] as number, run.units.serial[unit] as number, joinedAt, leftAt)
  }
  const run: StationRun = new StationRun(stations, shape, {
    measured() {},
    waited(part, minutes, _joinedAt, _unit, now) {
      if (minutes > 0) waiting.waited(part, now - minutes, now)
    },
    released: (passage, _waited, joinedAt, _open, unit, now) => passed(passage, unit, joinedAt, now),
    remained: (passage, _waited, joinedAt, _open, unit) => passed(passage, unit, joinedAt, null),
  })
  while (run.advance()) {
    if (hooks.cancelled?.()) throw new SimulationCancelled()
    hooks.progress?.(run.progress)
  }
  return {
    stepMinutes: waiting.stepMinutes,
    places: places.map(({ subject: { id, direction, unit, class: vehicle }, open }, place) => ({
      subject: { id, direction, unit, class: vehicle },
      waitingChanges: waiting.changesOf(place),
      ...(open !== undefined && { open }),
    })),
    corridors: corridors.map(({ sources: _sources, minutesBefore: _before, minutesAfter, ...corridor }, index) => ({
      ...corridor,
      ...courses.unitsOf(index, corridor.stops.length, minutesAfter),
    })),
  }
}

interface Place {
  readonly subject: Subject
  readonly open?: readonly number[]
}

/** Passages of one crossing, direction and class are one place. */
function placesOf({ passages, calendars, measuredFrom, end }: StationPlan, subjectOf: TracedPlan['subjectOf']) {
  const places: Place[] = []
  const known = new Map<string, number>()
  const placeOf = Int32Array.from(passages, ({ calendar }, passage) => {
    const subject = subjectOf(passage)
    if (subject === null) return -1
    const key = `${subject.id} ${subject.direction} ${subject.class}`
    const before = known.get(key)
    if (before !== undefined) return before
    const hours = calendar === undefined ? undefined : calendars[calendar]
    const seen = hours
      ?.filter(([opens, closes]) => closes > measuredFrom && opens < end)
      .flatMap(([opens, closes]) => [Math.round(Math.max(opens, measuredFrom) - measuredFrom), Math.round(Math.min(closes, end) - measuredFrom)])
    known.set(key, places.length)
    return places.push({ subject, ...(seen !== undefined && { open: seen }) }) - 1
  })
  return { places, placeOf }
}
