import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { shippedWorld } from '../shipped-world.ts'
import { startTestServer, type TestServer } from './test-server.ts'

// A worker thread from source takes its time to open, and answers on the whole network theirs.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(await shippedWorld())
})
afterAll(() => server.close())

const sheet = (text: string, path = '/api/v1/batches?lang=en') => server.send(path, text, { 'content-type': 'text/csv' })
const lanes = 'From;To;Ready;Modes;Weight\nHarbin;Blagoveshchensk;12.05.2026;road;18\nHarbin;Nowhereburg;2026-05-12;;18\n'

async function settled(location: string): Promise<string> {
  for (;;) {
    const { json } = await server.call('GET', location)
    if (json.status !== 'queued' && json.status !== 'running') return json.status
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('sheets of lanes', () => {
  it('are taken in, answered out of the way of other requests, and come back as a workbook of answers and faults', async () => {
    const started = await sheet(lanes)
    expect(started.status).toBe(202)
    expect(started.json).toMatchObject({ lanes: 2, faulty: 1, key: expect.stringMatching(/^[0-9a-f]+$/) })
    const location = started.headers.get('location') ?? ''
    expect(location).toBe(`/api/v1/batches/${started.json.id}`)
    expect((await server.call('GET', `${location}/result`)).status).toBe(409)
    expect((await server.call('GET', '/healthz')).status).toBe(200)
    expect(await settled(location)).toBe('done')

    const file = await fetch(`${server.url}${location}/result`)
    expect(file.headers.get('content-type')).toContain('spreadsheetml')
    const bytes = Buffer.from(await file.arrayBuffer())
    const answers = await readSheet(bytes, 'Answers')
    const faults = await readSheet(bytes, 'Faults')
    expect(answers.slice(1).map(([row, from, to]) => [row, from, to])).toEqual([[2, 'Harbin', 'Blagoveshchensk']])
    expect(Number(answers[1]?.[6])).toBeGreaterThan(0)
    expect(faults[1]?.slice(0, 3)).toEqual([3, 'to', 'Nowhereburg'])
    const csv = await server.call('GET', `${location}/result?format=csv`)
    expect(csv.text).toContain('Blagoveshchensk')
    expect((await server.call('GET', `${location}/result?format=doc`)).status).toBe(422)

    expect((await server.call('DELETE', location)).status).toBe(204)
    expect((await server.call('GET', location)).status).toBe(404)
    expect((await server.call('DELETE', location)).status).toBe(404)
  })

  it('are bought at the own rates sent along, which stand in the workbook and in the key, and in nobody else’s', async () => {
    const form = (rates: string): FormData => {
      const parts = new FormData()
      parts.set('lanes', new File(['From;To;Ready;Modes\nHarbin;Blagoveshchensk;12.05.2026;road\n'], 'lanes.csv'))
      if (rates !== '') parts.set('rates', new File([rates], 'rates.csv'))
      return parts
    }
    const sent = async (body: FormData) => {
      const reply = await fetch(`${server.url}/api/v1/batches?lang=en`, { method: 'POST', body })
      return { status: reply.status, json: (await reply.json()) as { id: string; key: string; errors?: { pointer: string; value: unknown }[] } }
    }
    const bookOf = async (id: string) => {
      expect(await settled(`/api/v1/batches/${id}`)).toBe('done')
      return Buffer.from(await (await fetch(`${server.url}/api/v1/batches/${id}/result`)).arrayBuffer())
    }
    const own = await sent(form('line,amount,currency,supplier\nhaul,77.5,USD,Haulier H\n'))
    const plain = await sent(form(''))
    expect([own.status, plain.status]).toEqual([202, 202])
    expect(own.json.key).not.toBe(plain.json.key)
    const [ownBook, plainBook] = [await bookOf(own.json.id), await bookOf(plain.json.id)]
    expect((await readSheet(ownBook, 'Answers'))[1]?.[15]).toMatch(/Haulier H$/)
    expect((await readSheet(ownBook, 'Own rates'))[1]).toEqual(['haul', null, 77.5, 'USD', 'unit', null, null, 'Haulier H'])
    expect((await readSheet(plainBook, 'Answers'))[1]?.[15]).toBeNull()
    await expect(readSheet(plainBook, 'Own rates')).rejects.toThrow()
    expect(JSON.stringify(server.requests)).not.toContain('Haulier')

    const faulty = await sent(form('line,amount,currency,supplier\nnothing,x,USD,H\n'))
    expect([faulty.status, faulty.json.errors?.map(({ pointer }) => pointer).sort()]).toEqual([422, ['/rates/rows/2/amount', '/rates/rows/2/line']])
    const strange = form('')
    strange.set('prices', 'x')
    strange.delete('lanes')
    expect((await sent(strange)).json.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/lanes', '/prices'])
    const torn = await server.send('/api/v1/batches', 'no form at all', { 'content-type': 'multipart/form-data; boundary=x' })
    expect(torn.status).toBe(400)
    for (const { json } of [own, plain]) await server.call('DELETE', `/api/v1/batches/${json.id}`)
  })

  it('are refused whole where the columns are wrong, with every column at fault', async () => {
    const reply = await sheet('From,Colour,Colour2\nHarbin,red,blue\n')
    expect(reply.status).toBe(400)
    expect(reply.json.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/rows/1/2', '/rows/1/3', '/rows/1/to'])
    expect((await sheet(lanes, '/api/v1/batches?scenario=nosuch')).json.errors[0]).toMatchObject({ code: 'unknownScenario', value: 'nosuch' })
  })

  it('that wait or run can be stopped, and no more than four are held at once', async () => {
    const long = `From,To,Ready\n${Array.from({ length: 200 }, (_, day) => `Harbin,Hamburg,2026-0${1 + (day % 9)}-1${day % 10}`).join('\n')}\n`
    const started = [await sheet(long), await sheet(long), await sheet(long), await sheet(long)]
    expect((await sheet(long)).status).toBe(429)
    expect(new Set(started.map(({ json }) => json.id)).size).toBe(4)
    for (const { headers } of started) expect((await server.call('DELETE', headers.get('location') ?? '')).status).toBe(204)
    for (const { headers } of started) expect((await server.call('GET', headers.get('location') ?? '')).status).toBe(404)
  })

  it('begin with a template that is taken as it stands, in each language and as each kind of file', async () => {
    for (const lang of ['zh', 'ru', 'en']) {
      const { text } = await server.call('GET', `/api/v1/batches/template?lang=${lang}`)
      const reply = await sheet(text)
      expect([reply.status, reply.json.lanes, reply.json.faulty], lang).toEqual([202, 1, 0])
      await server.call('DELETE', reply.headers.get('location') ?? '')
      const book = await fetch(`${server.url}/api/v1/batches/template?lang=${lang}&format=xlsx`)
      const [titles, example] = await readSheet(Buffer.from(await book.arrayBuffer()))
      expect([titles?.length, example?.[0]], lang).toEqual([20, 'harbin'])
      const rates = await fetch(`${server.url}/api/v1/rate-sheets/template?lang=${lang}&format=xlsx`)
      expect((await readSheet(Buffer.from(await rates.arrayBuffer()))).length, lang).toBeGreaterThan(10)
    }
  })
})
