import { describe, expect, it } from 'vitest'
import { marksInView } from '../../../client/map/marks-in-view.ts'
import { buildScene } from '../../../client/map/scene.ts'
import { viewPoint } from '../../../client/map/world-points.ts'
import { indexNetwork } from '../../../client/state/index-network.ts'
import { answer, network } from '../fixtures/corridor.ts'

const geography = indexNetwork(network)
const [rail] = answer.alternatives
const size = { x: 1000, y: 600 }

/** Ids of the marks drawn at a zoom, the view centred on a position. */
function shownAt(zoom: number, [longitude, latitude]: readonly [number, number], { foldBanks = true } = {}) {
  const scene = buildScene({
    geography,
    selected: rail ?? null,
    alternatives: answer.alternatives,
    changedIds: new Set(),
    ends: { from: 'harbin', to: 'hamburg' },
    byMode: false,
  })
  const middle = viewPoint([longitude, latitude], { scale: 2 ** zoom, left: 0, top: 0 })
  return marksInView(scene, { scale: 2 ** zoom, left: middle.x - size.x / 2, top: middle.y - size.y / 2, ...size, zoom, foldBanks }).map(({ mark }) => mark.id)
}

describe('what the map has room for', () => {
  it('on the corridor is the journey: its ends, its borders and its great towns', () => {
    const shown = shownAt(3.25, [78, 52])
    expect(shown).toEqual(expect.arrayContaining(['harbin', 'hamburg', 'manzhouli-rail', 'brest-malaszewicze', 'moscow']))
    expect(shown).not.toContain('heihe-bridge')
    expect(shown).not.toContain('dalian')
  })

  it('near to is the network too, the borders off the route among it', () => {
    const shown = shownAt(8, [127.8, 50.5])
    expect(shown).toContain('heihe-bridge')
    expect(shown).toContain('belogorsk')
  })

  it('names both banks by their crossing until they are apart, and each by its own name in an inset', () => {
    expect(shownAt(6, [117.4, 49.6])).not.toContain('manzhouli')
    expect(shownAt(11, [117.4, 49.6])).toContain('manzhouli')
    expect(shownAt(8, [117.4, 49.6])).not.toContain('manzhouli')
    expect(shownAt(8, [117.4, 49.6], { foldBanks: false })).toContain('manzhouli')
  })

  it('is one border of several that lie close, but always the one that the scenario changes', () => {
    const border = (id: string, longitude: number, changed: boolean) =>
      ({ kind: 'crossing', id, coordinates: [longitude, 0], names: [], changed, rank: changed ? 1 : 3 }) as const
    const view = { scale: 16, left: -500 + 128 * 16, top: -300 + 128 * 16, ...size, zoom: 4, foldBanks: true }
    const ids = (changed: boolean) =>
      marksInView({ marks: [border('west', 0, false), border('east', 1, changed)], byMode: true }, view).map(({ mark }) => mark.id)
    expect(ids(false)).toEqual(['west'])
    expect(ids(true)).toEqual(['east'])
  })

  it('leaves out what lies outside', () => {
    expect(shownAt(6, [127, 49])).not.toContain('hamburg')
  })
})
