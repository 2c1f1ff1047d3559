import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shippedWorld } from '../shipped-world.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const token = 'a-secret-of-the-office-in-harbin'
const bearer = { authorization: `Bearer ${token}` }
const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`anyone:${password}`).toString('base64')}` })

/** Status of a GET with headers that fetch would not let one set. */
const statusOf = (server: TestServer, path: string, headers: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    request(server.url + path, { headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

describe('a server on the loopback', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(await shippedWorld())
  })
  afterAll(() => server.close())

  it('answers programs of the machine without a token', async () => {
    expect((await server.call('GET', '/api/v1/places?q=harbin')).status).toBe(200)
  })

  it('turns away a page whose name was rebound to this machine', async () => {
    expect(await statusOf(server, '/api/v1/places?q=harbin', { host: 'evil.example' })).toBe(403)
    expect(await statusOf(server, '/api/v1/places?q=harbin', { host: 'localhost:8080' })).toBe(200)
    expect(await statusOf(server, '/api/v1/places?q=harbin', { host: '[::1]:8080' })).toBe(200)
  })

  it('turns away requests from pages of other sites, and lets a link from there open the page', async () => {
    const crossSite = { 'sec-fetch-site': 'cross-site' }
    expect(await statusOf(server, '/api/v1/places?q=harbin', { ...crossSite, 'sec-fetch-mode': 'no-cors' })).toBe(403)
    expect(await statusOf(server, '/', { ...crossSite, 'sec-fetch-mode': 'navigate' })).toBe(200)
    const posted = await server.send('/api/v1/routes', '{"from":"harbin","to":"hamburg"}', crossSite)
    expect([posted.status, posted.json.type]).toEqual([403, 'urn:transamur:problem:forbidden'])
  })

  it('keeps an access log without search parameters, and figures by endpoint', async () => {
    const before = server.requests.length
    await server.call('GET', '/api/v1/places?q=harbin')
    await server.call('GET', '/api/v1/crossings/no-such')
    expect(server.requests.slice(before)).toMatchObject([
      { address: '127.0.0.1', method: 'GET', path: '/api/v1/places', status: 200 },
      { path: '/api/v1/crossings/no-such', status: 404 },
    ])
    const { text, headers } = await server.call('GET', '/metrics')
    expect(headers.get('content-type')).toMatch(/^text\/plain/)
    expect(text).toMatch(/transamur_http_request_seconds_count\{method="GET",path="\/api\/v1\/crossings\/:id",status="404"\} 1/)
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m)
    expect(text).not.toContain('no-such')
  })
})

describe('a server in the network', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer(await shippedWorld(), { reach: 'network', token, requestsPerMinute: 12 })
  })
  afterAll(() => server.close())

  it('asks for a token, takes it as bearer or as password, limits the rate of an address, and tells its health to all', async () => {
    const bare = await server.call('GET', '/api/v1/places?q=harbin')
    expect([bare.status, bare.headers.get('www-authenticate'), bare.json.type]).toEqual([
      401,
      'Basic realm="Transamur", charset="UTF-8"',
      'urn:transamur:problem:unauthorized',
    ])
    expect((await server.call('GET', '/')).status).toBe(401)
    expect((await server.call('GET', '/metrics')).status).toBe(401)
    expect((await server.call('GET', '/api/v1/places?q=harbin', undefined, { authorization: 'Bearer guess' })).status).toBe(401)
    expect((await server.call('GET', '/api/v1/places?q=harbin', undefined, basic('guess'))).status).toBe(401)
    expect((await server.call('GET', '/api/v1/places?q=harbin', undefined, { authorization: 'constructor x' })).status).toBe(401)
    expect((await server.call('GET', '/api/v1/places?q=harbin', undefined, bearer)).status).toBe(200)
    expect((await server.call('GET', '/', undefined, basic(token))).status).toBe(200)
    expect(await statusOf(server, '/api/v1/places?q=harbin', { ...bearer, host: 'freight.example' })).toBe(200)
    const crossSite = await server.send('/api/v1/routes', '{"from":"harbin","to":"hamburg"}', { ...basic(token), 'sec-fetch-site': 'cross-site' })
    expect(crossSite.status).toBe(403)

    const replies = [
      await server.call('GET', '/', undefined, bearer),
      await server.call('GET', '/', undefined, bearer),
      await server.call('GET', '/', undefined, bearer),
    ]
    const last = replies[2]
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429])
    expect([last?.json.type, Number(last?.headers.get('retry-after')) > 0]).toEqual(['urn:transamur:problem:too-many-requests', true])
    expect((await server.call('GET', '/healthz')).status).toBe(200)
  })
})
