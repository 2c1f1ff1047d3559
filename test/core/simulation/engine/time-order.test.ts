import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderByTime } from '#core/simulation/engine/time-order.ts'

const ordered = (times: readonly number[], since: number, until: number) => {
  const from = { times: Float64Array.from(times), subjects: Int32Array.from(times, (_, index) => index) }
  const to = { times: new Float64Array(times.length), subjects: new Int32Array(times.length) }
  orderByTime(from, to, times.length, since, until)
  return Array.from(to.subjects, (subject, index) => [to.times[index], subject])
}

describe('things put in order by time', () => {
  it('keep the order they had at one instant, whether they are spread or all fall on one day', () => {
    const spread = fc.double({ min: 100, max: 200, maxExcluded: true, noNaN: true })
    const crowded = fc.integer({ min: 150, max: 153 })
    fc.assert(
      fc.property(fc.array(fc.oneof(spread, crowded), { maxLength: 200 }), (times) => {
        const wanted = times.map((time, index) => [time, index] as const).toSorted((one, other) => one[0] - other[0] || one[1] - other[1])
        expect(ordered(times, 100, 200)).toEqual(wanted)
      }),
    )
  })
})
