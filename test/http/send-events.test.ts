import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import express from 'express'
import { expect, it } from 'vitest'
import { sendEvents } from '../../server/http/send-events.ts'

it('events are what has changed, each once, as they come and through compression; the last one ends the answer', async () => {
  const seen = [
    { event: 'progress', data: { progress: 0 }, isLast: false },
    { event: 'progress', data: { progress: 0 }, isLast: false },
    { event: 'progress', data: { progress: 0.5 }, isLast: false },
    { event: 'done', data: { progress: 1 }, isLast: true },
  ]
  let looks = 0
  let closings = 0
  const http = express()
  http.use(compression())
  http.get('/', (_request, response) => {
    sendEvents(
      {
        look() {
          looks += 1
          return seen[looks - 1] as (typeof seen)[0]
        },
        closed() {
          closings += 1
        },
      },
      response,
    )
  })
  const server = createServer(http).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const reply = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const chunks: string[] = []
  for await (const chunk of reply.body ?? []) chunks.push(new TextDecoder().decode(chunk))
  server.close()
  expect(reply.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(chunks).toEqual(['event: progress\ndata: {"progress":0}\n\n', 'event: progress\ndata: {"progress":0.5}\n\n', 'event: done\ndata: {"progress":1}\n\n'])
  expect([looks, closings]).toEqual([4, 1])
})
