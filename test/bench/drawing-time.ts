import type { Browser } from 'playwright-core'
import { launchBrowser } from '../browser/browser.ts'
import { startServer } from '../browser/running-server.ts'

/**
 * Drawing of the whole network by a fresh page of the built client, page after page. Run it after `npm run build`.
 *
 * @example tsx test/bench/drawing-time.ts 8
 */
const pages = Number(process.argv[2] ?? 8)

interface TraceEvent {
  readonly name: string
  readonly cat: string
  /** Microseconds by the clock. */
  readonly ts: number
  /** Microseconds that the thread itself has worked. */
  readonly tts?: number
}

interface DrawingTime {
  /** Work of the page's thread: what the clock shows on a machine that does nothing else. */
  readonly workMs: number
  readonly clockMs: number
}

/**
 * How long a fresh page takes from the network's data, parsed, to the first frame with all of it painted. The question of the
 * page is left without an answer, so that only the network is drawn.
 */
async function drawingTime(browser: Browser, address: string): Promise<DrawingTime> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.route('**/api/**/routes**', () => {})
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['blink.user_timing'] }, transferMode: 'ReportEvents' })
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('network-drawn').length > 0, undefined, { timeout: 60_000 })
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await context.close()
  await session.detach()
  const at = (name: string) => {
    const event = events.find((candidate) => candidate.name === name && candidate.cat.includes('user_timing'))
    if (event?.tts === undefined) throw new Error(`The trace holds no ${name}`)
    return { ts: event.ts, tts: event.tts }
  }
  const [parsed, drawn] = [at('network-parsed'), at('network-drawn')]
  return { workMs: (drawn.tts - parsed.tts) / 1000, clockMs: (drawn.ts - parsed.ts) / 1000 }
}

const [browser, server] = await Promise.all([launchBrowser(), startServer()])
try {
  const times: DrawingTime[] = []
  for (let count = 0; count < pages; count += 1) times.push(await drawingTime(browser, server.origin))
  const sorted = (of: (time: DrawingTime) => number): readonly number[] => times.map(of).sort((left, right) => left - right)
  for (const [name, values] of [
    ['work of the page', sorted(({ workMs }) => workMs)],
    ['by the clock', sorted(({ clockMs }) => clockMs)],
  ] as const)
    console.log(
      `the network drawn, ${name.padEnd(18)} median ${values[values.length >> 1]?.toFixed(0)} ms, ${values[0]?.toFixed(0)} to ${values.at(-1)?.toFixed(0)} ms   wanted: 200 ms`,
    )
} finally {
  await Promise.all([browser.close(), server.stop()])
}
