import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * The built server from its start: milliseconds until it answers, what it takes of the processor and of memory while nobody
 * asks, the first answer and the quote as a PDF, first and warm. Run it after `npm run build`.
 *
 * @example tsx test/bench/start-up.ts
 */
const main = join(import.meta.dirname, '../../dist/server/main.js')
if (!existsSync(main)) throw new Error(`${main} is not there: run npm run build first`)
const port = Number(process.argv[2] ?? 8479)
const origin = `http://127.0.0.1:${port}`
const warmQuotes = 20

const isHealthy = async (): Promise<boolean> => (await fetch(`${origin}/healthz`).catch(() => undefined))?.ok === true

interface Spent {
  readonly processorMs: number
  readonly rssMb: number
}

async function spent(): Promise<Spent> {
  const text = await (await fetch(`${origin}/metrics`, { headers: { connection: 'close' } })).text()
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
  return { processorMs: value('process_cpu_seconds_total') * 1000, rssMb: value('process_resident_memory_bytes') / 1e6 }
}

async function measured(run: () => Promise<unknown>): Promise<{ readonly clockMs: number; readonly processorMs: number }> {
  const [before, start] = [await spent(), performance.now()]
  await run()
  const clockMs = performance.now() - start
  return { clockMs, processorMs: (await spent()).processorMs - before.processorMs }
}

const post = async (path: string, body: unknown): Promise<void> => {
  const answer = await fetch(`${origin}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  await answer.arrayBuffer()
}

/** Waits until a second passes in which the server takes next to nothing. */
async function untilIdle(): Promise<Spent> {
  let last = await spent()
  for (;;) {
    await pause(1500)
    const now = await spent()
    if (now.processorMs - last.processorMs < 60) return now
    last = now
  }
}

const tell = (name: string, figure: string, wanted: string): void => console.log(`${name.padEnd(44)} ${figure.padStart(44)}   wanted: ${wanted}`)
const both = ({ clockMs, processorMs }: { readonly clockMs: number; readonly processorMs: number }): string =>
  `${clockMs.toFixed(0)} ms of the clock, ${processorMs.toFixed(0)} ms of the processor`

const start = performance.now()
const server = spawn(process.execPath, [main], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'] })
try {
  while (!(await isHealthy())) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    await pause(10)
  }
  const clockMs = performance.now() - start
  const started = await spent()
  tell('start-up', both({ clockMs, processorMs: started.processorMs }), '1500 ms')
  tell('memory right after it', `${started.rssMb.toFixed(0)} MB`, '200 MB')
  const idle = await untilIdle()
  tell('memory idle, made ready', `${idle.rssMb.toFixed(0)} MB`, '200 MB')
  tell('processor until ready', `${(idle.processorMs - started.processorMs).toFixed(0)} ms`, 'known')
  const question = { from: 'yiwu', to: 'hamburg', date: '2026-05-12' }
  tell('very first answer', both(await measured(() => post('/api/v1/routes', question))), 'known')
  const quote = { ...question, lang: 'ru', format: 'pdf' }
  tell('first quote as PDF', both(await measured(() => post('/api/v1/quotes', quote))), 'known')
  const times: { readonly clockMs: number; readonly processorMs: number }[] = []
  for (let count = 0; count < warmQuotes; count += 1) times.push(await measured(() => post('/api/v1/quotes', quote)))
  const median = (of: (time: (typeof times)[number]) => number): number => times.map(of).sort((left, right) => left - right)[times.length >> 1] ?? Number.NaN
  tell('quote as PDF, warm, median', both({ clockMs: median((time) => time.clockMs), processorMs: median((time) => time.processorMs) }), '150 ms')
} finally {
  server.kill()
}
