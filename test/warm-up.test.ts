import { describe, expect, it } from 'vitest'
import type { SimulatedWaits } from '#core/journey/simulated-waits.ts'
import { runInQuiet, warmUpSteps } from '../server/warm-up.ts'
import { tinyNetwork } from './core/tiny-network.ts'

describe('what is made ready after the start', () => {
  it('waits while somebody asks, and goes on when it is quiet again', async () => {
    const done: string[] = []
    function* steps() {
      done.push('queues')
      yield
      done.push('journey')
    }
    let asked = 0
    const quiet = runInQuiet(steps(), () => {
      asked += 1
      // Busy before the first step, and for a while before the second.
      if (asked === 1) expect(done).toEqual([])
      if (asked === 3) expect(done).toEqual(['queues'])
      return asked !== 1 && asked !== 3
    })
    await quiet
    expect(done).toEqual(['queues', 'journey'])
    expect(asked).toBe(4)
  })

  it('is a journey between two countries, with the queues that it meets kept for the questions to come', () => {
    const kept = new Map<string, SimulatedWaits>()
    const steps = [...warmUpSteps(tinyNetwork(), kept)]
    expect(steps).toHaveLength(2)
  })
})
