import { describe, expect, it } from 'vitest'
import { prepareRun, runReplications } from '#core/simulation/run-replications.ts'
import { heiheNetwork, under } from '../heihe-network.ts'

const network = under(heiheNetwork(), { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 100, class: 'truck' })
const query = { crossing: 'heihe-bridge', start: '2026-02-02', days: 35, replications: 1, seed: 3 }
const trace = prepareRun(network, query).trace(0)
const { samples } = runReplications(network, query)

const sums = (changes: readonly number[]) => {
  let waiting = 0
  return changes.map((change) => {
    waiting += change
    return waiting
  })
}

describe('a replication written down at the Heihe bridge', () => {
  it('is the very one that the figures count: the queue has the same mean, but for what happens between two steps', () => {
    for (const { subject, waitingChanges } of trace.places) {
      const counted = samples.find(
        (sample) => sample.subject.kind === 'crossing' && sample.subject.direction === subject.direction && sample.subject.class === subject.class,
      )
      const queue = sums(waitingChanges)
      expect(Math.min(...queue)).toBeGreaterThanOrEqual(0)
      const mean = queue.reduce((sum, waiting) => sum + waiting, 0) / queue.length
      expect(Math.abs(mean - (counted?.queueLength[0] ?? Number.NaN))).toBeLessThan(0.1 + 0.01 * mean)
    }
  })

  it('opens and closes by turns within the run, and stays shut over New Year', () => {
    const [place] = trace.places
    const open = place?.open ?? []
    expect(open.length % 2).toBe(0)
    expect(open.every((minute, index) => index === 0 || minute >= (open[index - 1] as number))).toBe(true)
    expect(Math.max(...open)).toBeLessThanOrEqual(35 * 1440)
    // 16 to 19 February: days 14 to 17 of the run.
    const longestGap = open.slice(2).reduce((gap, opens, index) => (index % 2 === 0 ? Math.max(gap, opens - (open[index + 1] as number)) : gap), 0)
    expect(longestGap).toBeGreaterThan(4 * 1440)
  })

  it('follows every truck from bank to bank', () => {
    expect(trace.corridors.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual(['blagoveshchensk heihe', 'heihe blagoveshchensk'])
    for (const { units, every, stops } of trace.corridors) {
      expect(every).toBe(1)
      expect(units.length).toBeGreaterThan(300)
      expect(units.every((times) => (times.length === stops.length || times.length === 2) && times.every((minutes) => minutes >= 0))).toBe(true)
    }
  })
})
