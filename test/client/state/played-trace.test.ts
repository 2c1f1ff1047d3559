import { describe, expect, it } from 'vitest'
import type { RunTrace } from '#core/simulation/trace/run-trace.ts'
import { isOpenAt, openTrace, waitingAt } from '../../../client/state/played-trace.ts'

const sent: RunTrace = {
  key: 'k',
  replication: 0,
  start: '2025-01-01',
  days: 2,
  stepMinutes: 60,
  places: [
    { subject: { id: 'heihe-bridge', direction: 'CN>RU', unit: 'truck', class: 'truck' }, waitingChanges: [2, 0, 3, -5], open: [0, 60, 480, 1440] },
    { subject: { id: 'brest-malaszewicze', direction: 'RU>EU', unit: 'train', class: 'train' } as never, waitingChanges: [0, 1] },
  ],
  corridors: [
    {
      id: 'c',
      from: 'harbin',
      to: 'moscow',
      unit: 'train',
      every: 1,
      stops: [
        { id: 'harbin', km: 0 },
        { id: 'manzhouli-rail', km: 900 },
        { id: 'manzhouli-rail', km: 900 },
        { id: 'moscow', km: 7000 },
      ],
      units: [
        [30, 600, 120, 9000],
        [10, 600],
      ],
    },
  ],
}

describe('a run that is played back', () => {
  const trace = openTrace(sent)
  const [heihe, brest] = trace.places as [(typeof trace.places)[number], (typeof trace.places)[number]]

  it('shows who waits at any hour, and at its ends what is nearest', () => {
    expect([0, 1.9, 2, 2.99, 3].map((hour) => waitingAt(trace, heihe, hour))).toEqual([2, 2, 5, 5, 0])
    expect([-1, 99].map((hour) => waitingAt(trace, heihe, hour))).toEqual([2, 0])
  })

  it('knows whether a crossing is open, and takes one that never closes for open', () => {
    expect([0, 0.99, 1, 7.9, 8, 23.9, 24].map((hour) => isOpenAt(heihe, hour))).toEqual([true, true, false, false, true, true, false])
    expect(isOpenAt(brest, 12)).toBe(true)
  })

  it('gives each train the minutes at which it was where, counted from the train before', () => {
    expect(trace.corridors[0]?.units).toEqual([
      [30, 630, 750, 9750],
      [40, 640],
    ])
  })
})
