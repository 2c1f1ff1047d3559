import { describe, expect, it } from 'vitest'
import { drawKey, purposeOf, uniform } from '#core/simulation/engine/draws.ts'
import { drawnMinutes, lawColumns, type ServiceLaw, spreadLaw } from '#core/simulation/engine/service-law.ts'

const count = 200_000
const key = drawKey(1, 0, 'CN>RU truck', 'units')
const purpose = purposeOf('checkpoint')
const series = (draw: (unit: number) => number) => Float64Array.from({ length: count }, (_, unit) => draw(unit))
const meanOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length
const correlation = (left: Float64Array, right: Float64Array) => meanOf(left.map((value, index) => (value - 0.5) * ((right[index] as number) - 0.5))) * 12

describe('draws by what they are for', () => {
  it('are uniform: 100 bins of 200,000 draws pass the chi-square test at one in a thousand', () => {
    const bins = new Float64Array(100)
    for (let unit = 0; unit < count; unit += 1)
      bins[Math.floor(uniform(key, unit, purpose, 0) * 100)] = (bins[Math.floor(uniform(key, unit, purpose, 0) * 100)] as number) + 1
    const expected = count / 100
    expect(bins.reduce((sum, bin) => sum + (bin - expected) ** 2 / expected, 0)).toBeLessThan(149.4)
  })

  it.each([
    ['the next unit', (unit: number) => uniform(key, unit + 1, purpose, 0)],
    ['the next draw of the unit', (unit: number) => uniform(key, unit, purpose, 1)],
    ['another station', (unit: number) => uniform(key, unit, purposeOf('bridge'), 0)],
    ['another replication', (unit: number) => uniform(drawKey(1, 1, 'CN>RU truck', 'units'), unit, purpose, 0)],
    ['another flow', (unit: number) => uniform(drawKey(1, 0, 'RU>CN truck', 'units'), unit, purpose, 0)],
  ])('have nothing to do with those of %s', (_, other) => {
    // Four standard errors.
    expect(
      Math.abs(
        correlation(
          series((unit) => uniform(key, unit, purpose, 0)),
          series(other),
        ),
      ),
    ).toBeLessThan(4 / Math.sqrt(count))
  })

  it('are the same whenever they are asked for', () => {
    expect(uniform(key, 5, purpose, 0)).toBe(uniform(drawKey(1, 0, 'CN>RU truck', 'units'), 5, purposeOf('checkpoint'), 0))
  })
})

describe('service laws', () => {
  it.each([
    { kind: 'exponential', minutes: 30 },
    { kind: 'erlang', minutes: 30, phases: 4 },
    { kind: 'lognormal', minutes: 30, variation: 0.6 },
  ] as const satisfies readonly ServiceLaw[])('$kind has the mean and the variation that it says', (law) => {
    const { code, first, second } = lawColumns(law)
    const draws = series((unit) => drawnMinutes(code, first, second, key, unit, purpose))
    const mean = meanOf(draws)
    const variation = Math.sqrt(meanOf(draws.map((draw) => (draw - mean) ** 2))) / mean
    const expected = { exponential: 1, erlang: 1 / Math.sqrt(4), lognormal: 0.6 }[law.kind]
    expect(mean / 30).toBeCloseTo(1, 2)
    expect(variation / expected).toBeCloseTo(1, 1.5)
  })

  it('of a median and a 90th percentile has both', () => {
    const law = spreadLaw({ p50: 8, p90: 30 })
    const { code, first, second } = lawColumns(law)
    const draws = series((unit) => drawnMinutes(code, first, second, key, unit, purpose)).sort()
    expect((draws[count * 0.5] as number) / 8).toBeCloseTo(1, 1.5)
    expect((draws[count * 0.9] as number) / 30).toBeCloseTo(1, 1.5)
    expect(spreadLaw({ p50: 8, p90: 8 })).toEqual({ kind: 'deterministic', minutes: 8 })
  })
})
