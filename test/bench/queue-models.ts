import type { ServiceLaw } from '#core/simulation/engine/service-law.ts'
import type { PlannedSource, StationPlan } from '#core/simulation/engine/station-plan.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { Moments } from '#core/simulation/statistics/moments.ts'
import { WaitHistogram } from '#core/simulation/statistics/wait-histogram.ts'

/** A textbook model that every engine knows: exponential services of mean 1 minute, load 0.8 at each server. */
export interface QueueModel {
  readonly name: string
  readonly servers: number
  /** Stations in a row. */
  readonly stations: number
  /** Classes of equal rate, the first goes first. */
  readonly classes: number
}

export const queueModels: readonly QueueModel[] = [
  { name: 'M/M/1', servers: 1, stations: 1, classes: 1 },
  { name: 'M/M/8', servers: 8, stations: 1, classes: 1 },
  { name: 'two classes', servers: 1, stations: 1, classes: 2 },
  { name: 'three in a row', servers: 1, stations: 3, classes: 1 },
]

const load = 0.8
export const arrivalsPerMinute = ({ servers }: QueueModel): number => load * servers
/** One coming, and one service at each station. */
export const eventsOf = (model: QueueModel, minutes: number): number => arrivalsPerMinute(model) * minutes * (1 + model.stations)

export function planOf(model: QueueModel, end: number): StationPlan {
  const law: ServiceLaw = { kind: 'exponential', minutes: 1 }
  const classes = Array.from({ length: model.classes }, (_, index) => index)
  return {
    end,
    measuredFrom: 0,
    calendars: [],
    pools: [],
    stations: Array.from({ length: model.stations }, (_, index) => ({ kind: 'service', name: `station ${index}`, servers: model.servers })),
    passages: classes.map((priority) => ({
      name: `class ${priority}`,
      stages: Array.from({ length: model.stations }, (_, station) => ({ station, law, priority })),
    })),
    sources: classes.map(
      (passage): PlannedSource => ({
        name: `class ${passage}`,
        arrivals: { kind: 'poisson', perMinute: arrivalsPerMinute(model) / model.classes },
        choice: 'share',
        ways: [{ share: 1, load: 1, legs: [{ passage, minutesBefore: 0 }] }],
      }),
    ),
  }
}

/** A run with the statistics of the product: moments and histogram of every wait, integrals of every queue. Gives the number of events. */
export function runOwn(plan: StationPlan, replication: number, hooks: { readonly turn?: (share: number) => void } = {}): number {
  const parts = plan.passages.flatMap(({ stages }) => stages)
  const moments = parts.map(() => new Moments())
  const waits = parts.map(() => new WaitHistogram())
  const run = new StationRun(
    plan,
    { seed: 1, replication },
    {
      measured() {},
      waited(part, minutes) {
        moments[part]?.add(minutes / 60)
        waits[part]?.add(minutes / 60)
      },
      released() {},
      remained() {},
    },
  )
  while (run.advance()) hooks.turn?.(run.progress)
  return run.eventCount
}
