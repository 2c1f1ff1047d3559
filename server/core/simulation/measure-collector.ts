import { minutesPerDay, minutesPerHour } from '../units.ts'
import { type CrossingListener, stageCount, stages } from './crossing-events.ts'
import type { CrossingPlan, PlannedCrossing } from './crossing-plan.ts'
import type { CrossingRun } from './crossing-run.ts'
import type { MeasureSamples } from './measure-samples.ts'
import { partsOf } from './part-ids.ts'
import { Moments } from './statistics/moments.ts'
import { WaitHistogram } from './statistics/wait-histogram.ts'

/** Stages, then the crossing as a whole. */
const perChain = stageCount + 1
const whole = stageCount
const minutesPerWeek = 7 * minutesPerDay

/** Listens to replication after replication and keeps one figure of each measure per replication. */
export class MeasureCollector implements CrossingListener {
  /** By chain, then by stage, the whole crossing last; null where a chain has no such part. */
  readonly #measures: readonly (MeasureSamples | null)[]
  readonly #plan: CrossingPlan
  readonly #waits: Moments[]
  readonly #weekSums: Float64Array
  readonly #weekCounts: Float64Array
  /** Of those counted, who had not passed when the run ended. */
  readonly #weekRemained: Float64Array
  readonly #weekCount: number

  constructor(plan: CrossingPlan) {
    this.#plan = plan
    this.#weekCount = Math.ceil(plan.days / 7)
    this.#measures = plan.chains.flatMap((chain) => {
      const { crossing } = plan.crossings[chain.crossing] as PlannedCrossing
      const shared = { direction: chain.direction, unit: chain.class === 'truck' ? 'truck' : 'vehicle', class: chain.class } as const
      return [
        ...partsOf(crossing, chain).map((part) => part && emptySamples({ kind: 'part', ...part, ...shared }, 0)),
        emptySamples({ kind: 'crossing', id: crossing.id, ...shared }, this.#weekCount),
      ]
    })
    this.#waits = this.#measures.map(() => new Moments())
    const chainCount = this.#measures.length / perChain
    this.#weekSums = new Float64Array(chainCount * this.#weekCount)
    this.#weekCounts = new Float64Array(chainCount * this.#weekCount)
    this.#weekRemained = new Float64Array(chainCount * this.#weekCount)
  }

  /** Crossings first, then their parts. */
  get samples(): readonly MeasureSamples[] {
    const all = this.#measures.filter((measure) => measure !== null)
    return [...all.filter(({ subject }) => subject.kind === 'crossing'), ...all.filter(({ subject }) => subject.kind === 'part')]
  }

  measured(): void {
    this.#waits.forEach((_, index) => {
      this.#waits[index] = new Moments()
    })
    this.#weekSums.fill(0)
    this.#weekCounts.fill(0)
    this.#weekRemained.fill(0)
  }

  waited(chain: number, stage: number, minutes: number, joinedAt: number): void {
    if (joinedAt >= this.#plan.measuredFrom) this.#count(chain * perChain + stage, minutes / minutesPerHour)
  }

  released(chain: number, waitedMinutes: number, joinedAt: number): void {
    if (joinedAt < this.#plan.measuredFrom) return
    const hours = waitedMinutes / minutesPerHour
    this.#count(chain * perChain + whole, hours)
    const week = this.#weekOf(chain, joinedAt)
    this.#weekSums[week] = (this.#weekSums[week] as number) + hours
    this.#weekCounts[week] = (this.#weekCounts[week] as number) + 1
  }

  remained(chain: number, waitedMinutes: number, joinedAt: number): void {
    if (joinedAt < this.#plan.measuredFrom) return
    this.released(chain, waitedMinutes, joinedAt)
    const week = this.#weekOf(chain, joinedAt)
    this.#weekRemained[week] = (this.#weekRemained[week] as number) + 1
  }

  /** Takes the figures of a replication that has ended. */
  take(run: CrossingRun): void {
    const { days, end, measuredFrom } = this.#plan
    const minutes = end - measuredFrom
    run.chains.forEach((chain, index) => {
      const busyShare = chain.parts.map(({ busy, openLanes }) => {
        const open = openLanes.areaUntil(end)
        return open > 0 ? busy.areaUntil(end) / open : 0
      })
      const waiting = chain.parts.map((part) => part.waiting.areaUntil(end) / minutes)
      const slots = chain.gate
      if (slots !== null) busyShare[stages.booking] = slots.offered > 0 ? slots.given / slots.offered : 0
      for (let stage = 0; stage < stageCount; stage += 1) {
        this.#keep(index * perChain + stage, (chain.finished[stage] ?? 0) / days, waiting[stage] ?? 0, busyShare[stage] ?? 0)
      }
      const busiest = Math.max(busyShare[stages.exit] ?? 0, busyShare[stages.entry] ?? 0)
      const allWaiting = waiting.reduce((sum, length) => sum + length, 0)
      this.#keep(index * perChain + whole, chain.released / days, allWaiting, busiest)
      for (let week = 0; week < this.#weekCount; week += 1) {
        const cell = index * this.#weekCount + week
        const count = this.#weekCounts[cell] ?? 0
        // Where most of a week's vehicles still wait, their waits so far say how long the run was, not how long they wait.
        const isKnown = count > 0 && (this.#weekRemained[cell] ?? 0) <= count / 2
        this.#measures[index * perChain + whole]?.weeks[week]?.push(isKnown ? (this.#weekSums[cell] ?? 0) / count : Number.NaN)
      }
    })
  }

  #weekOf(chain: number, joinedAt: number): number {
    return chain * this.#weekCount + Math.floor((joinedAt - this.#plan.measuredFrom) / minutesPerWeek)
  }

  #count(measure: number, hours: number): void {
    this.#waits[measure]?.add(hours)
    this.#measures[measure]?.waits.add(hours)
  }

  #keep(measure: number, throughputPerDay: number, queueLength: number, utilisation: number): void {
    const samples = this.#measures[measure]
    const waits = this.#waits[measure]
    if (!samples || waits === undefined) return
    samples.throughputPerDay.push(throughputPerDay)
    samples.waitHours.push(waits.count === 0 ? Number.NaN : waits.mean)
    samples.queueLength.push(queueLength)
    samples.utilisation.push(utilisation)
  }
}

function emptySamples(subject: MeasureSamples['subject'], weekCount: number): MeasureSamples {
  return {
    subject,
    throughputPerDay: [],
    waitHours: [],
    queueLength: [],
    utilisation: [],
    waits: new WaitHistogram(),
    weeks: Array.from({ length: weekCount }, () => []),
  }
}
