import Graph from 'graphology'
import { dijkstra } from 'graphology-shortest-path'
import { describe, expect, it } from 'vitest'
import type { Mode } from '#core/network/facts/places.ts'
import { greatCircleKm } from '#core/units.ts'
import { links, placeById, sourceKeys } from './read-network-data.ts'

const graphOf = (modes: readonly Mode[], without: readonly string[] = []) => {
  const graph = new Graph({ type: 'directed', multi: true })
  for (const { id, mode, from, to, lengthKm, oneWay, crossing } of links) {
    if (!modes.includes(mode) || (crossing !== undefined && without.includes(crossing))) continue
    graph.mergeNode(from)
    graph.mergeNode(to)
    graph.addEdgeWithKey(id, from, to, { km: lengthKm.value })
    if (oneWay !== true) graph.addEdgeWithKey(`${id}:back`, to, from, { km: lengthKm.value })
  }
  return graph
}

/** Least kilometres along the network, all places passed. */
const kmBetween = (graph: Graph, from: string, to: string) => {
  const path = dijkstra.bidirectional(graph, from, to, 'km')
  if (path === null) throw new Error(`No way from ${from} to ${to}`)
  const km = path.slice(1).reduce((sum, place, index) => {
    const parallel = graph.directedEdges(path[index], place).map((edge) => graph.getEdgeAttribute(edge, 'km') as number)
    return sum + Math.min(...parallel)
  }, 0)
  return { km, path }
}

const rail: readonly Mode[] = ['rail-1435', 'rail-1520']
const within = (km: number, expected: number, share: number) => expect(Math.abs(km / expected - 1), `${km} km`).toBeLessThanOrEqual(share)

