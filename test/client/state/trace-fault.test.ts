import { describe, expect, it } from 'vitest'
import { traceFault } from '../../../client/state/trace-fault.ts'

const refused = (status: number) => ({ kind: 'refused' as const, status, title: '', detail: '', errors: [] })

describe('a run that cannot be played back', () => {
  it('is too old, broken or out of reach, told apart', () => {
    expect([refused(404), refused(409), refused(500), { kind: 'unreachable' as const }].map(traceFault)).toEqual([
      'forgotten',
      'forgotten',
      'broken',
      'unreachable',
    ])
  })
})
