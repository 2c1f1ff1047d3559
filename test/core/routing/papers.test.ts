import { beforeAll, describe, expect, it } from 'vitest'
import type { RawRouteQuery } from '#core/journey/query.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { readFacts } from '../../../server/data/read-facts.ts'

let network: Network

beforeAll(async () => {
  const loaded = await readFacts('network-data')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failures.slice(0, 3)))
  network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
})

/** Papers of the best way, as rule and country. */
function papers(raw: RawRouteQuery): readonly string[] {
  const query = readRouteQuery({ date: '2026-06-01', alternatives: 1, ...raw }, network)
  if (!query.ok) throw new Error(JSON.stringify(query.failures))
  const [best] = planRoutes(network, query.value, null, ({ code }) => code).alternatives
  if (best === undefined) throw new Error('no way')
  return best.documents.map(({ rule, country }) => `${rule} ${country}`)
}

describe('Papers on the rules as shipped', () => {
  it('clear goods for Moscow in Russia, and take them through Kazakhstan under transit', () => {
    const asked = papers({ from: 'Guangzhou', to: 'Moscow', modes: ['rail'] })
    expect(asked).toEqual(expect.arrayContaining(['ru-import-declaration RU', 'eaeu-origin-certificate RU', 'eaeu-transit-to-ru KZ']))
    expect(asked.filter((paper) => paper.startsWith('eaeu-transit'))).toHaveLength(1)
  })

  it('ask for no transit where goods enter the country of the importer itself', () => {
    expect(papers({ from: 'Harbin', to: 'Moscow', modes: ['rail'] }).filter((paper) => paper.includes('transit'))).toEqual([])
  })

  it('declare exports at home: in Russia though they leave the union in Kazakhstan, and in the EU', () => {
    expect(papers({ from: 'Moscow', to: 'Harbin', modes: ['rail'], via: ['alashankou-dostyk'] })).toContain('eaeu-export-declaration RU')
    expect(papers({ from: 'Hamburg', to: 'Moscow', modes: ['road'] })).toEqual(expect.arrayContaining(['eu-export-declaration PL', 'cmr-note-eu PL']))
  })

  it('ask for no export within the union', () => {
    expect(papers({ from: 'Minsk', to: 'Moscow', modes: ['road'] }).filter((paper) => /export|transit/.test(paper))).toEqual([])
  })

  it('give a box that goes by sea its bill of lading and the filing before it is loaded', () => {
    expect(papers({ from: 'Shanghai', to: 'Hamburg', modes: ['sea', 'road'] })).toEqual(expect.arrayContaining(['bill-of-lading CN', 'eu-ics2-sea DE']))
  })
})
