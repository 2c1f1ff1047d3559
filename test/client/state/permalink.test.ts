import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencies, objectives } from '#core/journey/query.ts'
import { cargoUnits } from '#core/network/facts/operations.ts'
import type { Change } from '#core/scenario/scenario.ts'
import { comparisons, decodePlan, encodePlan, tabs, type View } from '../../../client/state/permalink.ts'
import { examplePlan, type Plan } from '../../../client/state/plan.ts'

const id = fc.stringMatching(/^[a-z]{1,12}(-[a-z]{1,8})?$/)
const day = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('set-capacity' as const), crossing: id, vehiclesPerDay: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({ kind: fc.constant('close' as const), crossing: id, from: day, to: day }),
  fc.record({ kind: fc.constant('add-link' as const), id, mode: fc.constant('road' as const), from: id, to: id, distanceKm: fc.integer({ min: 1, max: 900 }) }),
)

const plans: fc.Arbitrary<Plan> = fc.record({
  query: fc.record({
    from: id,
    to: id,
    date: day,
    arriveBy: fc.oneof(fc.constant(''), day),
    cargo: fc.constantFrom(...cargoUnits),
    quantity: fc.integer({ min: 1, max: 500 }),
    weight: fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
    hs: fc.constantFrom('', '8471', '940360'),
    dangerous: fc.constantFrom('', '3', '8'),
    volume: fc.integer({ min: 0, max: 700 }).map((tenths) => tenths / 10),
    value: fc.integer({ min: 0, max: 900_000 }),
    pallets: fc.integer({ min: 0, max: 33 }),
    capitalRate: fc.constantFrom('', '0', '12.5'),
    shipmentsPerYear: fc.constantFrom(0, 52),
    split: fc.constantFrom('yes' as const, 'no' as const),
    box: fc.constantFrom('soc' as const, 'coc' as const),
    pickupKm: fc.constantFrom('', '0', '45'),
    deliveryKm: fc.constantFrom('', '0', '120'),
    currency: fc.constantFrom(...currencies),
    vehicle: fc.constantFrom('', 'CN', 'RU', 'DE'),
    quoteDate: fc.oneof(fc.constant(''), day),
    objective: fc.constantFrom(...objectives),
  }),
  scenario: fc.oneof(
    fc.constantFrom('base', 'heihe-190').map((shipped) => ({ id: shipped, names: {}, changes: [] })),
    fc.array(fc.record({ change, on: fc.boolean() }), { minLength: 1, maxLength: 6 }).map((changes) => ({ id: '', names: { ru: 'Свой мост' }, changes })),
  ),
})

const views: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...tabs),
  alternative: fc.oneof(fc.constant(''), id),
  compared: fc.uniqueArray(id, { maxLength: 4 }),
  comparing: fc.constantFrom(...comparisons),
  run: fc.option(
    fc.record({
      crossing: fc.constantFrom('', 'heihe-bridge'),
      start: fc.oneof(fc.constant(''), day),
      days: fc.constantFrom('365', '0', 'ten'),
      replications: fc.constantFrom('10', ''),
      seed: fc.constantFrom('1', '77'),
      precision: fc.constantFrom('', '2.5'),
      reroute: fc.boolean(),
      steady: fc.boolean(),
    }),
  ),
})
const firstView: View = { tab: 'plan', alternative: '', compared: [], comparing: 'routes', run: null }

describe('a link to a plan', () => {
  it('opens the very plan it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(plans, views, async (plan, view) => {
        expect(await decodePlan(await encodePlan(plan, view))).toEqual({ plan, view, damaged: false })
      }),
      { numRuns: 60 },
    )
  })

  it('is the answered example when it holds nothing', async () => {
    expect((await decodePlan('')).plan).toEqual(examplePlan)
  })

  it('leaves the origin open when only a destination is given', async () => {
    const { plan } = await decodePlan('?to=hamburg')
    expect([plan.query.from, plan.query.to]).toEqual(['', 'hamburg'])
  })

  it('says so when its scenario cannot be read, and keeps the question', async () => {
    const { plan, damaged } = await decodePlan('?from=harbin&to=moscow&changes=%21%21')
    expect(damaged).toBe(true)
    expect(plan.scenario.id).toBe('base')
    expect(plan.query.to).toBe('moscow')
  })

  it('keeps its date even where it is the example’s, since the example moves on', async () => {
    expect(await encodePlan(examplePlan, firstView)).toContain('date=2026-10-12')
  })

  it('says what is simulated, as it was typed, so that whoever opens it runs the same', async () => {
    const run = { crossing: '', start: '2025-03-01', days: '90', replications: '4', seed: '7', precision: '5', reroute: false, steady: false }
    const link = await encodePlan(examplePlan, { ...firstView, tab: 'simulate', run })
    expect(link).toContain('runAt=&runStart=2025-03-01&runDays=90&runs=4&runSeed=7&runPrecision=5&runWays=held')
    expect((await decodePlan(link)).view.run).toEqual(run)
  })

  it('stays short with ten changes', async () => {
    const changes = Array.from({ length: 10 }, (_, index) => ({
      on: true,
      change: { kind: 'set-capacity' as const, crossing: 'heihe-bridge', vehiclesPerDay: 190 + 10 * index },
    }))
    const link = await encodePlan({ ...examplePlan, scenario: { id: '', names: {}, changes } }, { ...firstView, tab: 'scenario' })
    expect(link.length).toBeLessThan(300)
  })
})
