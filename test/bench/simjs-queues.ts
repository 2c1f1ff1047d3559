import { createRequire } from 'node:module'
import { arrivalsPerMinute, type QueueModel } from './queue-models.ts'

interface SimJs {
  readonly Sim: new () => { addEntity(kind: unknown): void; simulate(end: number): unknown }
  readonly Entity: new () => SimJsEntity
  readonly Facility: new (name: string, discipline: number, servers: number) => { readonly queueStats: () => unknown }
  readonly Random: new (seed: number) => { exponential(rate: number): number }
}

declare class SimJsEntity {
  setTimer(minutes: number): { done(callback: () => void): void }
  useFacility(facility: unknown, minutes: number): { done(callback: () => void): void }
}

/** It exports nothing: it sets `window.Sim`, where there is a window. */
function loadSimJs(): SimJs {
  const world = globalThis as { window?: { Sim?: SimJs } }
  world.window = {}
  createRequire(import.meta.url)('simjs')
  const { Sim } = world.window
  delete world.window
  if (Sim === undefined) throw new Error('simjs set no window.Sim')
  return Sim
}

const simjs = loadSimJs()
const firstComeFirstServed = 1

/** One run of a model of one class; it keeps the statistics of its facilities itself. */
export function runSimJs(model: QueueModel, end: number, seed: number): number {
  const random = new simjs.Random(seed)
  const stations = Array.from({ length: model.stations }, (_, index) => new simjs.Facility(`station ${index}`, firstComeFirstServed, model.servers))
  let served = 0
  class Source extends simjs.Entity {
    start(): void {
      this.setTimer(random.exponential(arrivalsPerMinute(model))).done(() => {
        this.serve(0)
        this.start()
      })
    }
    serve(station: number): void {
      if (station === stations.length) served += 1
      else this.useFacility(stations[station], random.exponential(1)).done(() => this.serve(station + 1))
    }
  }
  const sim = new simjs.Sim()
  sim.addEntity(Source)
  sim.simulate(end)
  return served
}
