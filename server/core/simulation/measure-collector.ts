import { minutesPerDay, minutesPerHour } from '../units.ts'
import type { RunListener } from './engine/run-events.ts'
import type { StationPlan } from './engine/station-plan.ts'
import type { StationRun } from './engine/station-run.ts'
import type { MeasureSamples } from './measure-samples.ts'
import type { MeasuredPlan } from './measured-plan.ts'
import { openMinutes } from './open-time.ts'
import type { Subject } from './result.ts'
import { batchCount, leastBatch } from './statistics/batch-means.ts'
import { Moments } from './statistics/moments.ts'
import { WaitHistogram } from './statistics/wait-histogram.ts'
import { WeekCourse } from './week-course.ts'

/** Listens to one replication and keeps one figure of each measure. */
export class MeasureCollector implements RunListener {
  /** Crossings and lines first, then the parts of crossings. */
  readonly samples: readonly MeasureSamples[]
  readonly #plan: MeasuredPlan
  readonly #measuredFrom: number
  readonly #passageOf: Int32Array
  /** By subject, of the replication that runs. */
  readonly #waits: Moments[]
  readonly #course: WeekCourse
  /** Of one long run; null where replications tell how sure a figure is. */
  readonly #batches: WeekCourse | null

  /** @param inBatches divides the run into batches besides */
  constructor(plan: MeasuredPlan, inBatches = false) {
    this.#plan = plan
    this.#measuredFrom = plan.stations.measuredFrom
    const weekCount = Math.ceil(plan.days / 7)
    this.samples = plan.subjects.map((subject) => emptySamples(subject, subject.kind === 'part' ? 0 : weekCount))
    this.#passageOf = Int32Array.from(plan.stations.passages.flatMap(({ stages }, passage) => stages.map(() => passage)))
    this.#waits = this.samples.map(() => new Moments())
    this.#course = new WeekCourse(this.samples.length, weekCount, plan.stations.measuredFrom, plan.stations.end)
    const batchMinutes = (plan.stations.end - plan.stations.measuredFrom) / batchCount
    this.#batches = inBatches ? new WeekCourse(this.samples.length, batchCount, plan.stations.measuredFrom, plan.stations.end, batchMinutes) : null
  }

