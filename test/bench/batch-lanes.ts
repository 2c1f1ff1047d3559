import { join } from 'node:path'
import type { Lane } from '#core/appraisal/lane-sheet.ts'
import { buildNetwork } from '#core/network/network.ts'
import { randomStream } from '#core/random.ts'
import { ok } from '#core/result.ts'
import { readFacts } from '../../server/data/read-facts.ts'
import { laneThreads, runLanes } from '../../server/jobs/run-lanes.ts'
import { createWorkerPool } from '../../server/jobs/worker-pool.ts'
import { tinyQuery } from '../core/tiny-network.ts'

/**
 * Sheets of a thousand lanes on two threads: pairs drawn from all places, and pairs from forty origins as the file of a
 * forwarder has them. Processor seconds beside those of the clock: on a machine that does other work the former count.
 *
 * @example tsx test/bench/batch-lanes.ts 1000
 */
const laneCount = Number(process.argv[2] ?? 1000)
const threads = 2
const forwarderOrigins = 40

const loaded = await readFacts(join(import.meta.dirname, '../../network-data'))
if (!loaded.ok) throw new Error('the shipped data is at fault')
const network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
const places = network.facts.places.map(({ id }) => id)

function drawLanes(name: string, origins: readonly string[]): readonly Lane[] {
  const draw = randomStream(1, name)
  const of = (from: readonly string[]): string => from[Math.floor(draw() * from.length)] ?? ''
  const lanes: Lane[] = []
  while (lanes.length < laneCount) {
    const [from, to] = [of(origins), of(places)]
    if (from !== to) lanes.push({ number: lanes.length + 2, given: {}, query: ok(tinyQuery({ from, to })) })
  }
  return lanes
}

async function measure(name: string, lanes: readonly Lane[]): Promise<void> {
  const pool = createWorkerPool({ ...laneThreads, workers: threads })
  const [start, processor] = [performance.now(), process.cpuUsage()]
  const outcome = await runLanes(pool, { network, lanes, ownRates: [], language: 'en', keepsAnswers: false })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const { user, system } = process.cpuUsage(processor)
  const [seconds, spent] = [(performance.now() - start) / 1000, (user + system) / 1e6]
  await pool.close()
  console.log(
    `${name.padEnd(24)} ${lanes.length} lanes in ${seconds.toFixed(0)} s of the clock, ${spent.toFixed(0)} s of the processor: ` +
      `${((spent / threads) * (1000 / lanes.length)).toFixed(0)} s a thousand where two threads have it to themselves (wanted: 60)`,
  )
}

const draw = randomStream(1, 'origins')
const origins = Array.from({ length: forwarderOrigins }, () => places[Math.floor(draw() * places.length)] ?? '')
await measure('all places', drawLanes('lanes', places))
await measure('forty origins', drawLanes('lanes from few', origins))
