import { describe, expect, it } from 'vitest'
import { baseScenario, examplePlan, queryForServer, scenarioForServer } from '../../../client/state/plan.ts'

const capacity = { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 190 } as const

describe('what the server is asked', () => {
  it('names a shipped scenario by its id', () => {
    expect(scenarioForServer({ ...baseScenario, id: 'heihe-190' })).toBe('heihe-190')
  })

  it('sends the changes that are switched on', () => {
    const changes = [
      { change: capacity, on: true },
      { change: { ...capacity, vehiclesPerDay: 400 }, on: false },
    ]
    expect(scenarioForServer({ id: '', names: { en: 'Mine' }, changes })).toEqual({ version: 1, names: { en: 'Mine' }, changes: [capacity] })
  })

  it('asks for the base where every change is switched off', () => {
    expect(scenarioForServer({ id: '', names: {}, changes: [{ change: capacity, on: false }] })).toBe('base')
  })

  it('leaves out what was left open, so that the server takes its default', () => {
    const query = queryForServer(examplePlan.query)
    expect(query).not.toHaveProperty('vehicle')
    expect(query).not.toHaveProperty('quoteDate')
    expect(queryForServer({ ...examplePlan.query, vehicle: 'RU' })).toHaveProperty('vehicle', 'RU')
  })
})
