import { describe, expect, it } from 'vitest'
import type { Alternative, Tag } from '#core/routing/answer.ts'
import { becauseOf } from '#core/routing/because.ts'

const way = (id: string, yuan: number, p50: number, tags: readonly Tag[], more: Partial<Alternative> = {}): Alternative =>
  ({
    id,
    status: 'lawful',
    tags,
    family: 'rail',
    modes: [],
    crossings: [`${id}-border`],
    cost: { amountMinor: yuan * 100 },
    days: { p10: p50, p50, p90: p50 + 3 },
    co2eKg: 100,
    handovers: 2,
    ...more,
  }) as unknown as Alternative

const train = way('train', 10_000, 15, ['best'])

describe('why an alternative is shown', () => {
  it('the best by what was asked for, the others by what they are first in, with what that costs against the best', () => {
    const ship = way('ship', 6000, 45.04, ['cheapest', 'fewestHandovers'], { family: 'sea' })
    const truck = way('truck', 15_000, 12, ['fastest'], { family: 'road' })
    const all = [train, truck, ship]
    expect(all.map((each) => becauseOf(each, all, 'generalised', null))).toEqual([
      { code: 'becauseBest', parameters: { objective: 'generalised' } },
      { code: 'becauseFastest', parameters: { costPercent: 50, days: -3 } },
      { code: 'becauseCheapest', parameters: { costPercent: -40, days: 30 } },
    ])
  })

  it('the way over other borders is plan B, named by its border, unless it is the cheapest or fastest anyway', () => {
    const other = way('other', 11_000, 16, ['mostReliable'])
    expect(becauseOf(other, [train, other], 'cost', 'other')).toEqual({
      code: 'becauseOtherBorder',
      parameters: { costPercent: 10, days: 1, crossing: 'other-border' },
    })
    const fast = way('fast', 11_000, 14, ['fastest'])
    expect(becauseOf(fast, [train, fast], 'cost', 'fast').code).toBe('becauseFastest')
  })

  it('beside a best route on conditions stands the first that needs none', () => {
    const conditional = way('conditional', 9000, 15, ['best'], { status: 'conditional' })
    const all = [conditional, train, way('third', 12_000, 20, [])]
    expect(all.map((each) => becauseOf(each, all, 'cost', null).code)).toEqual(['becauseBest', 'becauseUnconditional', 'becauseNext'])
  })

  it('a way that is first in nothing is the best of its mode, or else the next best', () => {
    const [road, second] = [way('road', 12_000, 20, [], { family: 'road' }), way('second', 13_000, 21, [], { family: 'road' })]
    const mixed = way('mixed', 12_500, 20, [], { family: 'mixed' })
    const ship = way('ship', 12_600, 20, [], { family: 'mixed', modes: ['rail-1435', 'sea'] })
    const all = [train, road, mixed, ship, second]
    const reasons = all.slice(1).map((each) => becauseOf(each, all, 'cost', null))
    expect(reasons.map(({ code, parameters }) => [code, parameters.family])).toEqual([
      ['becauseFamily', 'road'],
      ['becauseNext', undefined],
      ['becauseFamily', 'sea'],
      ['becauseNext', undefined],
    ])
  })
})
