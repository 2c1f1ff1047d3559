import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'

/**
 * The same question asked again and again for a minute by two clients at once, the server in a process of its own:
 * milliseconds an answer, answers a second, and the memory of the server as time goes by.
 *
 * @example tsx test/bench/repeated-answers.ts 60
 */
const clients = 2
const samples = 12
const body = JSON.stringify({ from: 'harbin', to: 'moscow', date: '2026-05-12' })

/** What the server tells of itself. */
interface Told {
  readonly port: number
  readonly rssMb: number
  readonly heapMb: number
  readonly processorMs: number
}

async function serve(): Promise<void> {
  const config = readConfig({})
  if ('wrong' in config) throw new Error(config.wrong)
  const app = createApp(config, pino({ level: 'silent' }))
  const server = app.http.listen(0, '127.0.0.1')
  if ((await app.load()).status !== 'ready') throw new Error('the shipped data is at fault')
  const tell = (): void => {
    const [{ rss, heapUsed }, { user, system }] = [process.memoryUsage(), process.cpuUsage()]
    process.send?.({
      port: (server.address() as AddressInfo).port,
      rssMb: rss / 1e6,
      heapMb: heapUsed / 1e6,
      processorMs: (user + system) / 1000,
    } satisfies Told)
  }
  process.on('message', tell)
  tell()
}

async function measure(seconds: number): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), ['serve'], { execArgv: process.execArgv })
  child.once('exit', (code) => {
    if (code !== null) throw new Error(`the server ended with ${code}`)
  })
  const told = (): Promise<Told> => new Promise((resolve) => child.once('message', (message) => resolve(message as Told)))
  const { port } = await told()
  const look = (): Promise<Told> => {
    const answer = told()
    child.send('look')
    return answer
  }
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const ask = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const start = performance.now()
      const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip', 'content-length': Buffer.byteLength(body) }
      const call = request({ port, host: '127.0.0.1', path: '/api/v1/routes', method: 'POST', agent, headers }, (response) => {
        response.on('data', () => {})
        response.on('end', () => (response.statusCode === 200 ? resolve(performance.now() - start) : reject(new Error(`${response.statusCode}`))))
      })
      call.on('error', reject)
      call.end(body)
    })

  console.log(`first answer ${(await ask()).toFixed(0)} ms`)
  for (let count = 0; count < 200; count += 1) await ask()
  const before = await look()
  const times: number[] = []
  const memory: Told[] = [before]
  const start = performance.now()
  const end = start + seconds * 1000
  const asking = Array.from({ length: clients }, async () => {
    while (performance.now() < end) times.push(await ask())
  })
  for (let sample = 1; sample <= samples; sample += 1) {
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / samples))
    memory.push(await look())
  }
  await Promise.all(asking)
  const took = (performance.now() - start) / 1000
  const spent = ((memory.at(-1) as Told).processorMs - before.processorMs) / times.length
  const sorted = times.toSorted((left, right) => left - right)
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1)
  console.log(`repeated answer: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (wanted: below 10 ms); ${spent.toFixed(1)} ms of the server's processor time`)
  console.log(`${(times.length / took).toFixed(0)} a second for ${took.toFixed(0)} s with ${clients} clients (wanted: 200)`)
  console.log(
    `memory of the server, MB: ${memory.map(({ rssMb }) => rssMb.toFixed(0)).join(' ')}; heap: ${memory.map(({ heapMb }) => heapMb.toFixed(0)).join(' ')}`,
  )
  agent.destroy()
  child.kill()
}

const [argument = '60'] = process.argv.slice(2)
await (argument === 'serve' ? serve() : measure(Number(argument)))