describe('links', () => {
  it('have ids that are theirs alone, made of their ends and mode', () => {
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length)
    for (const { id, from, to, mode } of links) expect(id.startsWith(`${from}-${to}-${mode}`), id).toBe(true)
  })

  it('end at places', () => {
    for (const { id, from, to } of links) for (const end of [from, to]) expect(placeById.has(end), `${id}: ${end}`).toBe(true)
  })

  it('are never shorter than the straight line between their ends', () => {
    for (const { id, from, to, lengthKm } of links) {
      const [a, b] = [placeById.get(from), placeById.get(to)]
      if (a !== undefined && b !== undefined) expect(lengthKm.value, id).toBeGreaterThanOrEqual(greatCircleKm(a.coordinates, b.coordinates))
    }
  })

  it('keep value, low and high in order, and say on what an assumption rests', () => {
    for (const { id, lengthKm, tracks, traction } of links) {
      expect(lengthKm.low ?? lengthKm.value, id).toBeLessThanOrEqual(lengthKm.value)
      expect(lengthKm.high ?? lengthKm.value, id).toBeGreaterThanOrEqual(lengthKm.value)
      for (const fact of [lengthKm, tracks, traction]) {
        if (fact?.grade === 'D') expect(fact.note, id).toBeTruthy()
        for (const key of fact?.source.split(' ') ?? []) expect(sourceKeys, id).toContain(key)
      }
    }
  })

  it('cross a customs border only at a crossing', () => {
    const union = new Map([
      ['RU', 'Eurasian'],
      ['BY', 'Eurasian'],
      ['KZ', 'Eurasian'],
      ['PL', 'European'],
      ['DE', 'European'],
      ['NL', 'European'],
      ['LT', 'European'],
      ['LV', 'European'],
      ['EE', 'European'],
    ])
    for (const { id, mode, from, to, crossing } of links) {
      if (mode === 'sea') continue
      const [a, b] = [placeById.get(from)?.country ?? '', placeById.get(to)?.country ?? '']
      expect(crossing !== undefined, id).toBe((union.get(a) ?? a) !== (union.get(b) ?? b))
    }
  })

  it('of a gauge break come in pairs, each on the gauge of the country it leaves', () => {
    const oneWay = links.filter((link) => link.oneWay === true)
    expect(oneWay.length).toBeGreaterThan(0)
    for (const { id, from, to, mode, crossing } of oneWay) {
      const back = oneWay.filter((link) => link.from === to && link.to === from && link.crossing === crossing)
      expect(back, id).toHaveLength(1)
      expect(back[0]?.mode, id).not.toBe(mode)
      const broad = ['RU', 'BY', 'KZ', 'MN'].includes(placeById.get(from)?.country ?? '')
      expect(mode, id).toBe(broad ? 'rail-1520' : 'rail-1435')
    }
  })

  it.each<readonly [string, string, Mode]>([
    ['harbin', 'guangzhou', 'rail-1435'],
    ['harbin', 'alashankou', 'rail-1435'],
    ['vladivostok', 'brest', 'rail-1520'],
    ['dostyk', 'st-petersburg', 'rail-1520'],
    ['malaszewicze', 'hamburg', 'rail-1435'],
    ['heihe', 'guangzhou', 'road'],
    ['vladivostok', 'st-petersburg', 'road'],
    ['heihe', 'hamburg', 'road'],
    ['dalian', 'hamburg', 'sea'],
  ])('join %s and %s by %s', (from, to, mode) => {
    expect(dijkstra.bidirectional(graphOf([mode]), from, to, 'km')).not.toBeNull()
  })

  it('do not join the networks of one gauge across the Chinese border', () => {
    const inRussia = (mode: Mode) => graphOf([mode], ['manzhouli-rail', 'suifenhe-rail', 'tongjiang-bridge', 'alashankou-dostyk', 'brest-malaszewicze'])
    expect(inRussia('rail-1435').hasNode('moscow')).toBe(false)
    expect(dijkstra.bidirectional(inRussia('rail-1435'), 'harbin', 'warsaw', 'km')).toBeNull()
  })

  it('keep a truck’s day: no road is longer than 600 km', () => {
    for (const { id, mode, lengthKm } of links) if (mode === 'road') expect(lengthKm.value, id).toBeLessThanOrEqual(600)
  })

  it('give two ways by sea to Hamburg, the Cape 3,200 nautical miles longer', () => {
    for (const port of ['dalian', 'shanghai']) {
      const length = (passage: string) => links.find(({ id }) => id === `${port}-hamburg-sea-${passage}`)?.lengthKm.value ?? 0
      within(length('cape') - length('suez'), 3200 * 1.852, 0.01)
    }
  })

  describe('add up to published distances', () => {
    const all = graphOf(rail)
    const kmThrough = (places: readonly string[]) => places.slice(1).reduce((sum, place, index) => sum + kmBetween(all, places[index] ?? place, place).km, 0)

    it('Harbin - Hamburg by Manzhouli, Perm and Kirov 9,820 km within 2 %', () => {
      within(
        kmThrough(['harbin', 'manzhouli', 'zabaikalsk', 'yekaterinburg', 'perm', 'kirov', 'vladimir', 'moscow', 'brest', 'malaszewicze', 'hamburg']),
        9820,
        0.02,
      )
    })

    it('Dostyk - Brest by Astana, Chelyabinsk and Samara 5,430 km within 1 %', () => {
      within(kmThrough(['dostyk', 'mointy', 'astana', 'tobol', 'chelyabinsk', 'samara', 'ryazan', 'moscow', 'brest']), 5430, 0.01)
    })

    it('Altynkol - Brest by Almaty, Kandyagash and Orenburg 5,430 km within 2 %', () => {
      within(kmThrough(['altynkol', 'almaty', 'shymkent', 'kandyagash', 'orenburg', 'samara', 'moscow', 'brest']), 5430, 0.02)
    })

    it('Vladivostok - Moscow by Chita and Kirov 9,259 km, Zabaikalsk - Moscow 6,660 km within 1 %', () => {
      within(kmThrough(['vladivostok', 'khabarovsk', 'mogocha', 'chita', 'irkutsk', 'perm', 'kirov', 'vladimir', 'moscow']), 9259, 0.001)
      within(kmThrough(['zabaikalsk', 'chita', 'perm', 'kirov', 'vladimir', 'moscow']), 6660, 0.01)
    })

    it('Mongolia from border to border 1,110 km within 1 %, and 1,012 km by road', () => {
      within(kmBetween(all, 'naushki', 'zamyn-uud').km, 1110, 0.01)
      within(kmBetween(graphOf(['road']), 'altanbulag', 'zamyn-uud').km, 1012, 0.01)
    })

    it('Moscow - Rostov 1,226 km, Tyumen - Surgut 707 km and Togliatti - Ugolnaya about 8,000 km within 5 %', () => {
      within(kmBetween(all, 'moscow', 'rostov-on-don').km, 1226, 0.05)
      within(kmBetween(all, 'tyumen', 'surgut').km, 707, 0.05)
      within(kmThrough(['togliatti', 'omsk', 'irkutsk', 'khabarovsk', 'ugolnaya']), 8000, 0.05)
    })

    it('to Moscow, Suifenhe port 809 km longer than Tongjiang port within 2 %', () => {
      const suifenhe = kmBetween(graphOf(['rail-1520', 'rail-1435'], ['tongjiang-bridge', 'manzhouli-rail', 'alashankou-dostyk']), 'suifenhe', 'moscow').km
      const tongjiang = kmBetween(graphOf(['rail-1520', 'rail-1435'], ['suifenhe-rail', 'manzhouli-rail', 'alashankou-dostyk']), 'tongjiang', 'moscow').km
      within(suifenhe - tongjiang, 809, 0.02)
    })

    it('Harbin - Yekaterinburg 5,889 km within 3 %', () => {
      within(kmBetween(all, 'harbin', 'yekaterinburg').km, 5889, 0.03)
    })

    it('Blagoveshchensk - Moscow by road 7,700 to 7,900 km within 4 %', () => {
      within(kmBetween(graphOf(['road']), 'blagoveshchensk', 'moscow').km, 7800, 0.04)
    })
  })
})
