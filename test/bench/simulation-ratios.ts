import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildNetwork } from '#core/network/network.ts'
import { randomStream, standardExponential } from '#core/random.ts'
import { EventQueue } from '#core/simulation/engine/event-queue.ts'
import { SaveMemory } from '#core/simulation/engine/save-memory.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import { readFacts } from '../../server/data/read-facts.ts'
import { newControlMemory, openControl } from '../../server/jobs/job-control.ts'
import { runOnPool } from '../../server/jobs/run-on-pool.ts'
import { createWorkerPool } from '../../server/jobs/worker-pool.ts'
import { interleaved, printRatio } from './interleaved.ts'
import { ObjectHeap } from './object-heap.ts'
import { arrivalsPerMinute, eventsOf, planOf, type QueueModel, queueModels, runOwn } from './queue-models.ts'
import { runSimJs } from './simjs-queues.ts'

const script = join(import.meta.dirname, 'simpy-queues.py')
const hasSimPy = spawnSync('python3', ['-c', 'import simpy']).status === 0

/** Microseconds of one run of SimPy, start of Python left out. */
function simPyMicroseconds(model: QueueModel, minutes: number, seed: number): number {
  const numbers = [model.servers, model.stations, model.classes, arrivalsPerMinute(model), minutes, seed]
  const { stdout, stderr, status } = spawnSync('python3', [script, ...numbers.map(String)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout.split(' ')[0]) * 1e6
}

/** The four models of every textbook on the engine of the product, its statistics on, against its peers. */
function againstPeers(model: QueueModel): void {
  const minutes = 100_000 / model.servers / model.stations
  const plan = planOf(model, minutes)
  const own = (seed: number) => runOwn(plan, seed)
  const seeds = [1, 2]
  const wanted = `${model.name}, ${(eventsOf(model, minutes) / 1000).toFixed(0)}k events`
  // simjs has no queue with priorities.
  const { own: ownMicroseconds, peer } = interleaved({ own, peer: model.classes === 1 ? (seed: number) => runSimJs(model, minutes, seed) : own }, seeds, 5)
  if (model.classes === 1) printRatio(wanted, ownMicroseconds, 'simjs', peer, 3)
  const perSecond = eventsOf(model, minutes) / ownMicroseconds
  console.log(`${' '.repeat(36)} ${perSecond.toFixed(1)} M model events a second`)
  if (!hasSimPy) console.log(`${' '.repeat(36)} SimPy is not here (Debian: python3-simpy3): left out`)
  else {
    const times = [1, 2, 3].map((seed) => simPyMicroseconds(model, minutes, seed)).sort((left, right) => left - right)
    printRatio(wanted, ownMicroseconds, 'SimPy', times[1] as number, 20)
  }
}

/** What it costs to look at the flag and tell the progress, every thousand events. */
function hookOverhead(): void {
  const plan = planOf(queueModels[0] as QueueModel, 150_000)
  const { progress, cancelled } = openControl(newControlMemory(1))
  const { bare, hooked } = interleaved(
    {
      bare: (seed: number) => runOwn(plan, seed),
      hooked: (seed: number) =>
        runOwn(plan, seed, {
          turn: (share) => {
            if (Atomics.load(cancelled, 0) === 1) throw new Error('cancelled')
            progress[0] = share
          },
        }),
    },
    [1, 2, 3],
    9,
  )
  const percent = (hooked / bare - 1) * 100
  console.log(`cancel and progress: ${percent.toFixed(1)} % more   wanted at most 8 %: ${percent <= 8 ? 'met' : 'MISS'}`)
}

/** A run with a million units under way, saved again and again over the save before the last, and gone on with. */
function checkpointPause(): void {
  const pending = 1_000_000
  const shape = { seed: 1, replication: 0 }
  const model = planOf(queueModels[0] as QueueModel, 1e9)
  const [source] = model.sources
  if (source === undefined) throw new Error('no source')
  // Everybody comes at once to a station where all are served at once, for longer than the run is looked at.
  const plan = {
    ...model,
    stations: [{ kind: 'service' as const, name: 'road', servers: Number.POSITIVE_INFINITY }],
    passages: [{ name: 'road', stages: [{ station: 0, law: { kind: 'exponential' as const, minutes: 1e6 } }] }],
    sources: [{ ...source, arrivals: { kind: 'instants' as const, times: new Float64Array(pending).fill(1) } }],
  }
  const silent = { measured() {}, waited() {}, released() {}, remained() {} }
  const run = new StationRun(plan, shape, silent)
  while (run.advance() && run.events.size < pending * 0.99);
  const timed = <Value>(work: () => Value): readonly [milliseconds: number, value: Value] => {
    const start = performance.now()
    const value = work()
    return [performance.now() - start, value]
  }
  const memory = new SaveMemory(run.bytesOfSave())
  let [piece, isReady] = [0, false]
  while (!isReady) {
    const [pause, more] = timed(() => memory.prepare())
    piece = Math.max(piece, pause)
    isReady = !more
  }
  const [first, one] = timed(() => run.save(memory.bytes))
  let [last, spare] = [run.save(), one]
  const pauses = Array.from({ length: 9 }, () => {
    const [pause, bytes] = timed(() => run.save(spare))
    ;[last, spare] = [bytes, last]
    return pause
  })
  const [out] = pauses.sort((left, right) => left - right).slice(4)
  if (out === undefined) throw new Error('no pause')
  const [back] = timed(() => StationRun.resume(plan, shape, last, silent))
  console.log(
    `checkpoint with ${(run.events.size / 1e6).toFixed(2)} M pending, ${(last.length / 1e6).toFixed(0)} MB: ${out.toFixed(0)} ms (the first, into memory made ready before in pieces of at most ${piece.toFixed(1)} ms, ${first.toFixed(0)}; back ${back.toFixed(0)})   wanted at most 50 ms: ${out <= 50 ? 'met' : 'MISS'}`,
  )
}

/** A million pending events: one leaves and one comes, and the set keeps its size. */
function millionPending(): void {
  const pending = 1_000_000
  const random = randomStream(1, 'hold')
  const gaps = Float64Array.from({ length: 100_000 }, () => standardExponential(random))
  const usedMegabytes = () => {
    global.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 1e6
  }
  const atFirst = usedMegabytes()
  const queue = new EventQueue()
  for (let index = 0; index < pending; index += 1) queue.push(gaps[index % gaps.length] as number, 0, 1, index)
  const withQueue = usedMegabytes()
  const heap = new ObjectHeap()
  for (let index = 0; index < pending; index += 1) heap.push({ time: gaps[index % gaps.length] as number, sequence: index, kind: 1 })
  const withHeap = usedMegabytes()
  let sequence = pending
  const { typed, objects } = interleaved(
    {
      typed: (times: Float64Array) => {
        for (const gap of times) {
          queue.pop()
          queue.push(queue.time + gap, 0, 1, queue.subject)
        }
        return queue.time
      },
      objects: (times: Float64Array) => {
        for (const gap of times) {
          sequence += 1
          heap.push({ time: heap.pop().time + gap, sequence, kind: 1 })
        }
        return sequence
      },
    },
    [gaps],
    5,
  )
  printRatio('100k holds of a million pending', typed, 'one object an event', objects, 4)
  const [own, other] = [withQueue - atFirst, withHeap - withQueue]
  const verdict = own <= other / 3 ? 'met' : 'MISS'
  console.log(`memory of a million pending: ${own.toFixed(0)} MB against ${other.toFixed(0)} MB   wanted a third: ${verdict}`)
}

/** The replications of a run of the product on one thread and on two; threads are open and know the network before the clock runs. */
async function twoWorkers(): Promise<void> {
  const data = await readFacts(join(import.meta.dirname, '../../network-data'))
  if (!data.ok) throw new Error('the data cannot be read')
  const network = buildNetwork(data.value.facts, data.value.datasetHash)
  const query = { crossing: 'heihe-bridge', start: '2025-01-01', days: 365, replications: 8, seed: 1 }
  const pools = [1, 2].map((workers) => createWorkerPool({ workers }))
  const times: number[][] = [[], []]
  for (let round = -1; round < 5; round += 1) {
    for (const [index, pool] of pools.entries()) {
      const start = performance.now()
      const outcome = await runOnPool(pool, { networks: [network], query: { ...query, seed: round + 2 } })
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
      if (round >= 0) times[index]?.push((performance.now() - start) * 1000)
    }
  }
  await Promise.all(pools.map((pool) => pool.close()))
  const [one, two] = times.map((each) => each.sort((left, right) => left - right)[2] as number)
  printRatio('8 replications of a year at Heihe', two as number, 'one thread, not two', one as number, 1.7)
}

for (const model of queueModels) againstPeers(model)
millionPending()
hookOverhead()
checkpointPause()
await twoWorkers()
