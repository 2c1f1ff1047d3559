import type { Response } from 'express'
import type { Answer } from './endpoint.ts'

/** About four looks a second; what changes between two of them is never sent. */
const lookMilliseconds = 250
/** A line that says nothing, so that whoever stands between does not take the silence for an end. */
const pingMilliseconds = 15_000

/**
 * Server-sent events: what `look` sees, each time that it has changed, until it says that it is the last. A reader that is
 * slower than the events misses steps between, and holds nobody up. `closed` is told once, however it ends.
 */
export function sendEvents({ look, closed }: Omit<Extract<Answer, { kind: 'events' }>, 'kind'>, response: Response): void {
  response.status(200)
  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8')
  // Compressed, events would wait until there is enough to compress.
  response.setHeader('Cache-Control', 'no-store, no-transform')
  let sent = ''
  let silent = 0
  const timer = setInterval(() => tell(), lookMilliseconds)
  const tell = (): void => {
    const { event, data, isLast } = look()
    const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
    silent += lookMilliseconds
    if (response.writableNeedDrain && !isLast) return
    if (text !== sent) {
      response.write(text)
      sent = text
      silent = 0
    } else if (silent >= pingMilliseconds) {
      response.write(': \n\n')
      silent = 0
    }
    if (!isLast) return
    clearInterval(timer)
    response.end()
  }
  response.once('close', () => {
    clearInterval(timer)
    closed()
  })
  tell()
}