  measured(): void {
    this.#waits.forEach((_, subject) => {
      this.#waits[subject] = new Moments()
    })
    this.#course.restart()
    this.#batches?.restart()
  }

  waited(part: number, minutes: number, joinedAt: number, _unit: number, now: number): void {
    const whole = this.#plan.subjectOfPassage[this.#passageOf[part] as number] as number
    if (minutes > 0 && whole >= 0) {
      this.#course.waited(whole, now - minutes, now)
      this.#batches?.waited(whole, now - minutes, now)
    }
    const subject = this.#plan.subjectOfPart[part] as number
    if (subject >= 0 && joinedAt >= this.#measuredFrom) this.#wait(subject, minutes / minutesPerHour)
  }

  released(passage: number, waitedMinutes: number, joinedAt: number, _joinedWhileOpen: boolean, _unit: number, now: number): void {
    const subject = this.#plan.subjectOfPassage[passage] as number
    if (subject < 0) return
    this.#course.passed(subject, now)
    this.#batches?.passed(subject, now)
    if (joinedAt >= this.#measuredFrom) this.#count(subject, waitedMinutes / minutesPerHour, joinedAt)
  }

  remained(passage: number, waitedMinutes: number, joinedAt: number): void {
    const subject = this.#plan.subjectOfPassage[passage] as number
    if (subject < 0 || joinedAt < this.#measuredFrom) return
    this.#count(subject, waitedMinutes / minutesPerHour, joinedAt)
    this.#course.remained(subject, joinedAt)
    this.#batches?.remained(subject, joinedAt)
  }

  /**
   * Takes the figures of a replication that has ended.
   *
   * @param calendars those that it ran under, where they are not the plan's: a season is drawn anew each time
   */
  take(run: StationRun, calendars: StationPlan['calendars'] = this.#plan.stations.calendars): void {
    const { days, stations, subjectOfPart, subjectOfPassage } = this.#plan
    const { end, measuredFrom } = stations
    const minutes = end - measuredFrom
    const zeroes = (): Float64Array => new Float64Array(this.samples.length)
    const [ended, waiting, busy, open, utilisation] = [zeroes(), zeroes(), zeroes(), zeroes(), zeroes()]
    const add = (sums: Float64Array, subject: number, value: number): void => {
      if (subject >= 0) sums[subject] = (sums[subject] as number) + value
    }
    subjectOfPart.forEach((subject, part) => {
      const area = run.waiting.areaUntil(part, end) / minutes
      add(ended, subject, run.finished[part] as number)
      add(waiting, subject, area)
      add(waiting, subjectOfPassage[this.#passageOf[part] as number] as number, area)
      const served = this.#servedAt(part, run)
      add(busy, served, run.busy.areaUntil(part, end))
      // Parts of one subject are of one station, whose servers count once.
      if (served >= 0) open[served] = Math.max(open[served] as number, run.openServers.areaUntil(part, end))
    })
    subjectOfPassage.forEach((subject, passage) => {
      add(ended, subject, run.released[passage] as number)
    })
    const raise = (subject: number, share: number): void => {
      if (subject >= 0) utilisation[subject] = Math.max(utilisation[subject] as number, share)
    }
    subjectOfPart.forEach((_, part) => {
      const subject = this.#servedAt(part, run)
      if (subject < 0) return
      const served = (open[subject] as number) > 0 ? (busy[subject] as number) / (open[subject] as number) : 0
      raise(subject, run.slotShare(run.columns.partStation[part] as number) ?? served)
      raise(subjectOfPassage[this.#passageOf[part] as number] as number, served)
    })
    const closed = this.#closedHoursPerDay(calendars)
    this.samples.forEach((samples, subject) => {
      const waits = this.#waits[subject] as Moments
      samples.throughputPerDay.push((ended[subject] as number) / days)
      samples.waitHours.push(waits.count === 0 ? Number.NaN : waits.mean)
      samples.waitP50.push(waits.count === 0 ? Number.NaN : samples.waits.quantile(0.5))
      samples.waitP90.push(waits.count === 0 ? Number.NaN : samples.waits.quantile(0.9))
      samples.queueLength.push(waiting[subject] as number)
      samples.utilisation.push(utilisation[subject] as number)
      const hours = closed.get(subject)
      if (hours !== undefined) samples.closedHoursPerDay.push(hours)
      if (samples.subject.kind === 'part') return
      this.#course.take(subject, samples)
      if (this.#batches !== null && waits.count >= batchCount * leastBatch) samples.batches = batchesOf(this.#batches, subject)
    })
  }

  /** By subject whose passage keeps hours; of several passages the one that is open longest. */
  #closedHoursPerDay(calendars: StationPlan['calendars']): ReadonlyMap<number, number> {
    const { stations, subjectOfPassage } = this.#plan
    const { end, measuredFrom } = stations
    const closed = new Map<number, number>()
    stations.passages.forEach(({ calendar }, passage) => {
      const subject = subjectOfPassage[passage] as number
      if (calendar === undefined || subject < 0) return
      const shutShare = 1 - openMinutes(calendars[calendar] ?? [], measuredFrom, end) / (end - measuredFrom)
      const hours = (shutShare * minutesPerDay) / minutesPerHour
      closed.set(subject, Math.min(hours, closed.get(subject) ?? hours))
    })
    return closed
  }

  /** Whose servers the busy time of a part is of: a line has no parts with names of their own. */
  #servedAt(part: number, run: StationRun): number {
    const { stations, subjects, subjectOfPart, subjectOfPassage } = this.#plan
    const own = subjectOfPart[part] as number
    if (own >= 0) return own
    const station = stations.stations[run.columns.partStation[part] as number]
    // Where a shut line is waited for, everybody goes at once.
    if (station?.kind !== 'service' || station.servers === Number.POSITIVE_INFINITY) return -1
    const whole = subjectOfPassage[this.#passageOf[part] as number] as number
    return subjects[whole]?.kind === 'line' ? whole : -1
  }

  #wait(subject: number, hours: number): void {
    this.#waits[subject]?.add(hours)
    this.samples[subject]?.waits.add(hours)
  }

  #count(subject: number, hours: number, joinedAt: number): void {
    this.#wait(subject, hours)
    this.#course.joined(subject, hours, joinedAt)
    this.#batches?.joined(subject, hours, joinedAt)
  }
}

function batchesOf(course: WeekCourse, subject: number): NonNullable<MeasureSamples['batches']> {
  const lists = (): number[][] => Array.from({ length: batchCount }, () => [])
  const [weeks, weekPassed, weekWaiting] = [lists(), lists(), lists()]
  course.take(subject, { weeks, weekPassed, weekWaiting })
  return { waitHours: weeks.flat(), throughputPerDay: weekPassed.flat(), queueLength: weekWaiting.flat() }
}

function emptySamples(subject: Subject, weekCount: number): MeasureSamples {
  const weeks = (): number[][] => Array.from({ length: weekCount }, () => [])
  return {
    subject,
    throughputPerDay: [],
    waitHours: [],
    waitP50: [],
    waitP90: [],
    queueLength: [],
    utilisation: [],
    closedHoursPerDay: [],
    waits: new WaitHistogram(),
    weeks: weeks(),
    weekPassed: weeks(),
    weekWaiting: weeks(),
  }
}
