import { minutesPerHour } from '../../units.ts'
import type { RunListener } from '../engine/run-events.ts'
import type { StationRun } from '../engine/station-run.ts'
import type { NetworkRun } from './network-run.ts'

/** What of a flow, or over a passage, came through a day: one figure a replication. */
export interface FreightSamples {
  /** By kind of flow, see `FreightPlan`. */
  readonly groups: readonly { readonly id: string; readonly direction: string; readonly tonnesPerDay: number[]; readonly waitHours: number[] }[]
  /** By subject of the plan: tonnes, and TEU in container trains. */
  readonly tonnesPerDay: readonly number[][]
  readonly teuPerDay: readonly number[][]
  /** By source, summed over the replications: tonnes delivered. */
  readonly deliveredTonnes: Float64Array
}

/** Hears what tonnes pass where, by the loads of the units. */
export class FreightCollector implements RunListener {
  readonly samples: FreightSamples
  readonly #plan: Pick<NetworkRun, 'days' | 'subjects' | 'subjectOfPassage' | 'freight'>
  #run: StationRun | null = null
  readonly #bySubject: Float64Array
  readonly #teuBySubject: Float64Array
  readonly #delivered: Float64Array
  readonly #waited: Float64Array
  readonly #arrived: Float64Array
  /** Waits of a unit over the legs that lie behind it, by its place in the store. */
  #behind = new Float64Array(1024)

  constructor(plan: NetworkRun) {
    this.#plan = plan
    const { groups, groupOf } = plan.freight
    const subjects = plan.subjects.length
    this.samples = {
      groups: groups.map((group) => ({ ...group, tonnesPerDay: [], waitHours: [] })),
      tonnesPerDay: plan.subjects.map(() => []),
      teuPerDay: plan.subjects.map(() => []),
      deliveredTonnes: new Float64Array(groupOf.length),
    }
    this.#bySubject = new Float64Array(subjects)
    this.#teuBySubject = new Float64Array(subjects)
    this.#delivered = new Float64Array(groupOf.length)
    this.#waited = new Float64Array(groups.length)
    this.#arrived = new Float64Array(groups.length)
  }

  /** The run to listen to next. */
  follow(run: StationRun): void {
    this.#run = run
    this.#behind.fill(0)
    this.measured()
  }

  measured(): void {
    for (const sums of [this.#bySubject, this.#teuBySubject, this.#delivered, this.#waited, this.#arrived]) sums.fill(0)
  }

  waited(): void {}

  remained(): void {}

  released(passage: number, waitedMinutes: number, _joinedAt: number, _joinedWhileOpen: boolean, unit: number): void {
    const { units, columns } = this.#run as StationRun
    const load = units.load[unit] as number
    const { freight, subjectOfPassage } = this.#plan
    const subject = subjectOfPassage[passage] as number
    if (subject >= 0) {
      this.#bySubject[subject] = (this.#bySubject[subject] as number) + load
      if (freight.isBoxed[passage] === 1) this.#teuBySubject[subject] = (this.#teuBySubject[subject] as number) + load / freight.tonnesPerTeu
    }
    if (unit >= this.#behind.length) this.#grow(unit)
    const waited = (this.#behind[unit] as number) + (subject >= 0 ? waitedMinutes : 0)
    if (columns.legIsLast[units.leg[unit] as number] === 0) {
      this.#behind[unit] = waited
      return
    }
    this.#behind[unit] = 0
    const source = units.source[unit] as number
    const group = freight.groupOf[source] as number
    this.#delivered[source] = (this.#delivered[source] as number) + load
    this.#waited[group] = (this.#waited[group] as number) + waited
    this.#arrived[group] = (this.#arrived[group] as number) + 1
  }

  /** Takes the figures of the run that has ended. */
  take(): void {
    const { days, freight } = this.#plan
    const { groups, tonnesPerDay, teuPerDay, deliveredTonnes } = this.samples
    const ofGroup = new Float64Array(groups.length)
    this.#delivered.forEach((tonnes, source) => {
      deliveredTonnes[source] = (deliveredTonnes[source] as number) + tonnes
      const group = freight.groupOf[source] as number
      ofGroup[group] = (ofGroup[group] as number) + tonnes
    })
    groups.forEach((samples, group) => {
      samples.tonnesPerDay.push((ofGroup[group] as number) / days)
      const arrived = this.#arrived[group] as number
      samples.waitHours.push(arrived === 0 ? Number.NaN : (this.#waited[group] as number) / arrived / minutesPerHour)
    })
    this.#plan.subjects.forEach((_, subject) => {
      tonnesPerDay[subject]?.push((this.#bySubject[subject] as number) / days)
      teuPerDay[subject]?.push((this.#teuBySubject[subject] as number) / days)
    })
  }

  #grow(unit: number): void {
    const larger = new Float64Array(Math.max(unit + 1, 2 * this.#behind.length))
    larger.set(this.#behind)
    this.#behind = larger
  }
}
