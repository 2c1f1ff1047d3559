import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const patienceMs = 30_000

export interface RunningServer {
  readonly origin: string
  stop(): Promise<void>
}

/** The built server on a free port of the loopback, ready to answer from the shipped data or from a folder of one's own. */
export async function startServer(dataFolder?: string): Promise<RunningServer> {
  const port = await freePort()
  const output: string[] = []
  const child = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), ...(dataFolder === undefined ? {} : { TRANSAMUR_DATA: dataFolder }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const origin = `http://127.0.0.1:${port}`
  await untilHealthy(origin, child, output)
  return { origin, stop: () => stop(child) }
}

async function untilHealthy(origin: string, child: ChildProcess, output: readonly string[]): Promise<void> {
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break
    const answer = await fetch(`${origin}/healthz`).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error(`The server did not come up. Was it built (npm run build)? It said: ${output.join('').slice(-2000)}`)
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })
}
