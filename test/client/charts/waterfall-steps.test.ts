import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CostLine } from '#core/cost/cost.ts'
import { differenceSteps, stepsByKind, stepsByLeg } from '../../../client/charts/waterfall-steps.ts'
import { answer } from '../fixtures/corridor.ts'

const lines = answer.alternatives[0]?.cost.lines ?? []
const [template] = lines as readonly [CostLine]
const line = (kind: CostLine['kind'], leg: number | null, amountMinor: number): CostLine => ({ ...template, kind, leg, amountMinor })
const anyLines = fc.array(
  fc.record({
    kind: fc.constantFrom('haul', 'border', 'terminal', 'toll') as fc.Arbitrary<CostLine['kind']>,
    leg: fc.option(fc.nat(9)),
    amountMinor: fc.integer({ min: -9_999_999, max: 9_999_999 }),
  }),
  { minLength: 1, maxLength: 12 },
)
const sum = (of: readonly { readonly amountMinor: number }[]) => of.reduce((total, { amountMinor }) => total + amountMinor, 0)

describe('the waterfall of a price', () => {
  it('puts the steps in the order of the journey, papers of the whole of it last', () => {
    const steps = stepsByLeg([line('documents', null, 500), line('haul', 3, 7000), line('terminal', 0, 200)])
    expect(steps.map(({ kind, fromMinor, toMinor }) => [kind, fromMinor, toMinor])).toEqual([
      ['terminal', 0, 200],
      ['haul', 200, 7200],
      ['documents', 7200, 7700],
    ])
  })

  it('adds lines of a kind up, the dearest kind first, and calls a step assumed where any line of it is', () => {
    const steps = stepsByKind([line('border', 1, 300), { ...line('haul', 2, 4000), grade: 'A' }, { ...line('haul', 4, 1000), grade: 'D' }])
    expect(steps.map(({ kind, fromMinor, toMinor }) => [kind, fromMinor, toMinor])).toEqual([
      ['haul', 0, 5000],
      ['border', 5000, 5300],
    ])
    expect(steps[0]?.ground).toBe('assumed')
  })

  it('ends at the exact sum of its lines, whatever they are', () => {
    fc.assert(
      fc.property(anyLines, (drawn) => {
        const own = drawn.map(({ kind, leg, amountMinor }) => line(kind, leg, amountMinor))
        for (const steps of [stepsByLeg(own), stepsByKind(own)]) {
          expect(steps.at(-1)?.toMinor).toBe(sum(own))
          expect(steps.flatMap((step) => step.lines).toSorted((a, b) => a - b)).toEqual([...own.keys()])
        }
      }),
    )
  })

  it('leads from one price to the other kind by kind, and leaves out what costs the same', () => {
    const before = [line('haul', 1, 5000), line('border', 2, 300), line('terminal', 3, 100)]
    const after = [line('haul', 1, 2000), line('border', 2, 300), line('toll', 1, 700)]
    expect(differenceSteps(before, after)).toEqual([
      { kind: 'haul', fromMinor: 5400, toMinor: 2400 },
      { kind: 'toll', fromMinor: 2400, toMinor: 3100 },
      { kind: 'terminal', fromMinor: 3100, toMinor: 3000 },
    ])
  })

  it('of two prices that differ ends at the second', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (one, other) => {
        const [before, after] = [one, other].map((drawn) => drawn.map(({ kind, leg, amountMinor }) => line(kind, leg, amountMinor))) as [CostLine[], CostLine[]]
        const steps = differenceSteps(before, after)
        expect(steps.length === 0 ? sum(before) : steps.at(-1)?.toMinor).toBe(sum(after))
      }),
    )
  })
})
