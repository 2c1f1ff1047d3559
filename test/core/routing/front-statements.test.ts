import { describe, expect, it } from 'vitest'
import { frontStatements } from '#core/routing/front-statements.ts'

describe('what an answer says of its front', () => {
  it('is nothing where ways with two handovers were weighed, or where no front was wanted', () => {
    expect(frontStatements([{ mostHandovers: 2 }, {}, { mostHandovers: 2 }])).toEqual([])
    expect(frontStatements([{}])).toEqual([])
  })

  it('is the fewest handovers that any of its searches came down to', () => {
    expect(frontStatements([{ mostHandovers: 2 }, { mostHandovers: 0 }, { mostHandovers: 1 }])).toEqual([
      { code: 'frontNarrowed', parameters: { handovers: 0, wanted: 2 } },
    ])
  })

  it('is that it was given up where not even ways without a handover could be weighed', () => {
    expect(frontStatements([{ mostHandovers: 1 }, { mostHandovers: null }])).toEqual([{ code: 'frontGivenUp', parameters: {} }])
  })
})
