import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildNetwork, type Network } from '#core/network/network.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { readFacts } from '../../server/data/read-facts.ts'

let network: Network

beforeAll(async () => {
  const loaded = await readFacts('network-data')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failures.slice(0, 3)))
  network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
})

const readme = readFileSync('network-data/README.md', 'utf8')
const rowOf = (id: string): string => readme.split('\n').find((line) => line.startsWith(`| ${id} `)) ?? ''
const grouped = (km: number): string => Math.round(km).toLocaleString('en')

describe('published journeys against the model, as the README of the data tells them', () => {
  it.each([
    ['V01', 'harbin', 'hamburg', 'rail', 'P50'],
    ['V02', 'harbin', 'yekaterinburg', 'rail', 'P50'],
    ['V21', 'dostyk', 'brest', 'rail', 'P10-P90'],
    ['V25', 'dalian', 'novosibirsk', 'road', 'P10-P90'],
  ] as const)('%s: %s - %s by %s', (id, from, to, mode, days) => {
    const query = readRouteQuery({ from, to, modes: [mode], date: '2026-05-12' }, network)
    if (!query.ok) throw new Error(JSON.stringify(query.failures))
    const [best] = planRoutes(network, query.value, null, ({ code }) => code).alternatives
    if (best === undefined) throw new Error(`no route for ${id}`)
    const shown = days === 'P50' ? `P50 ${best.days.p50.toFixed(1)}` : `P10-P90 ${best.days.p10.toFixed(1)}-${best.days.p90.toFixed(1)}`
    expect(rowOf(id)).toContain(`${grouped(best.distanceKm)} km, ${shown}`)
  })
})
