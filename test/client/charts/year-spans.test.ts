import { describe, expect, it } from 'vitest'
import { yearSpans } from '../../../client/charts/year-spans.ts'
import { indexNetwork, type Point } from '../../../client/state/index-network.ts'
import { network } from '../fixtures/corridor.ts'

const { crossings } = indexNetwork(network)
const bridge = crossings.get('heihe-bridge') as Point
const at = (more: Partial<Point>, river: Partial<Point> = {}) =>
  new Map<string, Point>([
    ['heihe-bridge', { ...bridge, ...more }],
    ['heihe-river', { ...bridge, id: 'heihe-river', ...river }],
  ])

describe('the spans that a year at a crossing is read by', () => {
  it('are the days it is closed, one span where both sides close on overlapping days', () => {
    const closures = [
      { from: '2026-02-16', to: '2026-02-18', side: 'heihe', reason: 'holiday' as const },
      { from: '2026-02-17', to: '2026-02-19', side: 'blagoveshchensk', reason: 'holiday' as const },
      { from: '2027-02-05', to: '2027-02-08', reason: 'holiday' as const },
    ]
    expect(yearSpans(at({ closures }), 'heihe-bridge', '2026-01-01', 365)).toEqual([{ kind: 'holiday', from: '2026-02-16', to: '2026-02-19' }])
  })

  it('are ice drift and freeze-up on the river beside it, and an observed season in place of the usual one', () => {
    const seasons = [
      { kind: 'ferry' as const, from: '05-12', to: '10-30' },
      { kind: 'ferry' as const, from: '2026-05-02', to: '2026-10-28' },
      { kind: 'pontoon' as const, from: '12-20', to: '04-03' },
    ]
    expect(yearSpans(at({}, { seasons }), 'heihe-bridge', '2026-01-01', 365)).toEqual([
      { kind: 'river', from: '2026-04-04', to: '2026-05-01' },
      { kind: 'river', from: '2026-10-29', to: '2026-12-19' },
    ])
  })

  it('are none at a crossing that never closes and has no river', () => {
    expect(yearSpans(crossings, 'manzhouli-rail', '2026-01-01', 365)).toEqual([])
  })
})
