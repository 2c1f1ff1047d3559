import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'

/**
 * The same question asked again and again of a server in this process, by two clients at once: milliseconds an answer, answers
 * a second, and how the heap grows from the first third to the last. Client and server share the processor, so that a server
 * of its own does better.
 */
const [asked, clients] = [3000, 2]
const config = readConfig({})
if ('wrong' in config) throw new Error(config.wrong)
const app = createApp(config, pino({ level: 'silent' }))
const server = app.http.listen(0, '127.0.0.1')
const readiness = await app.load()
if (readiness.status !== 'ready') throw new Error('the shipped data is at fault')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/routes`
const body = JSON.stringify({ from: 'harbin', to: 'moscow', date: '2026-05-12' })

async function ask(): Promise<number> {
  const start = performance.now()
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  await response.arrayBuffer()
  return performance.now() - start
}

console.log(`first answer ${(await ask()).toFixed(0)} ms`)
for (let count = 0; count < 100; count += 1) await ask()
const heapMb: number[] = []
const times: number[] = []
const start = performance.now()
const processor = process.cpuUsage()
await Promise.all(
  Array.from({ length: clients }, async () => {
    for (let count = 0; count < asked / clients; count += 1) {
      times.push(await ask())
      heapMb.push(process.memoryUsage().heapUsed / 1e6)
    }
  }),
)
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(processor)
const sorted = times.toSorted((left, right) => left - right)
const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1)
const least = (from: number, to: number): number => Math.min(...heapMb.slice(Math.floor(from * heapMb.length), Math.floor(to * heapMb.length)))
console.log(
  `repeated answer: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (wanted: below 10 ms); ${((user + system) / 1000 / asked).toFixed(1)} ms of processor time, client included`,
)
console.log(
  `${(asked / seconds).toFixed(0)} a second (wanted: 200); least heap ${least(0, 1 / 3).toFixed(0)} MB in the first third, ${least(2 / 3, 1).toFixed(0)} MB in the last`,
)
server.close()
server.closeAllConnections()
await app.close()
