import { describe, expect, it } from 'vitest'
import { type Arc, destinationGate, originGate } from '#core/routing/arc.ts'
import { bestRoute } from '#core/routing/best-route.ts'
import { compileGraph } from '#core/routing/compiled-graph.ts'
import { weightsOver } from '#core/routing/weighed-graph.ts'

const arc = (from: string, to: string): Arc => ({
  from,
  to,
  step: { kind: 'handling', operation: 'transfer', place: 'harbin', mode: 'road' },
  needs: [],
  obstacle: null,
  boxedObstacle: null,
})
const all = (count: number): Uint8Array => new Uint8Array(count).fill(1)

describe('the single best route', () => {
  it('takes the cheaper of two services between the same ends, whichever comes first', () => {
    const ends = [arc(originGate, 'a'), arc(originGate, 'a'), arc('a', destinationGate)]
    expect(bestRoute(compileGraph(ends), Float64Array.of(9, 2, 1), all(3))).toEqual([1, 2])
    expect(bestRoute(compileGraph(ends), Float64Array.of(2, 9, 1), all(3))).toEqual([0, 2])
  })

  it('keeps off an arc that is out of use', () => {
    const ends = [arc(originGate, 'a'), arc(originGate, 'a'), arc('a', destinationGate)]
    expect(bestRoute(compileGraph(ends), Float64Array.of(9, 2, 1), Uint8Array.of(1, 0, 1))).toEqual([0, 2])
  })

  it('finds no way where there is none', () => {
    expect(bestRoute(compileGraph([arc(originGate, 'a')]), Float64Array.of(1), all(1))).toBeNull()
  })

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('is never asked about the weight %d, which graphology would take for another', (weight) => {
    expect(() => weightsOver([arc(originGate, destinationGate)], () => ({ cost: weight, co2e: 0, generalised: 0 }))).toThrow(RangeError)
  })
})
