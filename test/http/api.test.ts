import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { shippedWorld } from '../shipped-world.ts'
import { startTestServer, type TestServer } from './test-server.ts'

// Whole plans on a busy machine; nothing here is about speed.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(await shippedWorld())
})
afterAll(() => server.close())

const question = { from: 'harbin', to: 'blagoveshchensk', date: '2026-05-12', modes: ['road'] }

describe('places and network', () => {
  it('finds Harbin by what a Chinese, a Russian and a Latin keyboard write', async () => {
    for (const text of ['哈尔', 'Харб', 'haerbin', 'CNHRN', 'Harbin']) {
      const { json } = await server.call('GET', `/api/v1/places?q=${encodeURIComponent(text)}`)
      expect(json.places[0], text).toMatchObject({ id: 'harbin', country: 'CN', timeZone: 'Asia/Shanghai' })
    }
  })

  it('is small enough for a telephone: below 400 kB packed', async () => {
    const { text } = await server.call('GET', '/api/v1/network')
    expect(gzipSync(text).length).toBeLessThan(400_000)
  })

  it('says what a place is to freight and who says so, and when a river can be crossed', async () => {
    const { json } = await server.call('GET', '/api/v1/network')
    const properties = json.features.map((feature: { properties: Record<string, unknown> }) => feature.properties)
    const titled = properties.filter(({ roles }: { roles?: unknown[] }) => roles !== undefined && roles.length > 0)
    expect(titled.length).toBeGreaterThan(0)
    for (const { roles } of titled) for (const role of roles) expect(json.sources).toHaveProperty([role.source.split(' ')[0]])
    expect(properties.find(({ id }: { id: string }) => id === 'heihe-river').seasons).toContainEqual(expect.objectContaining({ kind: 'ferry' }))
  })

  it('is GeoJSON whose points say what can end a route', async () => {
    const { json, headers } = await server.call('GET', '/api/v1/network')
    expect(headers.get('content-type')).toMatch(/^application\/geo\+json/)
    const properties = json.features.map((feature: { properties: Record<string, unknown> }) => feature.properties)
    const bridge = properties.find(({ id }: { id: string }) => id === 'heihe-bridge')
    expect(bridge).toMatchObject({ kind: 'crossing', sides: ['heihe', 'blagoveshchensk'], modes: ['road'] })
    expect(bridge).not.toHaveProperty('country')
    expect(bridge).not.toHaveProperty('timeZone')
    for (const { geometry, properties: line } of json.features) {
      if (geometry.type !== 'LineString') continue
      expect(line).toMatchObject({
        id: expect.any(String),
        mode: expect.any(String),
        distanceKm: expect.any(Number),
        source: expect.any(String),
        grade: expect.stringMatching(/^[A-D]$/),
      })
      expect(geometry.coordinates.length).toBeGreaterThan(1)
    }
  })

  it('under a scenario holds the bridge that is drawn in it', async () => {
    const ids = async (scenario: string) => {
      const { json } = await server.call('GET', `/api/v1/network?scenario=${encodeURIComponent(scenario)}`)
      return json.features.map((feature: { properties: { id: string } }) => feature.properties.id)
    }
    expect(await ids('base')).not.toContain('second-heihe-bridge')
    expect((await ids('second-heihe-bridge')).filter((id: string) => id === 'second-heihe-bridge')).toHaveLength(2)
    const drawn = { version: 1, changes: [{ kind: 'add-link', id: 'new', mode: 'road', from: 'xunke', to: 'poyarkovo' }] }
    expect(await ids(JSON.stringify(drawn))).toContain('new')
  })
})

