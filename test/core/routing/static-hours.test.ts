import { expect, it } from 'vitest'
import type { HandlingStep } from '#core/journey/steps.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { staticHours } from '#core/routing/static-hours.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

const loading: HandlingStep = { kind: 'handling', operation: 'load', place: 'harbin', mode: 'rail-1435' }

it('loading weighs its own hours, and half the days between two trains', () => {
  const daily = tinyNetwork((facts) => ({
    ...facts,
    operations: {
      ...facts.operations,
      handling: facts.operations.handling.map((record) => (record.operation === 'load' ? { ...record, departuresPerWeek: fact(7) } : record)),
    },
  }))
  // Three hours of work; of seven trains a week the next leaves within half a day.
  expect(staticHours(createJourneyContext(tinyNetwork(), tinyQuery(), null), loading)).toBe(3)
  expect(staticHours(createJourneyContext(daily, tinyQuery(), null), loading)).toBe(15)
})
