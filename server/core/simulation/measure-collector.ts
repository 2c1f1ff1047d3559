import { minutesPerHour } from '../units.ts'
import type { RunListener } from './engine/run-events.ts'
import type { StationRun } from './engine/station-run.ts'
import type { MeasureSamples } from './measure-samples.ts'
import type { MeasuredPlan } from './measured-plan.ts'
import type { Subject } from './result.ts'
import { Moments } from './statistics/moments.ts'
import { WaitHistogram } from './statistics/wait-histogram.ts'
import { WeekCourse } from './week-course.ts'

/** Listens to replication after replication and keeps one figure of each measure per replication. */
export class MeasureCollector implements RunListener {
  readonly #plan: MeasuredPlan
  readonly #passages: readonly MeasureSamples[]
  /** By part; null where nobody can wait. */
  readonly #parts: readonly (MeasureSamples | null)[]
  readonly #passageOf: readonly number[]
  readonly #passageWaits: Moments[]
  readonly #partWaits: Moments[]
  readonly #course: WeekCourse

  constructor(plan: MeasuredPlan) {
    this.#plan = plan
    const weekCount = Math.ceil(plan.days / 7)
    this.#passages = plan.passages.map(({ subject }) => emptySamples(subject, weekCount))
    this.#parts = plan.passages.flatMap(({ parts }) => parts.map((part) => part && emptySamples(part, 0)))
    this.#passageOf = plan.passages.flatMap(({ parts }, passage) => parts.map(() => passage))
    this.#passageWaits = this.#passages.map(() => new Moments())
    this.#partWaits = this.#parts.map(() => new Moments())
    this.#course = new WeekCourse(this.#passages.length, weekCount, plan.stations.measuredFrom, plan.stations.end)
  }

  /** Crossings first, then their parts. */
  get samples(): readonly MeasureSamples[] {
    return [...this.#passages, ...this.#parts.filter((part) => part !== null)]
  }

  measured(): void {
    this.#passages.forEach((_, passage) => {
      this.#passageWaits[passage] = new Moments()
    })
    this.#parts.forEach((_, part) => {
      this.#partWaits[part] = new Moments()
    })
    this.#course.restart()
  }

  waited(part: number, minutes: number, joinedAt: number, _unit: number, now: number): void {
    if (minutes > 0) this.#course.waited(this.#passageOf[part] as number, now - minutes, now)
    if (joinedAt < this.#plan.stations.measuredFrom) return
    const hours = minutes / minutesPerHour
    this.#partWaits[part]?.add(hours)
    this.#parts[part]?.waits.add(hours)
  }

  released(passage: number, waitedMinutes: number, joinedAt: number, _joinedWhileOpen: boolean, _unit: number, now: number): void {
    this.#course.passed(passage, now)
    if (joinedAt >= this.#plan.stations.measuredFrom) this.#count(passage, waitedMinutes / minutesPerHour, joinedAt)
  }

  remained(passage: number, waitedMinutes: number, joinedAt: number): void {
    if (joinedAt < this.#plan.stations.measuredFrom) return
    this.#count(passage, waitedMinutes / minutesPerHour, joinedAt)
    this.#course.remained(passage, joinedAt)
  }

  /** Takes the figures of a replication that has ended. */
  take(run: StationRun): void {
    const { measuredFrom, end, stations } = this.#plan.stations
    const minutes = end - measuredFrom
    const { partStation } = run.columns
    const waiting = this.#parts.map((_, part) => run.waiting.areaUntil(part, end) / minutes)
    const busyShare = this.#parts.map((_, part) => {
      const open = run.openServers.areaUntil(part, end)
      return open > 0 ? run.busy.areaUntil(part, end) / open : 0
    })
    this.#parts.forEach((samples, part) => {
      if (samples === null) return
      const utilisation = run.slotShare(partStation[part] as number) ?? (busyShare[part] as number)
      keep(samples, this.#partWaits[part] as Moments, run.finished[part] as number, this.#plan.days, waiting[part] as number, utilisation)
    })
    this.#passages.forEach((samples, passage) => {
      const own = this.#parts.flatMap((_, part) => (this.#passageOf[part] === passage ? [part] : []))
      const served = own.filter((part) => stations[partStation[part] as number]?.kind === 'service')
      const allWaiting = own.reduce((sum, part) => sum + (waiting[part] as number), 0)
      const busiest = served.reduce((most, part) => Math.max(most, busyShare[part] as number), 0)
      keep(samples, this.#passageWaits[passage] as Moments, run.released[passage] as number, this.#plan.days, allWaiting, busiest)
      this.#course.take(passage, samples)
    })
  }

  #count(passage: number, hours: number, joinedAt: number): void {
    this.#passageWaits[passage]?.add(hours)
    this.#passages[passage]?.waits.add(hours)
    this.#course.joined(passage, hours, joinedAt)
  }
}

function keep(samples: MeasureSamples, waits: Moments, ended: number, days: number, queueLength: number, utilisation: number): void {
  samples.throughputPerDay.push(ended / days)
  samples.waitHours.push(waits.count === 0 ? Number.NaN : waits.mean)
  samples.queueLength.push(queueLength)
  samples.utilisation.push(utilisation)
}

function emptySamples(subject: Subject, weekCount: number): MeasureSamples {
  const weeks = (): number[][] => Array.from({ length: weekCount }, () => [])
  return {
    subject,
    throughputPerDay: [],
    waitHours: [],
    queueLength: [],
    utilisation: [],
    waits: new WaitHistogram(),
    weeks: weeks(),
    weekPassed: weeks(),
    weekWaiting: weeks(),
  }
}
