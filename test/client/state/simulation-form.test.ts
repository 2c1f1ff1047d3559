import { describe, expect, it } from 'vitest'
import { formFor, simulationFields } from '../../../client/state/simulation-form.ts'

describe('the form of a run', () => {
  it('opens on the calendar year of the ready date', () => {
    expect(simulationFields(formFor('2026-10-12'))).toEqual({ crossing: 'heihe-bridge', start: '2026-01-01', days: 365, replications: 10, seed: 1 })
  })

  it('leaves out what is empty, and sends what is no number as it stands, for the server to say so', () => {
    expect(simulationFields({ ...formFor('2026-10-12'), days: '', seed: 'one', replications: ' 30 ' })).toEqual({
      crossing: 'heihe-bridge',
      start: '2026-01-01',
      replications: 30,
      seed: 'one',
    })
  })

  it('asks for the whole network without a crossing, and for the precision as a share', () => {
    expect(simulationFields({ ...formFor('2026-10-12'), steady: true })).toMatchObject({ steady: true })
    expect(simulationFields({ ...formFor('2026-10-12'), crossing: '', steady: true })).not.toHaveProperty('steady')
    const network = { ...formFor('2026-10-12'), crossing: '', precision: '5', reroute: false }
    expect(simulationFields(network)).toEqual({ start: '2026-01-01', days: 365, replications: 10, seed: 1, precision: 0.05, noReroute: true })
    expect(simulationFields({ ...network, crossing: 'heihe-bridge' })).not.toHaveProperty('noReroute')
  })
})
