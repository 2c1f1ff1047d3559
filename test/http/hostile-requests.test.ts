import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { shippedWorld } from '../shipped-world.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(await shippedWorld())
})
afterAll(() => server.close())
afterEach(async () => {
  expect((await server.call('GET', '/healthz')).status).toBe(200)
  expect(server.errors).toEqual([])
})

describe('whatever is sent, the server answers with a problem and stays up', () => {
  const bodies: readonly (readonly [name: string, text: string, status: number])[] = [
    ['half a document', '{"from":', 400],
    ['an array', '[]', 400],
    ['nothing', '', 400],
    ['a number', '7', 400],
    ['names that JavaScript gives a meaning', '{"__proto__":{"a":1},"from":"constructor","to":"__proto__"}', 400],
    ['a number that JSON cannot hold', '{"from":"harbin","to":"hamburg","weight":1e999}', 422],
    ['wrong types all over', '{"from":1,"to":[],"via":"x","modes":{},"weight":"a","date":true}', 400],
    ['a scenario nested a thousand deep', `{"from":"harbin","to":"hamburg","scenario":${'{"base":'.repeat(1000)}1${'}'.repeat(1000)}}`, 400],
    ['lists nested until any recursion breaks', `{"from":"harbin","to":"hamburg","scenario":${'['.repeat(60_000)}${']'.repeat(60_000)}}`, 400],
    ['a place name of 200 kB', `{"from":"${'x'.repeat(200_000)}","to":"hamburg"}`, 422],
  ]
  for (const [name, text, status] of bodies) {
    it(`${name}: ${status}`, async () => {
      const reply = await server.send('/api/v1/routes', text)
      expect(reply.status).toBe(status)
      expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/)
      expect(reply.json.errors.length).toBeGreaterThan(0)
      expect(reply.text.length).toBeLessThan(20_000)
    })
  }

  it('a body above 256 kB: 413', async () => {
    const reply = await server.send('/api/v1/routes', `{"from":"${'x'.repeat(300_000)}"}`)
    expect([reply.status, reply.json.errors[0].code]).toEqual([413, 'tooLarge'])
  })

  it('an unknown path: 404, quoted; a known one by another method: 405 and what is allowed', async () => {
    const unknown = await server.call('GET', '/api/v1/nope')
    expect([unknown.status, unknown.json.errors[0].value]).toEqual([404, '/api/v1/nope'])
    const method = await server.call('PUT', '/api/v1/routes', {})
    expect([method.status, method.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('paths that climb or do not decode', async () => {
    const raw = (path: string) =>
      new Promise<string>((resolve, reject) => {
        const { hostname, port } = new URL(server.url)
        const socket = connect(Number(port), hostname, () => socket.end(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`))
        let text = ''
        socket.on('data', (chunk) => {
          text += chunk
        })
        socket.on('end', () => resolve(text))
        socket.on('error', reject)
      })
    for (const path of [
      '/../../etc/passwd',
      '/basemap/../places.json',
      '/basemap/..%2fplaces.json',
      '/%E0%A4%A',
      '/basemap/%2e%2e/places.json',
      '/api/v1/places?q=%E0%A4%A',
    ]) {
      const text = await raw(path)
      expect(text, path).toMatch(/^HTTP\/1\.1 (200|4\d\d)/)
      expect(text, path).not.toMatch(/root:|\[\]$/)
    }
  })
})

describe('headers', () => {
  it('keep every request of the page on its own origin, and do not name the framework', async () => {
    const { headers } = await server.call('GET', '/')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'self';frame-ancestors 'none';form-action 'self'",
    )
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('map files are served from the data folder, the facts beside them are not', async () => {
    expect((await server.call('GET', '/basemap/land.json')).json).toEqual({ type: 'Topology' })
    expect((await server.call('GET', '/basemap/rivers.json')).status).toBe(404)
    expect((await server.call('GET', '/places.json')).status).toBe(404)
  })
})

describe('before the data is there', () => {
  it('health is 503 with the reason, and so is every answer', async () => {
    const ready = server.readiness
    server.readiness = { status: 'starting' }
    expect((await server.call('GET', '/healthz')).json).toMatchObject({ status: 503, reason: 'starting' })
    server.readiness = { status: 'faulty', reasons: [{ file: 'places.json', pointer: '/3/country', message: 'Missing' }] }
    const health = await server.call('GET', '/healthz')
    expect([health.status, health.json.detail]).toEqual([503, 'places.json/3/country: Missing'])
    expect((await server.call('POST', '/api/v1/routes', {})).status).toBe(503)
    server.readiness = ready
  })
})