describe('a crossing', () => {
  const heihe = '/api/v1/crossings/heihe-bridge?date=2026-05-12'

  it('tells what is on file on a day, every value with a source that the network spells out', async () => {
    const { status, json, headers } = await server.call('GET', heihe)
    expect(status).toBe(200)
    const told = [...json.hours, ...json.capacity, ...json.closures, ...json.permits, ...json.planned, ...json.congested]
    expect(told.length).toBeGreaterThan(6)
    const { sources } = (await server.call('GET', '/api/v1/network')).json
    for (const { source } of told) for (const key of source.split(' ')) expect(sources).toHaveProperty([key])
    expect((await server.call('GET', heihe, undefined, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304)
  })

  it('is narrower where a scenario takes the checkpoint back to 190 trucks', async () => {
    const least = async (scenario: string) => {
      const { json } = await server.call('GET', `${heihe}&scenario=${scenario}`)
      return Math.min(
        ...json.capacity.flatMap((line: { amount: number; class: string; binds: boolean }) => (line.binds && line.class === 'truck' ? [line.amount] : [])),
      )
    }
    expect([await least('base'), await least('heihe-190')]).toEqual([630, 190])
  })

  it('is not found under an unknown id, and has nothing to tell without a day', async () => {
    expect((await server.call('GET', '/api/v1/crossings/nowhere?date=2026-05-12')).status).toBe(404)
    expect((await server.call('GET', '/api/v1/crossings/heihe-bridge')).status).toBe(400)
    const { status, json } = await server.call('GET', '/api/v1/crossings/heihe-bridge?date=2026-02-31')
    expect([status, json.errors[0].pointer]).toEqual([422, '/date'])
  })
})

describe('routes', () => {
  it('echoes the question as ids and defaults, and its ETag is of key and language', async () => {
    const { status, json, headers } = await server.call('POST', '/api/v1/routes', { ...question, from: '哈尔滨', to: 'Благовещенск' })
    expect(status).toBe(200)
    expect(json.query).toMatchObject({ from: 'harbin', to: 'blagoveshchensk', cargo: '45G1', weight: 18, scenario: 'base', currency: 'CNY' })
    expect(headers.get('etag')).toBe(`W/"${json.key}.en"`)
  })

  it('gives the same bytes again, and 304 to whoever has them', async () => {
    const [first, second] = [await server.call('POST', '/api/v1/routes', question), await server.call('POST', '/api/v1/routes', question)]
    expect(second.text).toBe(first.text)
    const tag = first.headers.get('etag') ?? ''
    expect((await server.call('POST', '/api/v1/routes', question, { 'if-none-match': tag })).status).toBe(304)
    expect((await server.call('POST', '/api/v1/routes', question, { 'if-none-match': tag, 'accept-language': 'ru' })).status).toBe(200)
  })

  it('where there is no route, answers 200 and says why in the language asked for', async () => {
    const river = { ...question, modes: ['river'], date: '2026-04-20', from: 'heihe' }
    const zh = await server.call('POST', '/api/v1/routes', { ...river, lang: 'zh' })
    const ru = await server.call('POST', '/api/v1/routes', river, { 'accept-language': 'ru-RU,ru;q=0.9' })
    for (const { status, json } of [zh, ru]) expect([status, json.alternatives, json.unavailable[0].code]).toEqual([200, [], 'seasonClosed'])
    expect(zh.json.unavailable[0].reason).toMatch(/\p{Script=Han}/u)
    expect(ru.json.unavailable[0].reason).toMatch(/\p{Script=Cyrillic}/u)
  })

  it('tells all faults of one call at once, of question and scenario', async () => {
    const { status, json, headers } = await server.call('POST', '/api/v1/routes', {
      ...question,
      from: 'Harbni',
      date: '2026-13-45',
      weight: -3,
      scenario: { version: 1, changes: [{ kind: 'close', crossing: 'no-bridge' }] },
    })
    expect(status).toBe(422)
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/date', '/from', '/scenario/changes/0/crossing', '/weight'])
    for (const { code, message } of json.errors) expect([typeof code, message.length > 10]).toEqual(['string', true])
  })

  it('a wrong type is a wrong shape, told together with wrong values', async () => {
    const { status, json } = await server.call('POST', '/api/v1/routes', { ...question, weight: '18', date: '2026-13-45', colour: 'red' })
    expect(status).toBe(400)
    expect(json.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`).sort()).toEqual([
      '/colour unexpected',
      '/date invalidDate',
      '/weight wrongType',
    ])
  })
})

describe('scenarios', () => {
  it('lists the shipped ones behind the dataset as it is', async () => {
    const { json } = await server.call('GET', '/api/v1/scenarios')
    expect(json.scenarios.map(({ id }: { id: string }) => id)).toEqual([
      'base',
      'amur-flood-2025',
      'heihe-190',
      'heihe-862',
      'northern-sea-route-summer',
      'second-heihe-bridge',
      'suez-reopened',
    ])
  })

  it('checks one in the making: faults with their places, or what it assumes', async () => {
    const bad = await server.call('POST', '/api/v1/scenarios/check', { version: 1, changes: [{ kind: 'close', crossing: 'x', from: 'soon' }] })
    expect(bad.status).toBe(422)
    expect(bad.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/changes/0/crossing', '/changes/0/from'])
    const good = await server.call('POST', '/api/v1/scenarios/check', {
      version: 1,
      changes: [{ kind: 'add-link', id: 'new', mode: 'road', from: 'heihe', to: 'blagoveshchensk' }],
    })
    expect(good.status).toBe(200)
    expect(good.json.assumptions.map(({ field }: { field: string }) => field)).toContain('toll')
  })

  it('compares routes under two: what differs, and because of which change', async () => {
    const closed = { version: 1, changes: [{ kind: 'close', crossing: 'heihe-bridge' }] }
    const { json } = await server.call('POST', '/api/v1/comparisons', { ...question, to: 'belogorsk', a: 'base', b: closed })
    expect(json.because).toEqual(['heihe-bridge'])
    expect(json.a.alternatives[0].crossings).toContain('heihe-bridge')
    for (const { crossings } of json.b.alternatives) expect(crossings).not.toContain('heihe-bridge')
  })
})

describe('simulated runs', () => {
  const run = { crossing: 'heihe-bridge', start: '2026-03-01', days: 7, replications: 2 }

  it('start with 202 and a place to follow them; the result carries its key', async () => {
    const started = await server.call('POST', '/api/v1/simulations', run)
    expect(started.status).toBe(202)
    const location = started.headers.get('location') ?? ''
    expect((await server.call('GET', location)).json).toMatchObject({ status: 'done', progress: 1 })
    const events = await server.call('GET', `${location}/events`)
    expect(events.text).toMatch(/^event: done\ndata: \{.*"progress":1.*\}\n\n$/)
    const { json, headers } = await server.call('GET', `${location}/result`)
    expect(json).toMatchObject({ crossing: 'heihe-bridge', days: 7, replications: 2 })
    expect(headers.get('etag')).toBe(`W/"${json.key}.en"`)
    expect((await server.call('DELETE', location)).status).toBe(204)
    for (const path of [location, `${location}/events`]) expect((await server.call('GET', path)).status).toBe(404)
  })

  it('say which crossings can be simulated, and every other fault with it', async () => {
    const { status, json } = await server.call('POST', '/api/v1/simulations', { crossing: 'manzhouli-road', days: 0, scenario: 'heihe-900' })
    expect(status).toBe(422)
    expect(json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/crossing', '/days', '/scenario'])
    expect(json.errors.find(({ pointer }: { pointer: string }) => pointer === '/crossing').allowed).toContain('heihe-bridge')
  })

  it('against another scenario hold both sides, the scenario as b, and can be followed like any', async () => {
    const closed = { version: 1, names: { en: 'shut' }, changes: [{ kind: 'close', crossing: 'heihe-bridge' }] }
    const started = await server.call('POST', '/api/v1/simulations', { ...run, scenario: closed, against: 'base' })
    expect(started.status).toBe(202)
    const { json } = await server.call('GET', `${started.headers.get('location')}/result`)
    const passed = ({ measures }: { measures: { subject: { id: string; direction: string; class: string }; throughputPerDay: { mean: number } }[] }) =>
      measures.find(({ subject }) => subject.id === 'heihe-bridge' && subject.direction === 'CN>RU' && subject.class === 'truck')?.throughputPerDay.mean ??
      Number.NaN
    expect(passed(json.a)).toBeGreaterThan(0)
    expect(passed(json.b)).toBe(0)
    const difference = json.differences.find(
      ({ subject }: { subject: { kind: string; direction: string; class: string } }) =>
        subject.kind === 'crossing' && subject.direction === 'CN>RU' && subject.class === 'truck',
    )
    expect(difference.throughputPerDay.mean).toBeCloseTo(-passed(json.a), 3)
    const wrong = await server.call('POST', '/api/v1/simulations', { ...run, days: 0, precision: 0.05, steady: true, against: 'heihe-900' })
    expect(wrong.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/against', '/days', '/precision', '/steady'])
  })

  it('compared in pairs differ by nothing where nothing differs', async () => {
    const { json } = await server.call('POST', '/api/v1/comparisons', { a: 'base', b: 'base', simulate: true, ...run })
    expect([json.a, json.b, json.delta]).toEqual([null, null, null])
    for (const { waitHours } of json.differences) expect(waitHours).toMatchObject({ mean: 0, n: 2 })
  })
})

describe('quotes', () => {
  it('nothing to quote is the answer that says why, not a fault', async () => {
    const ferry = { from: 'heihe', to: 'blagoveshchensk', date: '2026-04-20', modes: ['river'] }
    const { status, headers, json } = await server.call('POST', '/api/v1/quotes', ferry)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect([json.alternatives, json.unavailable[0].code, json.unavailable[0].until]).toEqual([[], 'seasonClosed', '2026-05-12'])
  })

  it('are PDF, and an alternative that is none is said with those that are', async () => {
    const quote = await server.call('POST', '/api/v1/quotes', { ...question, lang: 'zh' })
    expect([quote.status, quote.headers.get('content-type'), quote.text.slice(0, 4)]).toEqual([200, 'application/pdf', '%PDF'])
    const text = await server.call('POST', '/api/v1/quotes', question, { accept: 'text/plain' })
    expect(text.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(text.text).toMatch(/Q-\d{8}-/)
    const { status, json } = await server.call('POST', '/api/v1/quotes', { ...question, alternative: 'by-air' })
    expect([status, json.errors[0].code]).toEqual([422, 'unknownAlternative'])
    expect(json.errors[0].allowed.length).toBeGreaterThan(0)
  })
})

describe('a question that contradicts itself', () => {
  it('avoids its own origin: wrong values, 422', async () => {
    const { status, json } = await server.call('POST', '/api/v1/routes', { ...question, avoid: ['harbin'] })
    expect([status, json.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)]).toEqual([422, ['/avoid conflict']])
  })
})

describe('a scenario with a misshapen change', () => {
  it('has its other changes checked all the same', async () => {
    const changes = [5, { kind: 'close', crossing: 'heihe-tunnel' }]
    const { status, json } = await server.call('POST', '/api/v1/scenarios/check', { version: 1, names: {}, changes })
    const found = json.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)
    expect([status, found]).toEqual([400, ['/changes/0 wrongType', '/changes/1/crossing unknownCrossing']])
  })
})

describe('bounds of throughput', () => {
  it('Tongjiang lets through what its station does, 9.6 Mt a year, not the 21 of its bridge', async () => {
    const reply = await server.call('POST', '/api/v1/bottlenecks', { from: 'tongjiang', to: 'nizhneleninskoye', modes: ['rail'] })
    const { cut, flows } = reply.json
    const station = cut.find(({ crossing }: { crossing: string }) => crossing === 'tongjiang-bridge')
    expect([reply.status, station.part, station.side, station.amount, station.unit]).toEqual([200, 'station', 'nizhneleninskoye', 9_600_000, 'tonnesPerYear'])
    expect(flows).toContainEqual({ crossing: 'tongjiang-bridge', tonnesPerDay: 26_301.37 })
    expect(reply.headers.get('etag')).toContain(reply.json.key)
  })

  it('Heihe binds at its checkpoint, and closing it takes just that from the bound', async () => {
    const ask = async (scenario?: unknown) => (await server.call('POST', '/api/v1/bottlenecks', { from: 'CN', to: 'RU', modes: ['road'], scenario })).json
    const [base, closed] = [await ask(), await ask({ version: 1, changes: [{ kind: 'close', crossing: 'heihe-bridge' }] })]
    const heihe = base.cut.find(({ crossing }: { crossing: string }) => crossing === 'heihe-bridge')
    expect([heihe.part, heihe.amount]).toEqual(['checkpoint', 190])
    expect(base.boundTonnesPerDay - closed.boundTonnesPerDay).toBeCloseTo(heihe.tonnesPerDay, 2)
  })

  it('a period is one of the data: days that leave it are refused, and none given end with it', async () => {
    const ends = { from: 'tongjiang', to: 'nizhneleninskoye', modes: ['rail'], start: '2026-12-01' }
    const [asked, left] = [await server.call('POST', '/api/v1/bottlenecks', { ...ends, days: 32 }), await server.call('POST', '/api/v1/bottlenecks', ends)]
    expect(asked.json.errors).toMatchObject([{ pointer: '/days', code: 'runLeavesData', value: 32, allowed: ['1-31'] }])
    expect([left.status, left.json.query.days]).toEqual([200, 31])
  })

  it('faults of both ends, mode and days come together', async () => {
    const reply = await server.call('POST', '/api/v1/bottlenecks', { from: 'Harbni', to: 'RU', modes: ['air'], days: 0 })
    expect([reply.status, reply.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()]).toEqual([422, ['/days', '/from', '/modes']])
  })
})

describe('explanations', () => {
  it('weigh the first two ways of a question: at each break-even both cost the same', async () => {
    const reply = await server.call('POST', '/api/v1/explanations', { from: 'Harbin', to: 'Moscow', date: '2026-05-12' })
    const { a, b, breakEvens } = reply.json
    expect([reply.status, a.id === b.id, a.generalisedMinor <= b.generalisedMinor]).toEqual([200, false, true])
    expect(breakEvens.map(({ code }: { code: string }) => code)).toContain('valueOfTime')
    for (const { value, atMinor } of breakEvens) if (value !== null) expect(Math.abs(atMinor.a - atMinor.b)).toBeLessThanOrEqual(2)
  })

  it('an alternative that is none is said with those that are', async () => {
    const reply = await server.call('POST', '/api/v1/explanations', { from: 'Harbin', to: 'Moscow', date: '2026-05-12', b: 'rail.nowhere' })
    expect([reply.status, reply.json.errors[0].pointer, reply.json.errors[0].allowed.length > 1]).toEqual([422, '/b', true])
  })
})

describe('own rates', () => {
  const ends = { from: 'Harbin', to: 'Moscow', date: '2026-05-12', modes: ['rail'] }

  it('of a sheet are given back for the question, and a margin stands apart from the cost', async () => {
    const sheet = await server.send('/api/v1/rate-sheets', 'line;at;amount;currency;supplier\ngaugeChange;Zabaikalsk;100;USD;Yard A\n', {
      'content-type': 'text/csv',
    })
    expect([sheet.status, sheet.json.ownRates[0].at]).toEqual([200, 'zabaikalsk'])
    const bought = await server.call('POST', '/api/v1/routes', { ...ends, ownRates: sheet.json.ownRates, margin: '10%' })
    const [best] = bought.json.alternatives
    const line = best.cost.lines.find(({ supplier }: { supplier?: string }) => supplier === 'Yard A')
    expect([line.code, line.original]).toEqual(['gaugeChange', { currency: 'USD', amountMinor: 100_00 }])
    expect(best.sell.amountMinor - best.sell.marginMinor).toBe(best.cost.amountMinor)
    const others = await server.call('POST', '/api/v1/routes', ends)
    expect(others.text).not.toContain('Yard A')
    expect(others.headers.get('etag')).not.toBe(bought.headers.get('etag'))
  })

  it('with faults are told by row and column, and no file is too strange', async () => {
    const reply = await server.send('/api/v1/rate-sheets', 'line,amount,currency,supplier\nfoo,x,USD,A\n', { 'content-type': 'text/csv' })
    expect([reply.status, reply.json.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([422, ['/rows/2/line', '/rows/2/amount']])
    expect((await server.send('/api/v1/rate-sheets', '')).status).toBe(400)
    const template = await server.call('GET', '/api/v1/rate-sheets/template?lang=ru')
    expect([template.headers.get('content-type'), template.text.includes('Поставщик')]).toEqual(['text/csv; charset=utf-8', true])
  })
})
