import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localToMinute } from '#core/calendar/local-time.ts'
import type { Network } from '#core/network/network.ts'
import { interiorArcs } from '#core/routing/arcs.ts'
import { freshDriver } from '#core/routing/clock.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { fillArcColumns } from '#core/routing/fill-arc-columns.ts'
import { passStep } from '#core/routing/pass-step.ts'
import type { PreparedStep } from '#core/routing/prepared-step.ts'
import { shippedNetwork } from '../../shipped-world.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const options = { truckGrossTonnes: 35, longestWait: Number.POSITIVE_INFINITY }
const firstMinute = localToMinute('2025-01-01', 'Asia/Shanghai')
const lastMinute = localToMinute('2026-12-31', 'Asia/Shanghai')

function preparedSteps(network: Network): readonly PreparedStep[] {
  const context = createJourneyContext(network, tinyQuery(), null)
  return fillArcColumns(context, interiorArcs(context)).prepared.filter((step) => step !== null)
}

/** Where a fresh driver is who comes to the step at an instant; never, where it does not open again. */
function endOf(step: PreparedStep, minute: number): number {
  const passage = passStep(step, freshDriver(minute), 0, options)
  return passage.passed ? passage.clock.minute : Number.POSITIVE_INFINITY
}

/** Sets out at two instants, the second up to a month after the first, over any step, and expects the order to hold. */
function expectOrder(steps: readonly PreparedStep[], numRuns: number): void {
  const anyStep = fc.nat(steps.length - 1)
  const later = fc.oneof(fc.nat(90), fc.nat(31 * 24 * 60))
  fc.assert(
    fc.property(anyStep, fc.integer({ min: firstMinute, max: lastMinute }), later, (number, minute, delay) => {
      const step = steps[number] as PreparedStep
      expect(endOf(step, minute + delay)).toBeGreaterThanOrEqual(endOf(step, minute))
    }),
    { numRuns },
  )
}

describe('a load that comes later to an arc', () => {
  it('never leaves it earlier, on any arc of a small network', () => {
    expectOrder(preparedSteps(tinyNetwork()), 2000)
  })

  it('never leaves it earlier, on any arc of the shipped network that opens, closes or departs', async () => {
    const steps = preparedSteps(await shippedNetwork())
    const timed = steps.filter(
      (step) => step.kind === 'border' || (step.kind === 'move' && step.calendar !== null) || (step.kind === 'handling' && step.departures),
    )
    expect(timed.length).toBeGreaterThan(100)
    expectOrder(timed, 4000)
  })
})
