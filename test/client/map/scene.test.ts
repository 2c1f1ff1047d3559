import { describe, expect, it } from 'vitest'
import { borderInsets, insetView, scaleBar } from '../../../client/map/border-insets.ts'
import { buildScene } from '../../../client/map/scene.ts'
import { indexNetwork } from '../../../client/state/index-network.ts'
import { answer, network } from '../fixtures/corridor.ts'

const geography = indexNetwork(network)
const [rail, bridge, sea] = answer.alternatives
const scene = (selected: typeof rail | null = rail, changed: readonly string[] = []) =>
  buildScene({
    geography,
    selected: selected ?? null,
    alternatives: answer.alternatives,
    changedIds: new Set(changed),
    ends: { from: 'harbin', to: 'hamburg' },
    byMode: false,
  })

describe('what the map shows', () => {
  it('draws every link of the chosen journey, by its mode and with its leg', () => {
    expect(scene().selected.map(({ mode, leg }) => [mode, leg])).toEqual([
      ['rail-1435', 1],
      ['rail-1435', 3],
      ['rail-1520', 5],
      ['rail-1520', 8],
      ['rail-1435', 10],
    ])
  })

  it('makes ghosts of what only the other alternatives use', () => {
    expect(scene().others.map(({ id }) => id)).toEqual([
      'harbin-heihe-road',
      'heihe-blagoveshchensk-road',
      'blagoveshchensk-belogorsk-road',
      'harbin-dalian-rail-1435',
      'dalian-hamburg-sea-cape',
    ])
    expect(scene().network.map(({ id }) => id)).toEqual(['belogorsk-zabaikalsk-rail-1520'])
  })

  it('marks the gauge change of a crossing, with both gauges and its hours, in travel order', () => {
    const marks = scene().marks.filter(({ kind }) => kind === 'gauge')
    expect(marks.map(({ id, names, gauge }) => ({ id, names, gauge }))).toEqual([
      { id: 'manzhouli-rail', names: ['manzhouli', 'zabaikalsk'], gauge: { from: '1435', to: '1520', hours: 26 } },
      { id: 'brest-malaszewicze', names: ['brest', 'malaszewicze'], gauge: { from: '1520', to: '1435', hours: 31 } },
    ])
  })

  it('marks a crossing without a gauge change as a plain one', () => {
    expect(scene(bridge).marks.find(({ id }) => id === 'heihe-bridge')).toMatchObject({ kind: 'crossing', rank: 1 })
  })

  it('puts A and B on top, and names each place once', () => {
    const { marks } = scene()
    expect(marks.slice(0, 2).map(({ id, letter }) => [id, letter])).toEqual([
      ['harbin', 'A'],
      ['hamburg', 'B'],
    ])
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
  })

  it('keeps the banks of every border at hand that the chosen route crosses, and no other, those of the scenario before them', () => {
    expect(scene().borders.map(({ sides }) => sides.join(' '))).toEqual(['manzhouli zabaikalsk', 'brest malaszewicze'])
    expect(scene(null).borders.map(({ sides }) => sides.join(' '))).toContain('heihe blagoveshchensk')
    expect(scene(sea).borders).toEqual([])
    expect(scene(rail, ['heihe-bridge']).borders[0]?.sides).toEqual(['heihe', 'blagoveshchensk'])
    const alone = { geography, selected: sea ?? null, alternatives: sea === undefined ? [] : [sea], ends: { from: 'harbin', to: 'hamburg' }, byMode: false }
    expect(buildScene({ ...alone, changedIds: new Set() }).borders).toEqual([])
    expect(buildScene({ ...alone, changedIds: new Set(['heihe-bridge']) }).borders).toHaveLength(1)
  })

  it('enlarges only borders that are one dot at the zoom of the map', () => {
    expect(borderInsets(scene(), 3.25)).toHaveLength(2)
    expect(borderInsets(scene(), 11)).toEqual([])
  })

  it('enlarges a border until both banks and its bridge just fit', () => {
    const heihe = scene(rail, ['heihe-bridge']).borders[0]
    if (heihe === undefined) throw new Error('the bridge is touched')
    const { longitude, latitude, zoom } = insetView(heihe)
    expect([longitude, latitude]).toEqual([(127.47 + 127.53) / 2, (50.21 + 50.28) / 2])
    expect(zoom).toBeGreaterThan(8)
    const bar = scaleBar(latitude, zoom)
    expect(bar.pixels).toBeLessThanOrEqual(44)
    expect(bar.pixels).toBeGreaterThan(15)
  })

  it('names great junctions before halts, and the towns of the journey before both', () => {
    const ranks = new Map(scene().marks.map(({ id, rank }) => [id, rank]))
    expect(ranks.get('dalian')).toBeGreaterThanOrEqual(3)
    expect(ranks.get('berlin')).toBeLessThan(3)
    const halt = network.features.map((feature) =>
      feature.properties.id === 'dalian' ? { ...feature, properties: { ...feature.properties, kind: 'railStation' } } : feature,
    )
    const quiet = buildScene({
      geography: indexNetwork({ ...network, features: halt as typeof network.features }),
      selected: rail ?? null,
      alternatives: [],
      changedIds: new Set(),
      ends: { from: 'harbin', to: 'hamburg' },
      byMode: false,
    })
    expect(quiet.marks.find(({ id }) => id === 'dalian')?.rank).toBeGreaterThan(ranks.get('dalian') ?? 9)
    expect(ranks.get('manzhouli')).toBeLessThan(3)
  })

  it('marks what the scenario changed', () => {
    const changed = scene(rail, ['heihe-bridge'])
    expect(changed.marks.find(({ id }) => id === 'heihe-bridge')?.changed).toBe(true)
  })
})
